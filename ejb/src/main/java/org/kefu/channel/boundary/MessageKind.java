package org.kefu.channel.boundary;

/** What a message in the log is. Only some kinds are for the customer's eyes. */
public enum MessageKind {
  /** The customer's word, on whatever channel. */
  CUSTOMER(true),
  /** Our reply to the customer. */
  REPLY(true),
  /** Our question to the customer; work waits for the answer. */
  QUESTION(true),
  /** What solved it, sent to the customer to confirm. */
  SOLUTION(true),
  /** A remark among ourselves. */
  NOTE(false),
  /** A bounce, an out-of-office answer: filed, not answered. */
  AUTOMATIC(false);

  private final boolean forCustomer;

  MessageKind(boolean forCustomer) {
    this.forCustomer = forCustomer;
  }

  public boolean isForCustomer() {
    return forCustomer;
  }
}
