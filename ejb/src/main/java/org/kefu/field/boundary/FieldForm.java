package org.kefu.field.boundary;

import java.io.Serializable;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The fields of one thing while they are filled: which of them are shown, and what they demand.
 *
 * @param fields all of the subject
 * @param facts what the thing is, by the names its {@link FieldSubject} gives
 * @param values the canonical values by key
 */
public record FieldForm(
    List<FieldView> fields, Map<String, List<String>> facts, Map<String, String> values)
    implements Serializable {

  public boolean shows(FieldView field) {
    return shows(field, new HashSet<>());
  }

  /** A field that depends on a hidden one is hidden too. */
  private boolean shows(FieldView field, Set<String> asked) {
    var condition = field.file().shownWhen();
    if (condition == null) {
      return true;
    }
    var deciding = field(condition.by());
    return isMet(condition)
        && (deciding == null || asked.add(field.key()) && shows(deciding, asked));
  }

  public boolean demands(FieldView field, Stage stage) {
    return shows(field)
        && switch (field.file().demand()) {
          case NEVER -> false;
          case ALWAYS -> true;
          case WHEN -> isMet(field.file().demandedWhen());
          case SOLVING -> stage == Stage.DONE;
        };
  }

  /** Whether an option can be chosen beside the other values; in a tree those above it too. */
  public boolean allows(FieldView field, String option) {
    return field.path(option).stream()
        .map(FieldOption::when)
        .allMatch(when -> when == null || isMet(when));
  }

  /** The first of some chosen options that does not go with the other values, or null. */
  public FieldOption misfit(FieldView field, String canonical) {
    return canonical == null || !field.kind().hasOptions()
        ? null
        : field.parts(canonical).stream()
            .filter(option -> !allows(field, option))
            .findFirst()
            .flatMap(field::option)
            .orElse(null);
  }

  private boolean isMet(Condition condition) {
    var fact = facts.get(condition.by());
    if (fact != null) {
      return condition.isMetBy(fact);
    }
    var field = field(condition.by());
    return field != null && condition.isMetBy(field.meanings(values.get(condition.by())));
  }

  private FieldView field(String key) {
    return fields.stream().filter(field -> field.key().equals(key)).findFirst().orElse(null);
  }
}
