package org.kefu.ticket.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.kefu.channel.boundary.Channel;
import org.kefu.staff.boundary.Right;
import org.kefu.ticket.control.Noting;
import org.kefu.ticket.control.Opening;
import org.kefu.ticket.control.Replies;
import org.kefu.ticket.control.TicketIsClosed;
import org.kefu.ticket.control.Tickets;
import org.kefu.ticket.control.Waking;

/** Where people open tickets and talk on them. Each method is one transaction. */
@Stateless
@RolesAllowed(Right.TICKET_WORK)
public class TicketDesk {
  @Inject Tickets tickets;
  @Inject Opening opening;
  @Inject Noting noting;
  @Inject Waking waking;
  @Inject Replies replies;

  /** Opens a ticket: row, process, log and receipt commit together. Returns its number. */
  public String open(@NotNull @Valid OpenTicket command) {
    return opening.open(command, null, null).ticket().getNumber();
  }

  /** Writes to the customer. Returns the number of the message. */
  public String reply(@NotNull String number, @NotBlank @Size(max = 200_000) String text) {
    return answer(number, Reply.of(text));
  }

  /** As {@link #reply}, with copies and files. */
  public String answer(@NotNull String number, @NotNull @Valid Reply reply) {
    var ticket = tickets.hold(number);
    if (ticket.isClosed()) {
      throw new TicketIsClosed(number);
    }
    return replies.reply(ticket, reply);
  }

  /** A remark the customer never sees. */
  public String note(
      @NotNull String number,
      @NotBlank @Size(max = 200_000) String text,
      @NotNull List<Reply.NewFile> files) {
    return noting.note(tickets.hold(number), text, files);
  }

  /** What the customer said on the telephone or in person, written down by an agent. */
  public String hear(
      @NotNull String number,
      @NotNull Channel channel,
      @NotBlank @Size(max = 200_000) String text,
      @NotNull List<Reply.NewFile> files) {
    return waking.hear(tickets.hold(number), channel, text, files);
  }
}
