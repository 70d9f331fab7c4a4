package org.kefu.web.admin;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
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
public class RolesView extends CodedForm {
  @Inject Modules modules;
  @Inject StaffSearch search;
  @Inject RoleAdmin admin;
  @Inject Told told;

  private List<RoleView> rows;
  private RoleView from;

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
    name(null, null, null);
    Dialogs.show("copy");
  }

  public String copy() {
    admin.copy(from.code(), getCode(), getNameZh(), getNameEn());
    told.done("admin", "roles.copied", getCode());
    return "editRole?faces-redirect=true&code=" + getCode();
  }

  public RoleView getFrom() {
    return from;
  }
}
