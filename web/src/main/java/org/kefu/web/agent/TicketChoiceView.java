package org.kefu.web.agent;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kefu.ticket.boundary.TicketFinder;
import org.kefu.ticket.boundary.TicketRow;

/** Another ticket, chosen while a part of its number, subject or customer is typed. */
@Named
@RequestScoped
public class TicketChoiceView {
  private static final int SUGGESTIONS = 8;

  @Inject TicketFinder finder;
  @Inject TicketView ticket;
  private final Map<String, TicketRow> found = new HashMap<>();

  public List<String> suggest(String part) {
    var rows = finder.suggest(part, SUGGESTIONS + 1);
    rows.forEach(row -> found.put(row.number(), row));
    return rows.stream()
        .map(TicketRow::number)
        .filter(number -> !number.equals(ticket.getNumber()))
        .limit(SUGGESTIONS)
        .toList();
  }

  /** How a number is shown in the list of suggestions; in the field it stands alone. */
  public TicketRow row(String number) {
    return found.get(number);
  }
}
