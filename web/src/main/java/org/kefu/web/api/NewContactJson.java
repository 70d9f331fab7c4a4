package org.kefu.web.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.kefu.channel.boundary.Channel;
import org.kefu.channel.boundary.ContactNote;
import org.kefu.channel.boundary.Direction;
import org.kefu.channel.boundary.PostKind;
import org.kefu.shared.InvalidInput;
import org.kefu.ticket.boundary.RegisterContact;

/**
 * What a program knows of a contact.
 *
 * @param at when it happened, now where it is not named
 * @param customer the number of the customer, null while nobody knows whose it is
 * @param kind of a letter
 */
public record NewContactJson(
    String channel,
    String direction,
    Instant at,
    String customer,
    String ticket,
    Boolean opensTicket,
    String subject,
    String text,
    Integer seconds,
    String kind,
    String who,
    String outcome,
    String toDo,
    LocalDate until) {

  static RegisterContact command(NewContactJson request) {
    if (request == null) {
      throw new InvalidInput("body", "required");
    }
    return request.command();
  }

  private RegisterContact command() {
    var note =
        new ContactNote(
            TicketCalls.choice(Direction.class, "direction", direction, Direction.IN),
            seconds,
            TicketCalls.choice(PostKind.class, "kind", kind, null),
            who,
            outcome,
            toDo,
            until);
    return new RegisterContact(
        TicketCalls.choice(Channel.class, "channel", channel, Channel.PHONE),
        at == null ? Instant.now() : at,
        customer,
        subject,
        text,
        List.of(),
        note,
        ticket,
        Boolean.TRUE.equals(opensTicket));
  }
}
