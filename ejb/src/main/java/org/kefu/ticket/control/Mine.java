package org.kefu.ticket.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.kefu.shared.CurrentUser;
import org.kefu.staff.boundary.Profile;

/** Whose lists are looked at. */
@ApplicationScoped
public class Mine {
  @Inject CurrentUser current;
  @Inject Profile profile;

  public String login() {
    return current.login();
  }

  /** The teams of the user; one that is nobody's where there are none. */
  public List<String> teams() {
    var teams = profile.mine().teams();
    return teams.isEmpty() ? List.of("") : List.copyOf(teams);
  }
}
