package org.kefu.ticket.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.kefu.channel.boundary.Channel;
import org.kefu.channel.boundary.ContactRow;
import org.kefu.channel.boundary.MessageLog;
import org.kefu.channel.boundary.NewMessage;
import org.kefu.shared.InvalidInput;
import org.kefu.ticket.boundary.OpenTicket;
import org.kefu.ticket.boundary.RegisterContact;
import org.kefu.ticket.entity.Ticket;

/** Files what was said where no machine heard it: on its own, on a ticket, or as a new one. */
@ApplicationScoped
public class Registering {
  @Inject MessageLog log;
  @Inject Tickets tickets;
  @Inject Opening opening;
  @Inject Waking waking;
  @Inject Enclosures enclosures;
  @Inject RegisteredWords words;

  /** Returns the number of the message. */
  public String file(RegisterContact command) {
    var mail =
        NewMessage.Mail.carrying(
            command.subject().strip(),
            command.text(),
            command.at(),
            enclosures.keep(command.files()));
    var ours = command.isOurs();
    if (command.opening()) {
      return opening.open(command(command), mail, null).message();
    }
    if (command.ticket() == null) {
      return log.record(
          words.of(command.customerNumber(), ours, command.channel(), command.text(), mail));
    }
    return place(tickets.hold(command.ticket()), ours, command.channel(), command.text(), mail);
  }

  private String place(
      Ticket ticket, boolean ours, Channel channel, String text, NewMessage.Mail mail) {
    return ours
        ? log.record(words.on(ticket, channel, text, mail))
        : waking.hear(ticket, channel, text, mail, null);
  }

  private static OpenTicket command(RegisterContact command) {
    return command(command.customerNumber(), command.channel(), command.subject(), command.text());
  }

  private static OpenTicket command(String customer, Channel channel, String subject, String text) {
    return new OpenTicket(customer, channel, subject.strip(), text, null, null, null, List.of());
  }

  public void give(ContactRow contact, String customerNumber) {
    demandLoose(contact);
    if (contact.customerNumber() != null) {
      throw new InvalidInput("customerNumber", "contactPlaced");
    }
    var message = contact.message();
    log.record(
        words.of(
            customerNumber, contact.isOurs(), message.channel(), message.text(), filed(contact)));
  }

  /** Returns the number of the ticket. */
  public String open(ContactRow contact) {
    demandLoose(contact);
    if (contact.isOurs()) {
      throw new InvalidInput("direction", "contactOut");
    }
    if (contact.customerNumber() == null) {
      throw new InvalidInput("customerNumber", "required");
    }
    var message = contact.message();
    var command =
        command(contact.customerNumber(), message.channel(), message.subject(), message.text());
    return opening.open(command, filed(contact), null).ticket().getNumber();
  }

  public void join(ContactRow contact, String ticket) {
    demandLoose(contact);
    var message = contact.message();
    place(
        tickets.hold(ticket), contact.isOurs(), message.channel(), message.text(), filed(contact));
  }

  private static NewMessage.Mail filed(ContactRow contact) {
    return NewMessage.Mail.filed(contact.message().number(), contact.message().text());
  }

  /** What lies on a ticket is moved there, not here. */
  private static void demandLoose(ContactRow contact) {
    if (contact.message().ticketNumber() != null || contact.record() == null) {
      throw new InvalidInput("ticket", "contactPlaced");
    }
  }
}
