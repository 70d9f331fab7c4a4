package org.kefu.ticket.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kefu.field.boundary.Audience;
import org.kefu.field.boundary.FieldCondition;
import org.kefu.field.boundary.FieldQueries;
import org.kefu.search.boundary.Asked;
import org.kefu.search.boundary.Field;
import org.kefu.search.boundary.Finder;
import org.kefu.search.boundary.Question.Order;
import org.kefu.shared.InvalidInput;
import org.kefu.ticket.boundary.TicketQuery;

/** All that can be asked of a ticket: what every ticket has, and its custom fields. */
@ApplicationScoped
public class SearchedFields {
  private static final Set<String> TAKEN =
      TicketFields.ALL.stream()
          .flatMap(field -> field.names().stream())
          .collect(Collectors.toSet());

  @Inject FieldQueries queries;
  @Inject Finder finder;

  /** What the one who asks may ask for. */
  List<Field> all() {
    return Stream.concat(TicketFields.ALL.stream(), custom().stream()).toList();
  }

  private List<Field> custom() {
    return queries.asked(TicketSubject.NAME, Audience.STAFF, TAKEN);
  }

  /** What was typed, and what the custom fields of a list shall hold. */
  Asked asked(TicketQuery query, Asked typed) {
    var terms = new ArrayList<>(typed.terms());
    terms.addAll(terms(query.fields()));
    return new Asked(terms);
  }

  private List<Asked.Term> terms(List<FieldCondition> conditions) {
    if (conditions.isEmpty()) {
      return List.of();
    }
    var custom = custom();
    return conditions.stream().map(condition -> term(condition, custom)).toList();
  }

  private Asked.Term term(FieldCondition condition, List<Field> custom) {
    field(condition.key(), custom);
    return finder.read(condition.asTyped(), custom).terms().get(0);
  }

  private static Field field(String key, List<Field> custom) {
    return custom.stream()
        .filter(field -> field.names().contains(key))
        .findFirst()
        .orElseThrow(() -> new InvalidInput("/fields/" + key, "field", key));
  }

  /** How the custom field orders a list. */
  Order order(TicketQuery query) {
    var field = field(query.sortField(), custom());
    var word = field.type() == Field.Type.WORD;
    return new Order(field.name(), word, query.ascending());
  }

  /**
   * Those that meet it by now, in the same order: the index may be a moment behind, and whoever has
   * just changed a value must not see the ticket where it is no more.
   */
  public List<String> meeting(TicketQuery query, List<String> numbers) {
    var left = numbers;
    for (var term : terms(query.fields())) {
      var meeting = queries.meeting(TicketSubject.NAME, term, left);
      left = left.stream().filter(meeting::contains).toList();
    }
    return left;
  }
}
