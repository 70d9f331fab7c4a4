package org.kefu.ticket.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.kefu.search.boundary.Finder;
import org.kefu.search.boundary.Question;
import org.kefu.shared.InvalidInput;
import org.kefu.ticket.boundary.TicketRow;

/** A ticket by its number, or while somebody types what they know of it. */
@ApplicationScoped
public class TicketLookup {
  @Inject Tickets tickets;
  @Inject Finder finder;

  /** The number as it is written in the books; refused at the field where no ticket has it. */
  public String named(String typed) {
    var number = typed.strip().toUpperCase(java.util.Locale.ROOT);
    if (tickets.find(number).isEmpty()) {
      throw new InvalidInput("ticket", "ticket", typed.strip());
    }
    return number;
  }

  public List<TicketRow> suggest(String words, int most) {
    if (words == null || words.isBlank()) {
      return List.of();
    }
    var question = Question.of(TicketFields.KIND, Finder.words(words));
    return tickets.rows(finder.find(question, 0, most).numbers());
  }
}
