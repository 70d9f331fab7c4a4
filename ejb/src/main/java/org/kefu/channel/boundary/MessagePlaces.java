package org.kefu.channel.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import org.kefu.channel.control.MergedMessages;

/**
 * Which ticket a message belongs to. Whoever calls holds the tickets and has checked that they may
 * be changed.
 */
@Stateless
@PermitAll
public class MessagePlaces {
  @Inject MergedMessages messages;

  /**
   * @param why how they came there: a key of the bundles with its arguments after blanks
   */
  public void move(Collection<String> numbers, String ticket, String customer, String why) {
    messages.move(messages.named(numbers), ticket, customer, why);
  }

  /** All that was said on a ticket goes to another, and can come back from there. */
  public void merge(String from, String into, String customer, String why) {
    messages.merge(from, into, customer, why);
  }

  /** All that was said on a ticket was said by, or to, another customer than was thought. */
  public void give(String ticket, String customer) {
    messages.give(ticket, customer);
  }

  /**
   * What a merge took from a ticket comes back.
   *
   * @param within the tickets where it may be found
   */
  public void part(String ticket, String customer, Collection<String> within) {
    messages.part(ticket, customer, within);
  }
}
