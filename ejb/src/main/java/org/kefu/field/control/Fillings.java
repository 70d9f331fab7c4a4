package org.kefu.field.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.kefu.field.boundary.Audience;
import org.kefu.field.boundary.FieldChange;
import org.kefu.field.boundary.FieldCheck;
import org.kefu.field.boundary.FieldForm;
import org.kefu.field.boundary.FieldTrial;
import org.kefu.field.boundary.FieldView;
import org.kefu.field.boundary.Filling;
import org.kefu.field.boundary.Stage;
import org.kefu.field.entity.CustomField;
import org.kefu.shared.CrossedInput;
import org.kefu.shared.InvalidInput;

/** Writes values into the fields of one thing, or refuses them at their field. */
@ApplicationScoped
public class Fillings {
  @Inject Definitions definitions;
  @Inject StoredValues stored;
  @Inject Access access;

  /** What it changed, in the order of the fields. */
  public List<FieldChange> fill(Filling filling, Stage stage) {
    var fields = open(filling);
    var changes = changes(filling, stage, fields);
    put(filling.number(), fields, changes);
    return changes;
  }

  /** What it would change; refuses what cannot be. */
  public List<FieldChange> changes(Filling filling, Stage stage) {
    return changes(filling, stage, open(filling));
  }

  /**
   * What each of these would become, however many there are in two queries.
   *
   * @param key the last field that each of them writes: the others are taken as written before it
   */
  public Map<String, FieldTrial> tryOut(String key, Collection<Filling> fillings) {
    var trials = new HashMap<String, FieldTrial>();
    if (fillings.isEmpty()) {
      return trials;
    }
    var fields = open(fillings.iterator().next());
    var stand = stored.of(fields, fillings.stream().map(Filling::number).toList());
    fillings.forEach(
        filling ->
            trials.put(
                filling.number(),
                trial(key, filling, fields, stand.getOrDefault(filling.number(), Map.of()))));
    return trials;
  }

  private FieldTrial trial(
      String key, Filling filling, List<CustomField> fields, Map<String, String> before) {
    try {
      demandKnown(filling, fields);
      var changes = changes(filling, fields, before);
      var after = after(before, changes);
      demand(filling, Stage.PART, fields, after);
      demandFitting(filling, fields, after, changes);
      return new FieldTrial(before.get(key), after.get(key), null);
    } catch (InvalidInput refused) {
      return new FieldTrial(before.get(key), null, refused);
    }
  }

  private List<CustomField> open(Filling filling) {
    return definitions.used(filling.subject());
  }

  private List<FieldChange> changes(Filling filling, Stage stage, List<CustomField> fields) {
    demandKnown(filling, fields);
    if (fields.isEmpty()) {
      return List.of();
    }
    var before =
        stored.of(fields, List.of(filling.number())).getOrDefault(filling.number(), Map.of());
    var changes = changes(filling, fields, before);
    var after = after(before, changes);
    demand(filling, stage, fields, after);
    demandFitting(filling, fields, after, changes);
    return changes;
  }

  private static void demandKnown(Filling filling, List<CustomField> fields) {
    var keys = fields.stream().map(CustomField::getKey).toList();
    filling.values().keySet().stream()
        .filter(key -> !keys.contains(key))
        .findFirst()
        .ifPresent(
            key -> {
              throw new InvalidInput(Reading.place(key), "field", key);
            });
  }

  private List<FieldChange> changes(
      Filling filling, List<CustomField> fields, Map<String, String> before) {
    var changes = new ArrayList<FieldChange>();
    for (var field : fields) {
      if (filling.values().containsKey(field.getKey())) {
        var change = change(filling, field.view(), before.get(field.getKey()));
        if (!Objects.equals(change.before(), change.after())) {
          demandNobodyElseChanged(filling, change);
          changes.add(change);
        }
      }
    }
    return changes;
  }

  private FieldChange change(Filling filling, FieldView field, String had) {
    if (!access.fills(filling.audience(), field.file().access())) {
      throw new InvalidInput(Reading.place(field.key()), "fieldRight", field.key());
    }
    var written = filling.values().get(field.key());
    var reading = new Reading(field, ZoneId.systemDefault());
    return new FieldChange(
        field.key(), had, Objects.equals(written, had) ? had : reading.canonical(written, had));
  }

  /** The rules as they stand, read once. */
  public FieldCheck rules(String subject, Audience audience) {
    var fields = definitions.used(subject);
    return (key, written) -> {
      var values = new HashMap<String, String>();
      values.put(key, written);
      var any = new Filling(subject, "", Map.of(), audience, values, null);
      demandKnown(any, fields);
      changes(any, fields, Map.of());
    };
  }

  private static void demandNobodyElseChanged(Filling filling, FieldChange change) {
    if (filling.asRead() != null
        && !Objects.equals(filling.asRead().get(change.key()), change.before())) {
      throw new CrossedInput(Reading.place(change.key()), change.key());
    }
  }

  private static Map<String, String> after(Map<String, String> before, List<FieldChange> changes) {
    var after = new HashMap<>(before);
    changes.forEach(change -> after.put(change.key(), change.after()));
    return after;
  }

  private void demand(
      Filling filling, Stage stage, List<CustomField> fields, Map<String, String> values) {
    var views = fields.stream().map(CustomField::view).toList();
    var form = new FieldForm(views, filling.facts(), values);
    for (var field : views) {
      var written = filling.values().containsKey(field.key());
      var empty = values.get(field.key()) == null;
      if (written && !empty && !form.shows(field)) {
        throw new InvalidInput(Reading.place(field.key()), "fieldHidden", field.key());
      }
      if (empty
          && (written || stage != Stage.PART)
          && form.demands(field, stage)
          && access.fills(filling.audience(), field.file().access())) {
        throw missing(field, stage);
      }
    }
  }

  /** What was chosen goes with what decides about it; what nobody touches stays as it is. */
  private static void demandFitting(
      Filling filling,
      List<CustomField> fields,
      Map<String, String> values,
      List<FieldChange> changes) {
    var changed = changes.stream().map(FieldChange::key).collect(Collectors.toSet());
    var views = fields.stream().map(CustomField::view).toList();
    var form = new FieldForm(views, filling.facts(), values);
    for (var field : views) {
      if (changed.contains(field.key()) || !Collections.disjoint(changed, field.deciding())) {
        var misfit = form.misfit(field, values.get(field.key()));
        if (misfit != null) {
          var name = misfit.name();
          throw new InvalidInput(
              Reading.place(field.key()), "fieldOptionOff", name.zh(), name.en());
        }
      }
    }
  }

  /** Whoever declares the work done may not have the field before their eyes. */
  private static InvalidInput missing(FieldView field, Stage stage) {
    var place = Reading.place(field.key());
    var name = field.file().name();
    return stage == Stage.DONE
        ? new InvalidInput(place, "fieldDemanded", name.zh(), name.en())
        : new InvalidInput(place, "required");
  }

  private void put(String number, List<CustomField> fields, List<FieldChange> changes) {
    var byKey = fields.stream().collect(Collectors.toMap(CustomField::getKey, Function.identity()));
    changes.forEach(change -> stored.put(byKey.get(change.key()), number, change.after()));
  }
}
