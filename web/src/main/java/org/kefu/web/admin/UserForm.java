package org.kefu.web.admin;

import java.io.Serializable;
import java.util.List;
import java.util.Set;
import org.kefu.staff.boundary.UserFile;

/** What is typed of a user, whether new or known. */
public abstract class UserForm implements Serializable {
  private String login;
  private String name;
  private String email;
  private String password;
  private String[] roles = {};
  private String[] teams = {};
  private List<String> regions = List.of();

  UserFile file() {
    return new UserFile(login, name, email, Set.of(roles), Set.of(teams), Set.copyOf(regions));
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

  public List<String> getRegions() {
    return regions;
  }

  /** An empty choice comes as nothing at all. */
  public void setRegions(List<String> regions) {
    this.regions = regions == null ? List.of() : regions;
  }

  public String[] getTeams() {
    return teams;
  }

  public void setTeams(String[] teams) {
    this.teams = teams;
  }
}
