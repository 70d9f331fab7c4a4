package org.kefu.deed.control;

import org.kefu.ticket.boundary.TicketRow;

/** With whom a ticket lies, as a trace keeps it: {@code team/login}, each empty for none. */
record Holder(String team, String login) {
  static Holder of(TicketRow row) {
    return new Holder(row.team(), row.assignee());
  }

  static Holder read(String written) {
    var slash = written.indexOf('/');
    return new Holder(orNull(written.substring(0, slash)), orNull(written.substring(slash + 1)));
  }

  String written() {
    return (team == null ? "" : team) + "/" + (login == null ? "" : login);
  }

  boolean isNobody() {
    return team == null && login == null;
  }

  private static String orNull(String part) {
    return part.isEmpty() ? null : part;
  }
}
