package org.kefu.ticket.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.kefu.channel.boundary.BareAddress;
import org.kefu.channel.boundary.Correspondents;
import org.kefu.channel.boundary.Threads;
import org.kefu.customer.boundary.CustomerSearch;
import org.kefu.ticket.entity.Ticket;

/**
 * Who takes part in the conversation of a ticket, and may speak in it unasked: the customer from
 * any address of their file, who has spoken in it, and whom we wrote to. Whom one of these only
 * named takes part once they answer a mail of it: anybody can be named, and a number can be
 * guessed, but they have that mail before them.
 */
@ApplicationScoped
public class Participants {
  @Inject Threads threads;
  @Inject Tickets tickets;
  @Inject CustomerSearch customers;

  /**
   * @param chain a ticket and those it was merged into
   * @param answers true when what they wrote answers a mail of the conversation
   */
  boolean has(List<String> chain, String sender, boolean answers) {
    var address = BareAddress.of(sender);
    return chain.stream()
            .map(threads::correspondents)
            .anyMatch(talk -> isIn(talk, address) || answers && talk.named().contains(address))
        || chain.stream()
            .flatMap(number -> tickets.find(number).stream())
            .map(Ticket::getCustomerNumber)
            .distinct()
            .anyMatch(customer -> isOf(customer, address));
  }

  private static boolean isIn(Correspondents talk, String address) {
    return talk.hasWriter(address) || talk.hasReceiver(address);
  }

  private boolean isOf(String customer, String address) {
    return customers.addressee(customer).file().allEmails().anyMatch(address::equalsIgnoreCase);
  }
}
