package org.kefu.ticket.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.kefu.channel.boundary.MessageKind;
import org.kefu.channel.boundary.NewMessage;
import org.kefu.field.boundary.Audience;
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
  @Inject TicketFilling filling;

  /** The ticket and the number of its first message. */
  public record Opened(Ticket ticket, String message) {}

  /**
   * @param mail the envelope when it came as a mail, else null
   * @param why how it came to be a ticket of its own, else null
   */
  public Opened open(OpenTicket command, NewMessage.Mail mail, String why) {
    return open(command, Audience.STAFF, mail, why);
  }

  /**
   * As {@link #open(OpenTicket, NewMessage.Mail, String)}.
   *
   * @param audience who has filled in the form, where there was one
   */
  public Opened open(OpenTicket command, Audience audience, NewMessage.Mail mail, String why) {
    var message = new AtomicReference<String>();
    var ticket =
        openWith(
            command,
            mail == null ? null : mail.mailbox(),
            begun -> {
              fill(begun, command, audience);
              message.set(
                  command.internal()
                      ? note(begun, command)
                      : conversation.hear(
                          begun, command.channel(), command.text(), envelope(command, mail), why));
            });
    if (mail == null || !mail.automatic()) {
      conversation.acknowledge(ticket, command.channel());
    }
    return new Opened(ticket, message.get());
  }

  /** What stands first on an internal ticket is ours, and stays so if it is shown one day. */
  private String note(Ticket ticket, OpenTicket command) {
    return conversation.say(
        ticket, MessageKind.NOTE, command.channel(), command.text(), command.files());
  }

  /** A mail brings its files in its envelope. */
  private NewMessage.Mail envelope(OpenTicket command, NewMessage.Mail mail) {
    return mail == null ? conversation.enclosing(command.text(), command.files()) : mail;
  }

  private void fill(Ticket ticket, OpenTicket command, Audience audience) {
    if (command.fields() != null) {
      filling.begin(ticket, command.fields(), audience);
    }
  }

  /**
   * Opens a ticket without a receipt.
   *
   * @param mailbox the code of the mailbox it came through, else null
   * @param words brings the first of what is said in it
   */
  public Ticket openWith(OpenTicket command, String mailbox, Consumer<Ticket> words) {
    var ticket = fresh.of(command);
    ticket.comeThrough(mailbox);
    tickets.add(ticket);
    log.begin(ticket, Map.of("channel", command.channel().name(), "subject", command.subject()));
    words.accept(ticket);
    opened.fire(new TicketOpened(ticket.getNumber()));
    return ticket;
  }
}
