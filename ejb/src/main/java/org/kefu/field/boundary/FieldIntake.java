package org.kefu.field.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.kefu.field.control.Definitions;
import org.kefu.field.control.Fillings;
import org.kefu.field.control.StoredValues;
import org.kefu.field.entity.CustomField;

/**
 * For whoever brings values of many things at once, in a transaction of theirs that a refusal does
 * not end. Nothing is demanded: what is brought was filled in elsewhere.
 */
@ApplicationScoped
public class FieldIntake {
  @Inject Fillings fillings;
  @Inject Definitions definitions;
  @Inject StoredValues stored;

  /** Refuses at its field what could not be kept; nothing is written. */
  public void check(Filling filling) {
    fillings.changes(filling, Stage.PART);
  }

  /** The rules of a subject's fields, for many values of things that are not known yet. */
  public FieldCheck rules(String subject, Audience audience) {
    return fillings.rules(subject, audience);
  }

  /**
   * Gives one thing what another of its kind has in fields that are empty in it, whoever sees them.
   *
   * @return the canonical values that came along, by key
   */
  public Map<String, String> join(String subject, String from, String into) {
    var fields = definitions.of(subject);
    var values = stored.of(fields, List.of(from, into));
    var came = new TreeMap<>(values.getOrDefault(from, Map.of()));
    came.keySet().removeAll(values.getOrDefault(into, Map.of()).keySet());
    put(fields, into, came);
    return came;
  }

  /**
   * Takes that back; what was changed since stays.
   *
   * @param came as {@link #join} told
   */
  public void part(String subject, String number, Map<String, String> came) {
    var fields = definitions.of(subject);
    var values = stored.of(fields, List.of(number)).getOrDefault(number, Map.of());
    var gone = new TreeMap<String, String>();
    came.forEach(
        (key, value) -> {
          if (value.equals(values.get(key))) {
            gone.put(key, null);
          }
        });
    put(fields, number, gone);
  }

  /** Forgets what a thing had that is no more. */
  public void forget(String subject, String number) {
    var gone = new TreeMap<String, String>();
    var fields = definitions.of(subject);
    fields.forEach(field -> gone.put(field.getKey(), null));
    put(fields, number, gone);
  }

  private void put(List<CustomField> fields, String number, Map<String, String> values) {
    fields.stream()
        .filter(field -> values.containsKey(field.getKey()))
        .forEach(field -> stored.put(field, number, values.get(field.getKey())));
  }

  /** What it changed, in the order of the fields. */
  public List<FieldChange> fill(Filling filling) {
    return fillings.fill(filling, Stage.PART);
  }
}
