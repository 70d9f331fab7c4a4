package org.kefu.ticket.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Map;
import org.kefu.channel.boundary.NewMessage;
import org.kefu.ticket.boundary.OpenTicket;
import org.kefu.ticket.boundary.TicketOpened;
import org.kefu.ticket.entity.Ticket;

/** Opens a ticket with its first message, its log, its process and its receipt. */
@ApplicationScoped
public class Opening {
  @Inject NewTickets fresh;
  @Inject Tickets tickets;
  @Inject Conversation conversation;
  @Inject TicketLog log;
  @Inject Event<TicketOpened> opened;

  /** The ticket and the number of its first message. */
  public record Opened(Ticket ticket, String message) {}

  /**
   * @param mail the envelope when it came as a mail, else null
   * @param why how it came to be a ticket of its own, else null
   */
  public Opened open(OpenTicket command, NewMessage.Mail mail, String why) {
    var ticket = fresh.of(command);
    if (mail != null) {
      ticket.comeThrough(mail.mailbox());
    }
    tickets.add(ticket);
    log.begin(ticket, Map.of("channel", command.channel().name(), "subject", command.subject()));
    var message = conversation.hear(ticket, command.channel(), command.text(), mail, why);
    opened.fire(new TicketOpened(ticket.getNumber()));
    if (mail == null || !mail.automatic()) {
      conversation.acknowledge(ticket, command.channel());
    }
    return new Opened(ticket, message);
  }
}
