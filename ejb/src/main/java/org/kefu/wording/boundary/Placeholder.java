package org.kefu.wording.boundary;

import java.util.Arrays;
import java.util.Optional;

/** What a text for customers may name; nothing else can get into one by a placeholder. */
public enum Placeholder {
  CUSTOMER_NAME("customer.name"),
  TICKET_NUMBER("ticket.number"),
  TICKET_SUBJECT("ticket.subject"),
  /** Leads to the customer's page of the ticket; with the next, a link that is signed. */
  TICKET_LINK("ticket.link"),
  /** As the ticket's, for a letter that asks for a decision. */
  CONFIRM_LINK("confirm.link"),
  AGENT_NAME("agent.name"),
  TEAM_NAME("team.name"),
  COMPANY_NAME("company.name"),
  MAIL_ADDRESS("mail.address"),
  NEXT_WORKDAY("next.workday"),
  /** What a person wrote: the reply, the question, the solution. */
  MESSAGE("message"),
  SIGNATURE("signature");

  private final String word;

  Placeholder(String word) {
    this.word = word;
  }

  /** As it stands between the braces. */
  public String getWord() {
    return word;
  }

  public boolean isLink() {
    return this == TICKET_LINK || this == CONFIRM_LINK;
  }

  public static Optional<Placeholder> named(String word) {
    return Arrays.stream(values()).filter(each -> each.word.equals(word)).findFirst();
  }
}
