package org.kefu.field.boundary;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.kefu.search.boundary.Asked;
import org.kefu.search.boundary.Field;
import org.kefu.search.boundary.Finder;
import org.kefu.search.boundary.Question;
import org.kefu.shared.InvalidInput;

/** What of a list can be asked and ordered by custom fields; each kind of record has its own. */
public abstract class SearchedOwnFields {
  @Inject FieldQueries queries;
  @Inject Finder finder;

  /** The record whose fields they are. */
  protected abstract String subject();

  /** What means something in such a search without any custom field. */
  protected abstract Set<String> taken();

  /** Those that the one who asks may ask for. */
  protected List<Field> custom() {
    return queries.asked(subject(), Audience.STAFF, taken());
  }

  /** What the custom fields of a list shall hold. */
  public List<Asked.Term> terms(List<FieldCondition> conditions) {
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
  public Question.Order order(String key, boolean ascending) {
    var field = field(key, custom());
    return new Question.Order(field.name(), field.type() == Field.Type.WORD, ascending);
  }

  /**
   * Those that meet it by now, in the same order: the index may be a moment behind, and whoever has
   * just changed a value must not see a record where it is no more.
   */
  public List<String> meeting(List<FieldCondition> conditions, List<String> numbers) {
    var left = numbers;
    for (var term : terms(conditions)) {
      var meeting = queries.meeting(subject(), term, left);
      left = left.stream().filter(meeting::contains).toList();
    }
    return left;
  }
}
