package org.kefu.ticket.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.kefu.staff.boundary.Right;
import org.kefu.ticket.control.Letters;
import org.kefu.ticket.control.Tickets;
import org.kefu.wording.boundary.Phrases;
import org.kefu.wording.boundary.Wording;

/** The phrases of whoever works on a ticket, with its facts put in. */
@Stateless
@RolesAllowed(Right.TICKET_WORK)
public class TicketPhrases {
  private static final int MOST = 12;

  @Inject Tickets tickets;
  @Inject Letters letters;
  @Inject Phrases phrases;
  @Inject Wording wording;

  /** The most used first; the first twelve, since whoever looks for another types on. */
  public List<FilledPhrase> find(@NotNull String number, @NotNull String part) {
    var ticket = tickets.named(number);
    var facts = letters.facts(ticket);
    return phrases.find(part, MOST).stream()
        .map(
            row ->
                new FilledPhrase(
                    row.id(),
                    row.file().name(),
                    row.file().category() == null ? "" : row.file().category(),
                    wording.fill(row.file().body(), ticket.getLanguage(), facts)))
        .toList();
  }

  /** Any words with placeholders as phrases have them, for the customer of the ticket. */
  public String filled(@NotNull String number, @NotNull String words) {
    var ticket = tickets.named(number);
    return wording.fill(words, ticket.getLanguage(), letters.facts(ticket));
  }
}
