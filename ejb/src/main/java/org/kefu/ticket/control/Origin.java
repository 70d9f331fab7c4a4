package org.kefu.ticket.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.kefu.channel.boundary.MailboxDirectory;
import org.kefu.ticket.entity.Ticket;

/** What the mailbox a ticket came through says about it. */
@ApplicationScoped
public class Origin {
  @Inject MailboxDirectory mailboxes;

  /** Whose tickets its mails become, empty when the rules decide. */
  public String team(Ticket ticket) {
    return mailboxes
        .find(ticket.getMailbox())
        .filter(card -> card.team() != null)
        .map(card -> card.team())
        .orElse("");
  }

  /** Names the mailbox beside the rules that gave its ticket to its team. */
  public String why(Ticket ticket, String team, String rules) {
    if (rules.isBlank()) {
      return rules; // somebody named the team
    }
    return mailboxes
        .find(ticket.getMailbox())
        .filter(card -> team.equals(card.team()))
        .map(card -> rules + ", mailbox " + card.address())
        .orElse(rules);
  }
}
