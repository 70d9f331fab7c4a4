package org.kefu.customer.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kefu.field.boundary.Audience;
import org.kefu.field.boundary.FieldCondition;
import org.kefu.field.boundary.FieldQueries;
import org.kefu.search.boundary.Asked;
import org.kefu.search.boundary.Field;
import org.kefu.search.boundary.Finder;
import org.kefu.search.boundary.Question;
import org.kefu.shared.InvalidInput;
import org.kefu.staff.boundary.Hidden;

/** All that can be asked of a customer: what every customer has, and their custom fields. */
@ApplicationScoped
public class SearchedCustomerFields {
  private static final Set<String> TAKEN =
      CustomerFields.ALL.stream()
          .flatMap(field -> field.names().stream())
          .collect(Collectors.toSet());

  /** What is hidden where the fields are parts of it. */
  private static final Map<String, String> PARTS =
      Map.of(
          "phone",
          Hidden.CUSTOMER_PHONES,
          "mail",
          Hidden.CUSTOMER_EMAILS,
          "city",
          Hidden.CUSTOMER_ADDRESSES,
          "level",
          Hidden.CUSTOMER_LEVEL);

  @Inject FieldQueries queries;
  @Inject Finder finder;
  @Inject Sight sight;

  /** What the one who asks may ask for. */
  List<Field> all() {
    return Stream.concat(
            CustomerFields.ALL.stream()
                .filter(
                    field ->
                        !PARTS.containsKey(field.name()) || !sight.hides(PARTS.get(field.name()))),
            custom().stream())
        .toList();
  }

  private List<Field> custom() {
    return queries.asked(CustomerSubject.NAME, Audience.STAFF, TAKEN);
  }

  /** What the custom fields of a list shall hold. */
  List<Asked.Term> terms(List<FieldCondition> conditions) {
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

  /** How a custom field orders a list. */
  Question.Order order(String key, boolean ascending) {
    var field = field(key, custom());
    return new Question.Order(field.name(), field.type() == Field.Type.WORD, ascending);
  }

  /**
   * Those that meet it by now, in the same order: the index may be a moment behind, and whoever has
   * just changed a value must not see the customer where they are no more.
   */
  List<String> meeting(List<FieldCondition> conditions, List<String> numbers) {
    var left = numbers;
    for (var term : terms(conditions)) {
      var meeting = queries.meeting(CustomerSubject.NAME, term, left);
      left = left.stream().filter(meeting::contains).toList();
    }
    return left;
  }
}
