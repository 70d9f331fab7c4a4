package org.kefu.deed.boundary;

/** What moves the process of a ticket; whoever knows the processes does it. */
public interface ProcessMoves {
  /**
   * Whether a deed fits the step a ticket stands at, without asking the process: good enough to
   * tell beforehand, the process has the last word.
   *
   * @param step null where the process waits for nobody
   */
  boolean fits(DeedKind kind, String step);

  /** Does it, or refuses with what is possible now. */
  void move(String number, TicketDeed deed);

  /** Brings an ended ticket back. */
  void reopen(String number, String words);
}
