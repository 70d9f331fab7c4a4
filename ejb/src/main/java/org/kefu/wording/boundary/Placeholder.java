package org.kefu.wording.boundary;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
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

  /** What a phrase may name, that can stand in any message on a ticket. */
  public static final List<Placeholder> OF_PHRASES =
      List.of(
          CUSTOMER_NAME,
          TICKET_NUMBER,
          TICKET_SUBJECT,
          TICKET_LINK,
          AGENT_NAME,
          TEAM_NAME,
          COMPANY_NAME,
          MAIL_ADDRESS,
          NEXT_WORKDAY);

  private final String word;

  Placeholder(String word) {
    this.word = word;
  }

  /** As it stands between the braces. */
  public String getWord() {
    return word;
  }

  public static List<String> words(Collection<Placeholder> places) {
    return places.stream().map(Placeholder::getWord).toList();
  }

  public boolean isLink() {
    return this == TICKET_LINK || this == CONFIRM_LINK;
  }

  public static Optional<Placeholder> named(String word) {
    return Arrays.stream(values()).filter(each -> each.word.equals(word)).findFirst();
  }
}
