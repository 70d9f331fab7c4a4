package org.kefu.channel.boundary;

/** Asked at the last moment before a mail leaves: whoever owns the tickets knows what may. */
public interface LetterGuard {
  /** False where nothing of this ticket may reach a customer, or nobody knows it. */
  boolean mayLeave(String ticketNumber);
}
