package org.kefu.web.admin;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.kefu.staff.boundary.Right;
import org.kefu.staff.boundary.RoleAdmin;
import org.kefu.staff.boundary.RoleView;
import org.kefu.staff.boundary.StaffSearch;
import org.kefu.system.boundary.Modules;
import org.kefu.web.shared.Dialogs;
import org.kefu.web.shared.Told;

/** Behind {@code /admin/roles.xhtml}. */
@Named
@ViewScoped
public class RolesView implements Serializable {
  @Inject Modules modules;
  @Inject StaffSearch search;
  @Inject RoleAdmin admin;
  @Inject Told told;

  private List<RoleView> rows;
  private RoleView from;
  private String code;
  private String nameZh;
  private String nameEn;

  public List<RoleView> getRows() {
    if (rows == null) {
      rows = search.roles();
    }
    return rows;
  }

  public List<String> getRights() {
    return List.copyOf(modules.granted(Right.ALL));
  }

  public void choose(RoleView role) {
    from = role;
    code = null;
    nameZh = null;
    nameEn = null;
    Dialogs.show("copy");
  }

  public String copy() {
    admin.copy(from.code(), code, nameZh, nameEn);
    told.done("admin", "roles.copied", code);
    return "editRole?faces-redirect=true&code=" + code;
  }

  public RoleView getFrom() {
    return from;
  }

  public String getCode() {
    return code;
  }

  public void setCode(String code) {
    this.code = code;
  }

  public String getNameZh() {
    return nameZh;
  }

  public void setNameZh(String nameZh) {
    this.nameZh = nameZh;
  }

  public String getNameEn() {
    return nameEn;
  }

  public void setNameEn(String nameEn) {
    this.nameEn = nameEn;
  }
}
