package org.kefu.channel.control;

/** A mail could not be handed over. It is final when the other side will never take this mail. */
public class NotDelivered extends Exception {
  private final boolean last;

  public NotDelivered(String reason, boolean last, Throwable cause) {
    super(reason, cause);
    this.last = last;
  }

  public boolean isFinal() {
    return last;
  }
}
