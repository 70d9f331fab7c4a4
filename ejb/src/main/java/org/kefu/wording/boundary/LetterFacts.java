package org.kefu.wording.boundary;

/**
 * All that can get into a letter: facts the customer may know. What is internal has no place here.
 *
 * @param customer how the customer is called
 * @param link the address of the customer's page of the ticket, signed
 * @param message what a person wrote to the customer, empty where nobody did
 */
public record LetterFacts(
    String customer, String number, String subject, String link, Sender sender, String message) {

  /**
   * Who writes.
   *
   * @param mailbox the code of the mailbox it leaves from, null for the general address
   * @param team the code of the team, null for none
   * @param name of the person, empty when nobody has the ticket
   * @param signature the person's own, filled, empty when there is none
   */
  public record Sender(
      String mailbox,
      String address,
      String team,
      String teamName,
      String name,
      String signature) {}
}
