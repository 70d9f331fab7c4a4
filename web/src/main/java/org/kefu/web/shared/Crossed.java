package org.kefu.web.shared;

/** A page on which two people's changes of one thing may meet. */
public interface Crossed {
  /** What met; null while nothing did. */
  Crossing getCrossing();

  /** Writes what was decided into the form. */
  void decide(Crossing.Clash clash, boolean mine);
}
