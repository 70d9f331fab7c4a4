package org.kefu.ticket.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.kefu.channel.boundary.Channel;
import org.kefu.channel.boundary.MessageKind;
import org.kefu.channel.boundary.NewMessage;
import org.kefu.customer.boundary.CustomerSearch;
import org.kefu.ticket.entity.Ticket;

/** Whose words a registered contact holds. Ours are notes: the customer heard them otherwise. */
@ApplicationScoped
public class RegisteredWords {
  @Inject CustomerSearch customers;
  @Inject Stamp stamp;

  /**
   * On no ticket.
   *
   * @param customer null while nobody knows whose it is
   */
  NewMessage of(String customer, boolean ours, Channel channel, String text, NewMessage.Mail mail) {
    return new NewMessage(
        null,
        customer,
        ours ? MessageKind.NOTE : MessageKind.CUSTOMER,
        channel,
        ours ? stamp.who() : null,
        ours || customer == null ? null : customers.addressee(customer).name(),
        text,
        mail,
        null);
  }

  /** Ours, on a ticket. */
  NewMessage on(Ticket ticket, Channel channel, String text, NewMessage.Mail mail) {
    return new NewMessage(
        ticket.getNumber(),
        ticket.getCustomerNumber(),
        MessageKind.NOTE,
        channel,
        stamp.who(),
        null,
        text,
        mail,
        null);
  }
}
