package org.kefu.field.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.kefu.field.boundary.Condition;
import org.kefu.field.boundary.Demand;
import org.kefu.field.boundary.FieldFile;
import org.kefu.field.boundary.FieldOption;
import org.kefu.field.boundary.FieldView;
import org.kefu.field.entity.CustomField;
import org.kefu.shared.InvalidInput;
import org.kefu.staff.boundary.Right;

/** What a definition says must make sense beside the others and the values that are kept. */
@ApplicationScoped
public class Coherence {
  @Inject Definitions definitions;
  @Inject Subjects subjects;
  @Inject StoredValues stored;

  public void demandFreeKey(String subject, String key) {
    if (subjects.named(subject).reserved().contains(key)) {
      throw new InvalidInput("key", "fieldKeyReserved", key);
    }
    if (definitions.find(subject, key).isPresent()) {
      throw new InvalidInput("key", "fieldKeyKnown", key);
    }
  }

  /** For what is written into a field, new or not. */
  public void check(String subject, String key, FieldFile file) {
    var others = definitions.of(subject).stream().map(CustomField::view).toList();
    check(subject, key, file.shownWhen(), "shownBy", others);
    if (file.demand() == Demand.WHEN) {
      check(subject, key, file.demandedWhen(), "demandedBy", others);
    }
    file.options().forEach(option -> check(subject, key, option.when(), "limitedBy", others));
    demandNoCircle(key, file.shownWhen(), others);
    demandRight(file.access().readRight(), "readRight");
    demandRight(file.access().writeRight(), "writeRight");
    if (file.retired()) {
      demandNobodyNeeds(key, others);
    }
  }

  private void check(
      String subject, String key, Condition condition, String place, List<FieldView> others) {
    if (condition == null) {
      return;
    }
    var fact = subjects.named(subject).facts().get(condition.by());
    var values = fact != null ? fact : values(condition.by(), key, place, others);
    condition.values().stream()
        .filter(value -> !values.contains(value))
        .findFirst()
        .ifPresent(
            value -> {
              throw new InvalidInput(place.replace("By", "Values"), "fieldOption", value);
            });
  }

  private static List<String> values(String by, String key, String place, List<FieldView> others) {
    var deciding =
        others.stream()
            .filter(field -> field.key().equals(by) && !field.key().equals(key))
            .filter(field -> field.kind().decides() && !field.file().retired())
            .findFirst()
            .orElseThrow(() -> new InvalidInput(place, "fieldDeciding", by));
    return deciding.kind().hasOptions()
        ? deciding.file().options().stream().map(FieldOption::key).toList()
        : List.of("true", "false");
  }

  private static void demandNoCircle(String key, Condition shown, List<FieldView> others) {
    var met = new HashSet<String>();
    for (var next = shown; next != null && met.add(next.by()); next = shownWhen(next, others)) {
      if (next.by().equals(key)) {
        throw new InvalidInput("shownBy", "fieldCircle", shown.by());
      }
    }
  }

  private static Condition shownWhen(Condition condition, List<FieldView> others) {
    return others.stream()
        .filter(field -> field.key().equals(condition.by()))
        .map(field -> field.file().shownWhen())
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  private static void demandRight(String right, String place) {
    if (right != null && !Right.ALL.contains(right)) {
      throw new InvalidInput(place, "right");
    }
  }

  private static void demandNobodyNeeds(String key, List<FieldView> others) {
    others.stream()
        .filter(field -> !field.file().retired() && !field.key().equals(key))
        .filter(
            field ->
                conditions(field.file())
                    .anyMatch(condition -> condition != null && condition.by().equals(key)))
        .findFirst()
        .ifPresent(
            field -> {
              throw new InvalidInput("retired", "fieldNeeded", field.key());
            });
  }

  private static Stream<Condition> conditions(FieldFile file) {
    return Stream.concat(
        Stream.of(file.shownWhen(), file.demandedWhen()),
        file.options().stream().map(FieldOption::when));
  }

  /** An option that something has can be retired, but not taken away. */
  public void demandOptionsStay(CustomField field, FieldFile file) {
    var stay = file.options().stream().map(FieldOption::key).toList();
    var gone =
        field.view().file().options().stream()
            .map(FieldOption::key)
            .filter(key -> !stay.contains(key))
            .toList();
    stored.uses(field, gone).entrySet().stream()
        .findFirst()
        .ifPresent(
            used -> {
              throw new InvalidInput("options", "fieldOptionUsed", used.getKey(), used.getValue());
            });
  }
}
