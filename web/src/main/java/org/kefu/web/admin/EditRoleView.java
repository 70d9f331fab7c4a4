package org.kefu.web.admin;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.kefu.audit.boundary.AuditTrail;
import org.kefu.audit.boundary.LogLine;
import org.kefu.shared.InvalidInput;
import org.kefu.staff.boundary.Hidden;
import org.kefu.staff.boundary.Right;
import org.kefu.staff.boundary.RoleAdmin;
import org.kefu.staff.boundary.RoleView;
import org.kefu.staff.boundary.StaffSearch;
import org.kefu.system.boundary.Modules;
import org.kefu.web.shared.Told;

/** Behind {@code /admin/editRole.xhtml}. */
@Named
@ViewScoped
public class EditRoleView implements Serializable {
  @Inject Modules modules;
  @Inject StaffSearch search;
  @Inject RoleAdmin admin;
  @Inject AuditTrail audit;
  @Inject Told told;

  private String code;
  private RoleView role;
  private final Map<String, Boolean> chosen = new LinkedHashMap<>();
  private final Map<String, Boolean> shown = new LinkedHashMap<>();

  public void load() {
    role =
        search.roles().stream()
            .filter(r -> r.code().equals(code))
            .findFirst()
            .orElseThrow(() -> new InvalidInput("code", "role", code));
    Right.ALL.forEach(right -> chosen.put(right, role.rights().contains(right)));
    Hidden.ALL.forEach(part -> shown.put(part, !role.hidden().contains(part)));
  }

  public String save() {
    admin.allow(code, keys(chosen, true));
    admin.hide(code, keys(shown, false));
    told.done("admin", "editRole.done", code);
    return "roles?faces-redirect=true";
  }

  private static Set<String> keys(Map<String, Boolean> ticks, boolean ticked) {
    return ticks.entrySet().stream()
        .filter(tick -> tick.getValue() == ticked)
        .map(Map.Entry::getKey)
        .collect(Collectors.toSet());
  }

  /** What of a record a role shows or not. */
  public List<String> getParts() {
    return Hidden.ALL;
  }

  public Map<String, Boolean> getShown() {
    return shown;
  }

  /** Rights that open a folder of pages. */
  public List<String> getAreas() {
    return modules.granted(Right.ALL).stream().filter(right -> right.startsWith("area.")).toList();
  }

  /** Rights to do something on these pages. */
  public List<String> getDeeds() {
    return modules.granted(Right.ALL).stream().filter(right -> !right.startsWith("area.")).toList();
  }

  public List<LogLine> getLog() {
    return audit.log(AuditTrail.USER, "role:" + code);
  }

  public Map<String, Boolean> getChosen() {
    return chosen;
  }

  public RoleView getRole() {
    return role;
  }

  public String getCode() {
    return code;
  }

  public void setCode(String code) {
    this.code = code;
  }
}
