package org.kefu.staff.boundary;

import java.util.List;

/** View: a team and who is in it. */
public record TeamView(String code, String nameZh, String nameEn, List<Person> members) {

  /** A member, as pages name people. */
  public record Person(String login, String name) {}
}
