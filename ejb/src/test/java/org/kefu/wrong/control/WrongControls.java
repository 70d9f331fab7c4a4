package org.kefu.wrong.control;

import jakarta.ejb.MessageDriven;
import jakarta.ejb.Stateless;
import org.kefu.rules.Breaks;

/** Controls that are services. */
public class WrongControls {

  @Stateless
  @Breaks("controlsAreNotServices")
  public static class Serves {}

  @MessageDriven
  @Breaks("controlsAreNotServices")
  static class Listens {}
}
