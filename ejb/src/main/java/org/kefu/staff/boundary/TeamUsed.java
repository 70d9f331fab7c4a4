package org.kefu.staff.boundary;

import java.util.Set;
import java.util.TreeSet;

/**
 * Event: is there anything that would be left lying if this team were no more? Whoever has
 * something for it says so; only a team nobody needs can be retired.
 */
public final class TeamUsed {
  private final String team;
  private final Set<String> by = new TreeSet<>();

  public TeamUsed(String team) {
    this.team = team;
  }

  public String team() {
    return team;
  }

  /**
   * @param what a word of the bundles for it, as {@code openTicket}
   */
  public void by(String what) {
    by.add(what);
  }

  public Set<String> by() {
    return by;
  }
}
