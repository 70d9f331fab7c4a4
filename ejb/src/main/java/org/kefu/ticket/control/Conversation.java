package org.kefu.ticket.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.kefu.channel.boundary.BareAddress;
import org.kefu.channel.boundary.Channel;
import org.kefu.channel.boundary.MailPurpose;
import org.kefu.channel.boundary.MessageKind;
import org.kefu.channel.boundary.MessageLog;
import org.kefu.channel.boundary.NewMessage;
import org.kefu.channel.boundary.Threads;
import org.kefu.customer.boundary.CustomerDetails;
import org.kefu.customer.boundary.CustomerSearch;
import org.kefu.ticket.boundary.Receiver;
import org.kefu.ticket.boundary.Reply;
import org.kefu.ticket.entity.Ticket;

/** What is said on a ticket: kept in the log, and written to the customer where it is for them. */
@ApplicationScoped
public class Conversation {
  @Inject MessageLog log;
  @Inject Threads threads;
  @Inject Post post;
  @Inject CustomerSearch customers;
  @Inject Stamp stamp;
  @Inject Enclosures enclosures;

  /** What words need to be filed with their files; null where there are none. */
  NewMessage.Mail enclosing(String text, List<Reply.NewFile> files) {
    return files.isEmpty() ? null : NewMessage.Mail.carrying(text, enclosures.keep(files));
  }

  /** Whoever a ticket is opened for. */
  public Ticket.Caller caller(String customerNumber) {
    var customer = customers.addressee(customerNumber);
    return new Ticket.Caller(customer.number(), customer.name(), customer.file().language());
  }

  /** What kind of customer the ticket is of. */
  public String kind(Ticket ticket) {
    return customers.addressee(ticket.getCustomerNumber()).file().kind().name();
  }

  /** Our word: a reply, question or solution for the customer, or a note among ourselves. */
  public String say(Ticket ticket, MessageKind kind, Channel channel, String text) {
    return say(ticket, kind, channel, text, List.of());
  }

  /** As {@link #say(Ticket, MessageKind, Channel, String)}, with files. */
  String say(
      Ticket ticket, MessageKind kind, Channel channel, String text, List<Reply.NewFile> files) {
    return log.record(
        new NewMessage(
            ticket.getNumber(),
            ticket.getCustomerNumber(),
            kind,
            channel,
            stamp.who(),
            null,
            text,
            enclosing(text, files),
            null));
  }

  /** What the process writes to the customer in a moment; without an address it stays here. */
  public String tell(Ticket ticket, MessageKind kind, String text) {
    var to = post.usual(ticket).map(Receiver::address);
    return log.record(
        new NewMessage(
            ticket.getNumber(),
            ticket.getCustomerNumber(),
            kind,
            to.isPresent() ? Channel.MAIL : Channel.WEB,
            stamp.who(),
            null,
            text,
            NewMessage.Mail.of(null, null, to.stream().toList(), List.of(), text, List.of()),
            null));
  }

  /** The customer's word. */
  public String hear(
      Ticket ticket, Channel channel, String text, NewMessage.Mail mail, String why) {
    return log.record(
        new NewMessage(
            ticket.getNumber(),
            ticket.getCustomerNumber(),
            MessageKind.CUSTOMER,
            channel,
            null,
            author(ticket, mail),
            text,
            mail,
            why));
  }

  /** A mail from another address is not put into the customer's mouth. */
  private String author(Ticket ticket, NewMessage.Mail mail) {
    var customer = customers.addressee(ticket.getCustomerNumber());
    var stranger = mail != null && mail.from() != null && !isFrom(mail, customer);
    return stranger ? mail.from() : customer.name();
  }

  private static boolean isFrom(NewMessage.Mail mail, CustomerDetails customer) {
    return customer.file().allEmails().anyMatch(BareAddress.of(mail.from())::equalsIgnoreCase);
  }

  /** Writes to the customer, if we have an address; the log says to whom. */
  public void write(Ticket ticket, MailPurpose purpose, String words, String action) {
    post.write(ticket, purpose, words, action);
  }

  /** Tells the customer that their word has reached us, where that is due. */
  public void acknowledge(Ticket ticket, Channel channel) {
    post.acknowledge(ticket, channel);
  }

  /** An internal ticket begins with a note. */
  private Optional<String> noted(Ticket ticket) {
    return ticket.isInternal()
        ? threads.last(ticket.getNumber(), List.of(MessageKind.NOTE))
        : Optional.empty();
  }

  /** The last of our words of a kind. */
  public String last(Ticket ticket, MessageKind... kinds) {
    return threads.last(ticket.getNumber(), List.of(kinds)).orElse(ticket.getSubject());
  }

  public String first(Ticket ticket) {
    return threads.first(ticket.getNumber()).or(() -> noted(ticket)).orElse("");
  }
}
