package org.kefu.ticket.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.kefu.channel.boundary.Channel;
import org.kefu.channel.boundary.MailPurpose;
import org.kefu.channel.boundary.Outbox;
import org.kefu.channel.boundary.StoredFile;
import org.kefu.channel.boundary.Threads;
import org.kefu.customer.boundary.CustomerSearch;
import org.kefu.shared.BusinessClock;
import org.kefu.ticket.entity.Ticket;

/** Writes to customers in the thread of their ticket; the past is told, not mailed again. */
@ApplicationScoped
public class Post {
  @Inject CustomerSearch customers;
  @Inject Threads threads;
  @Inject Letters letters;
  @Inject Outbox outbox;
  @Inject Receipts receipts;

  public void acknowledge(Ticket ticket, Channel channel) {
    if (receipts.isDue(ticket, channel)) {
      write(ticket, MailPurpose.RECEIPT, "");
    }
  }

  /**
   * @param words the agent's own words, empty where the letter has none
   */
  public void write(Ticket ticket, MailPurpose purpose, String words) {
    write(ticket, purpose, words, List.of(), List.of());
  }

  /** Returns the Message-Id of the mail, null where none leaves. */
  String write(
      Ticket ticket, MailPurpose purpose, String words, List<String> cc, List<StoredFile> files) {
    var customer = customers.addressee(ticket.getCustomerNumber());
    if (customer.firstEmail() == null || BusinessClock.isTravelling()) {
      return null;
    }
    var answers = threads.mailIds(ticket.getNumber());
    return outbox.send(letters.write(purpose, ticket, customer, words, answers).with(cc, files));
  }
}
