package org.kefu.customer.boundary;

import java.time.Instant;
import java.util.function.Predicate;

/**
 * Event: a customer has written something, in this transaction.
 *
 * @param message the number of the message
 * @param address the sender's, null where it is not told
 * @param name what the sender calls themselves beside the address, null where they do not
 * @param words theirs alone, without what they quote
 * @param ours tells our own mail addresses
 */
public record CustomerWrote(
    String customer,
    String ticket,
    String message,
    Instant at,
    By by,
    String address,
    String name,
    String words,
    Predicate<String> ours) {

  /** The way it came. */
  public enum By {
    MAIL,
    WEB,
    PORTAL
  }
}
