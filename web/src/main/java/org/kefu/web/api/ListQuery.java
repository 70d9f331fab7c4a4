package org.kefu.web.api;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.kefu.shared.InvalidInput;
import org.kefu.ticket.boundary.TicketQuery;
import org.kefu.ticket.boundary.TicketRow;
import org.kefu.ticket.boundary.TicketSearch;
import org.kefu.ticket.boundary.TicketState;

/** Reads what a program wants to list, and writes the cursor of the next page. */
record ListQuery(String words, String state, String team, String assignee, String sort) {
  private static final Map<String, TicketQuery.Sort> SORTS =
      Map.of(
          "createdAt", TicketQuery.Sort.OPENED,
          "updatedAt", TicketQuery.Sort.UPDATED,
          "number", TicketQuery.Sort.NUMBER);

  TicketQuery wanted() {
    return TicketQuery.of(TicketQuery.View.ALL)
        .with(
            query -> {
              query.words = words;
              query.states = states();
              query.team = team;
              query.assignee = assignee;
            })
        .sorted(column(), !sort.startsWith("-"));
  }

  /** The place a cursor stands for; null for the first page. */
  TicketSearch.Place place(String cursor) {
    if (cursor == null || cursor.isBlank()) {
      return null;
    }
    try {
      var parts =
          new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8).split(" ");
      return new TicketSearch.Place(parts[1], Instant.parse(parts[0]));
    } catch (RuntimeException unreadable) {
      throw new InvalidInput("after", "cursor");
    }
  }

  String cursor(TicketRow last) {
    var at = column() == TicketQuery.Sort.UPDATED ? last.updatedAt() : last.openedAt();
    var text = at + " " + last.number();
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }

  private TicketQuery.Sort column() {
    var column = SORTS.get(sort.startsWith("-") ? sort.substring(1) : sort);
    if (column == null) {
      throw new InvalidInput("sort", "choice", String.join(", ", SORTS.keySet()));
    }
    return column;
  }

  private Set<TicketState> states() {
    if (state == null || state.isBlank()) {
      return null;
    }
    try {
      return Arrays.stream(state.split(","))
          .map(name -> TicketState.valueOf(name.strip().toUpperCase(Locale.ROOT)))
          .collect(Collectors.toSet());
    } catch (IllegalArgumentException unknown) {
      throw new InvalidInput("state", "choice", Arrays.toString(TicketState.values()));
    }
  }
}
