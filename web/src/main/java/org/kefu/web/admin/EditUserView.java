package org.kefu.web.admin;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.kefu.audit.boundary.AuditTrail;
import org.kefu.audit.boundary.LogLine;
import org.kefu.shared.InvalidInput;
import org.kefu.staff.boundary.StaffSearch;
import org.kefu.staff.boundary.UserAdmin;
import org.kefu.staff.boundary.UserRow;
import org.kefu.web.shared.Dialogs;
import org.kefu.web.shared.Told;

/** Behind {@code /admin/editUser.xhtml}. */
@Named
@ViewScoped
public class EditUserView extends UserForm {
  @Inject StaffSearch search;
  @Inject UserAdmin admin;
  @Inject AuditTrail audit;
  @Inject Told told;

  private UserRow user;

  public void load() {
    user =
        search.users().stream()
            .filter(u -> u.login().equals(getLogin()))
            .findFirst()
            .orElseThrow(() -> new InvalidInput("login", "user", getLogin()));
    setName(user.name());
    setEmail(user.email());
    setRoles(user.roles().toArray(String[]::new));
    setRegions(List.copyOf(user.regions()));
    setTeams(user.teams().toArray(String[]::new));
  }

  public String save() {
    admin.change(file(), user.version());
    told.done("admin", "editUser.done", getName());
    return "users?faces-redirect=true";
  }

  public void resetPassword() {
    admin.resetPassword(getLogin(), getPassword());
    setPassword(null);
    Dialogs.hide("reset");
    told.done("admin", "editUser.passwordReset", getName());
    load();
  }

  public List<LogLine> getLog() {
    return audit.log(AuditTrail.USER, getLogin());
  }

  public UserRow getUser() {
    return user;
  }
}
