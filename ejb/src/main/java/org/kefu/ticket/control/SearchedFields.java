package org.kefu.ticket.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kefu.field.boundary.SearchedOwnFields;
import org.kefu.search.boundary.Asked;
import org.kefu.search.boundary.Field;
import org.kefu.ticket.boundary.TicketQuery;

/** All that can be asked of a ticket: what every ticket has, and its custom fields. */
@ApplicationScoped
public class SearchedFields extends SearchedOwnFields {
  private static final Set<String> TAKEN =
      TicketFields.ALL.stream()
          .flatMap(field -> field.names().stream())
          .collect(Collectors.toSet());

  @Inject SubstatusShelf substatuses;

  /** What the one who asks may ask for. */
  List<Field> all() {
    return Stream.concat(TicketFields.ALL.stream().map(this::known), custom().stream()).toList();
  }

  /** With the finer states of now. */
  private Field known(Field field) {
    var names =
        field == TicketFields.SUBSTATUS ? substatuses.names() : Map.<String, List<String>>of();
    return names.isEmpty() ? field : field.having(names);
  }

  /** What was typed, and what the custom fields of a list shall hold. */
  Asked asked(TicketQuery query, Asked typed) {
    var terms = new ArrayList<>(typed.terms());
    terms.addAll(terms(query.fields()));
    return new Asked(terms);
  }

  @Override
  protected String subject() {
    return TicketSubject.NAME;
  }

  @Override
  protected Set<String> taken() {
    return TAKEN;
  }
}
