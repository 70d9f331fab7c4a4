package org.kefu.ticket.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.kefu.channel.boundary.Channel;
import org.kefu.channel.boundary.MailPurpose;
import org.kefu.channel.boundary.MessageKind;
import org.kefu.channel.boundary.MessageLog;
import org.kefu.channel.boundary.NewMessage;
import org.kefu.channel.boundary.Outbox;
import org.kefu.channel.boundary.Threads;
import org.kefu.customer.boundary.CustomerSearch;
import org.kefu.shared.BusinessClock;
import org.kefu.shared.CurrentUser;
import org.kefu.ticket.entity.Ticket;

/** What is said on a ticket: kept in the log, and written to the customer where it is for them. */
@ApplicationScoped
public class Conversation {
  @Inject MessageLog log;
  @Inject Threads threads;
  @Inject Outbox outbox;
  @Inject Letters letters;
  @Inject CustomerSearch customers;
  @Inject CurrentUser current;

  /** Whoever a ticket is opened for. */
  public Ticket.Caller caller(String customerNumber) {
    var customer = customers.addressee(customerNumber);
    return new Ticket.Caller(customer.name(), customer.file().language());
  }

  /** Our word: a reply, question or solution for the customer, or a note among ourselves. */
  public String say(Ticket ticket, MessageKind kind, Channel channel, String text) {
    return log.record(
        new NewMessage(
            ticket.getNumber(),
            ticket.getCustomerNumber(),
            kind,
            channel,
            current.login(),
            null,
            text,
            null,
            null));
  }

  /** The customer's word. */
  public String hear(Ticket ticket, Channel channel, String text, NewMessage.Mail mail, String why) {
    return log.record(
        new NewMessage(
            ticket.getNumber(),
            ticket.getCustomerNumber(),
            MessageKind.CUSTOMER,
            channel,
            null,
            customers.addressee(ticket.getCustomerNumber()).name(),
            text,
            mail,
            why));
  }

  /** Writes to the customer, if we have an address; the past is told, not mailed again. */
  public void write(Ticket ticket, MailPurpose purpose, String words) {
    var customer = customers.addressee(ticket.getCustomerNumber());
    if (customer.firstEmail() != null && !BusinessClock.isTravelling()) {
      var answers = threads.mailIds(ticket.getNumber());
      outbox.send(letters.write(purpose, ticket, customer, words, answers));
    }
  }

  /** The last of our words of a kind. */
  public String last(Ticket ticket, MessageKind... kinds) {
    return threads.last(ticket.getNumber(), List.of(kinds)).orElse(ticket.getSubject());
  }

  public String first(Ticket ticket) {
    return threads.first(ticket.getNumber()).orElse("");
  }
}
