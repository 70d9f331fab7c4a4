package org.kefu.web.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Set;
import org.kefu.staff.boundary.UserAdmin;
import org.kefu.staff.boundary.UserFile;
import org.kefu.web.shared.Told;

/** Behind {@code /admin/openUser.xhtml}. */
@Named
@RequestScoped
public class OpenUserView {
  @Inject UserAdmin admin;
  @Inject Told told;

  private String login;
  private String name;
  private String email;
  private String password;
  private String[] roles = {};
  private String[] teams = {};

  public String open() {
    admin.create(new UserFile(login, name, email, Set.of(roles), Set.of(teams)), password);
    told.done("admin", "openUser.done", name);
    return "users?faces-redirect=true";
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
