package org.kefu.web.api;

import jakarta.ws.rs.QueryParam;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import org.kefu.channel.boundary.Channel;
import org.kefu.channel.boundary.ContactQuery;
import org.kefu.channel.boundary.Direction;
import org.kefu.shared.InvalidInput;

/** Which contacts a program wants to list, and the cursor of the next page. */
public class ContactListQuery {
  private static final Duration USUAL = Duration.ofDays(30);

  @QueryParam("query")
  String words;

  @QueryParam("channel")
  String channel;

  @QueryParam("direction")
  String direction;

  @QueryParam("person")
  String person;

  @QueryParam("customer")
  String customer;

  @QueryParam("from")
  String from;

  @QueryParam("until")
  String until;

  @QueryParam("open")
  boolean open;

  ContactQuery wanted() {
    var first = instant("from", from);
    return new ContactQuery(
        first == null && !open ? Instant.now().minus(USUAL) : first,
        instant("until", until),
        TicketCalls.choice(Channel.class, "channel", channel, null),
        TicketCalls.choice(Direction.class, "direction", direction, null),
        person,
        customer,
        words,
        open);
  }

  private static Instant instant(String field, String written) {
    try {
      return written == null || written.isBlank() ? null : Instant.parse(written.strip());
    } catch (DateTimeException unreadable) {
      throw new InvalidInput(field, "invalid");
    }
  }

  /** The place a cursor stands for; null for the first page. */
  static ContactQuery.Place place(String cursor) {
    if (cursor == null || cursor.isBlank()) {
      return null;
    }
    try {
      var parts =
          new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8).split(" ");
      return new ContactQuery.Place(Instant.parse(parts[0]), Long.parseLong(parts[1]));
    } catch (RuntimeException unreadable) {
      throw new InvalidInput("after", "cursor");
    }
  }

  static String cursor(ContactQuery.Place next) {
    return next == null
        ? null
        : Base64.getUrlEncoder()
            .withoutPadding()
            .encodeToString((next.at() + " " + next.id()).getBytes(StandardCharsets.UTF_8));
  }
}
