package org.kefu.web.agent;

import java.time.Instant;

/** One entry in the story of a customer: a ticket, a message, or a change of the file. */
public record CustomerEvent(
    String kind, Instant at, String title, String text, String ticket, String look) {
  public boolean isOnTicket() {
    return ticket != null;
  }
}
