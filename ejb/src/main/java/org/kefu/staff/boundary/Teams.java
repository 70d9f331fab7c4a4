package org.kefu.staff.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import org.kefu.shared.InvalidInput;
import org.kefu.staff.control.TeamList;

/** Which teams there are, how they are called, and who can be given work. */
@Stateless
@PermitAll
public class Teams {
  @Inject TeamList teams;

  /** Refuses a team or person that does not exist; null is nobody and passes. */
  public void check(String team, String login) {
    if (team != null && !teams.has(team)) {
      throw new InvalidInput("team", "team", team);
    }
    if (login != null && !teams.canWork(login)) {
      throw new InvalidInput("login", "login", login);
    }
  }

  /** True for somebody who can be given work now. */
  public boolean canWork(String login) {
    return teams.canWork(login);
  }

  /**
   * What the team is called in the language.
   *
   * @param team null for none
   */
  public Optional<String> name(String team, String language) {
    return teams
        .find(team)
        .map(found -> "zh".equals(language) ? found.getNameZh() : found.getNameEn());
  }

  /** The code of the team with this name; a new team where none has it. */
  public String known(String name) {
    return teams.withName(name);
  }
}
