package org.kefu.workflow.ticket;

/**
 * How a person left a wait; the conditions behind the gateways of {@code TicketProcess} name it.
 */
public enum Outcome {
  SOLVED("solved"),
  ASK("ask"),
  EXPERT("expert"),
  RETURNED("returned"),
  HANDED_OVER("handedOver"),
  CONFIRMED("confirmed"),
  REFUSED("refused"),
  ANSWERED("answered");

  private final String code;

  Outcome(String code) {
    this.code = code;
  }

  public String code() {
    return code;
  }
}
