package org.kefu.staff.boundary;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * View: what somebody may do, and through which of their roles.
 *
 * @param regions where they work; empty for everywhere
 * @param hidden what none of their roles shows of records, with these roles
 * @param through the codes of the roles that give a right, by right; a right nobody gave is missing
 */
public record Access(
    String login,
    String name,
    boolean enabled,
    Set<String> roles,
    Set<String> teams,
    Set<String> regions,
    Map<String, List<String>> hidden,
    Map<String, List<String>> through) {

  public boolean has(String right) {
    return through.containsKey(right);
  }
}
