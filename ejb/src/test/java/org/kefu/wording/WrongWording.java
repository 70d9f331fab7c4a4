package org.kefu.wording;

import org.kefu.channel.boundary.MessageLog;
import org.kefu.rules.Breaks;

/** Reads what is said on tickets, and with it what is said among ourselves. */
public class WrongWording {
  @Breaks("lettersAreGivenFactsOnly")
  static class Reads {
    MessageLog messages;
  }
}
