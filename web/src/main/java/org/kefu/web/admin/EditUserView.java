package org.kefu.web.admin;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Set;
import org.kefu.audit.boundary.AuditTrail;
import org.kefu.audit.boundary.LogLine;
import org.kefu.shared.InvalidInput;
import org.kefu.staff.boundary.StaffSearch;
import org.kefu.staff.boundary.UserAdmin;
import org.kefu.staff.boundary.UserFile;
import org.kefu.staff.boundary.UserRow;
import org.kefu.web.shared.Dialogs;
import org.kefu.web.shared.Told;

/** Behind {@code /admin/editUser.xhtml}. */
@Named
@ViewScoped
public class EditUserView implements Serializable {
  @Inject StaffSearch search;
  @Inject UserAdmin admin;
  @Inject AuditTrail audit;
  @Inject Told told;

  private String login;
  private UserRow user;
  private String name;
  private String email;
  private String password;
  private String[] roles = {};
  private String[] teams = {};

  public void load() {
    user =
        search.users().stream()
            .filter(u -> u.login().equals(login))
            .findFirst()
            .orElseThrow(() -> new InvalidInput("login", "user", login));
    name = user.name();
    email = user.email();
    roles = user.roles().toArray(String[]::new);
    teams = user.teams().toArray(String[]::new);
  }

  public String save() {
    admin.change(new UserFile(login, name, email, Set.of(roles), Set.of(teams)), user.version());
    told.done("admin", "editUser.done", name);
    return "users?faces-redirect=true";
  }

  public void resetPassword() {
    admin.resetPassword(login, password);
    password = null;
    Dialogs.hide("reset");
    told.done("admin", "editUser.passwordReset", name);
    load();
  }

  public List<LogLine> getLog() {
    return audit.log(AuditTrail.USER, login);
  }

  public UserRow getUser() {
    return user;
  }

  public String getLogin() {
    return login;
  }

  public void setLogin(String login) {
    this.login = login;
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public String getEmail() {
    return email;
  }

  public void setEmail(String email) {
    this.email = email;
  }

  public String getPassword() {
    return password;
  }

  public void setPassword(String password) {
    this.password = password;
  }

  public String[] getRoles() {
    return roles;
  }

  public void setRoles(String[] roles) {
    this.roles = roles;
  }

  public String[] getTeams() {
    return teams;
  }

  public void setTeams(String[] teams) {
    this.teams = teams;
  }
}
