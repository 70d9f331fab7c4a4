package org.kefu.staff.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.kefu.staff.control.Users;

/** Answers why somebody may do what they may. */
@Stateless
@RolesAllowed(Right.SYSTEM_WATCH)
public class AccessSearch {
  @Inject Users users;

  public Access of(String login) {
    var user = users.named(login);
    var through = new TreeMap<String, List<String>>();
    var roles = users.roles(user);
    for (var role : roles) {
      for (var right : role.getRights()) {
        through.computeIfAbsent(right, any -> new ArrayList<>()).add(role.getCode());
      }
    }
    return new Access(
        login,
        user.getName(),
        user.isEnabled(),
        user.getRoles(),
        user.getTeams(),
        user.getRegions(),
        users.hidden(roles),
        through);
  }
}
