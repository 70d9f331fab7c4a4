package org.kefu.ticket.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.kefu.search.boundary.Finder;
import org.kefu.search.boundary.Question;
import org.kefu.ticket.boundary.TicketRow;

/** A ticket by its number, or while somebody types what they know of it. */
@ApplicationScoped
public class TicketLookup {
  @Inject Tickets tickets;
  @Inject Finder finder;

  /** The number as it is written in the books; refused at the field where no ticket stands. */
  public String named(String typed) {
    return tickets.standing(typed, "ticket");
  }

  public List<TicketRow> suggest(String words, int most) {
    if (words == null || words.isBlank()) {
      return List.of();
    }
    var question = Question.of(TicketFields.KIND, Finder.words(words));
    return tickets.rows(finder.find(question, 0, most).numbers());
  }
}
