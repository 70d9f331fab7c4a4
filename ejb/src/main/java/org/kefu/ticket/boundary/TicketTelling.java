package org.kefu.ticket.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.kefu.channel.boundary.Channel;
import org.kefu.ticket.control.FieldChanges;
import org.kefu.ticket.control.Noting;
import org.kefu.ticket.control.Opening;
import org.kefu.ticket.control.Replies;
import org.kefu.ticket.control.Tickets;
import org.kefu.ticket.control.Waking;

/**
 * Tells what happened to tickets elsewhere or before: the logs of other systems, the story of the
 * demonstration. It asks for no rights of the people it tells of; only the replay and the
 * demonstration use it, pages and REST never.
 */
@Stateless
@PermitAll
public class TicketTelling {
  @Inject Tickets tickets;
  @Inject Opening opening;
  @Inject Noting noting;
  @Inject Waking waking;
  @Inject FieldChanges changes;
  @Inject Replies replies;

  /** True when a ticket with this number of another system was taken over before. */
  public boolean isKnown(String externalNumber) {
    return tickets.isKnown(externalNumber);
  }

  /** Opens the ticket another system calls {@code externalNumber}. Returns our number. */
  public String open(@NotNull @Valid OpenTicket command, @NotNull String externalNumber) {
    var ticket = opening.open(command, null, null).ticket();
    ticket.comeFrom(externalNumber);
    return ticket.getNumber();
  }

  public void reply(String number, String text) {
    replies.reply(tickets.hold(number), Reply.of(text));
  }

  public void note(String number, String text) {
    noting.note(tickets.hold(number), text);
  }

  public void hear(String number, Channel channel, String text) {
    waking.hear(tickets.hold(number), channel, text, null, null);
  }

  public void prioritise(String number, int priority) {
    changes.prioritise(tickets.hold(number), priority);
  }
}
