package org.kefu.web.agent;

import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.kefu.field.boundary.FieldKind;
import org.kefu.field.boundary.FieldView;
import org.kefu.web.shared.FieldWordsView;

/** The tags and custom fields of things as columns and filters of their lists. */
public abstract class OwnColumns {
  /** How many filters stand open before one is set; more would push the list away. */
  private static final int OFFERED = 3;

  @Inject FieldWordsView words;
  private List<OwnColumn> all;

  /** The custom fields that the reader sees. */
  abstract List<FieldView> fields();

  /** Their canonical values by number and key. */
  abstract Map<String, Map<String, String>> values(List<String> numbers);

  /** The tags of things, by number. */
  abstract Map<String, List<String>> tagged(List<String> numbers);

  /** The columns that every list has and that can be left out. */
  abstract List<String> columns();

  /** The bundle that calls them {@code col}. */
  abstract String bundle();

  /** Those that the reader sees, in their order. */
  public List<OwnColumn> all() {
    if (all == null) {
      all =
          fields().stream()
              .map(field -> new OwnColumn(field, field.name(Bundles.locale().getLanguage())))
              .toList();
    }
    return all;
  }

  /** The names of all columns that can be shown, by what they are called. */
  Map<String, String> labelled() {
    var labelled = new LinkedHashMap<String, String>();
    columns().forEach(column -> labelled.put(Bundles.text(bundle(), "col." + column), column));
    all().forEach(own -> labelled.put(own.name(), own.column()));
    return labelled;
  }

  /** The names of all columns that can be shown. */
  List<String> names() {
    return Stream.concat(columns().stream(), all().stream().map(OwnColumn::column)).toList();
  }

  /** Filters for those that are set, and for the first of the others. */
  List<FilterChip> chips(ListAddress filter) {
    var askable = all().stream().filter(OwnColumn::askable).toList();
    return askable.stream()
        .filter(own -> filter.has(own.column()) || askable.indexOf(own) < OFFERED)
        .map(own -> chip(own, filter))
        .toList();
  }

  private FilterChip chip(OwnColumn own, ListAddress filter) {
    var chosen = filter.get(own.column());
    var choices =
        values(own.field()).stream()
            .map(
                value ->
                    new Choice(
                        words.value(own.field(), value),
                        filter.href(own.column(), value),
                        value.equals(chosen),
                        null))
            .toList();
    var chip =
        new FilterChip(
            own.name(),
            chosen == null ? null : inWords(own.field(), chosen),
            filter.href(own.column(), null),
            choices,
            null);
    return choices.isEmpty() ? chip.typed(own.column()) : chip;
  }

  private static List<String> values(FieldView field) {
    if (field.kind() == FieldKind.YES_NO) {
      return List.of("true", "false");
    }
    return field.open(null).stream().map(option -> option.key()).toList();
  }

  /** What was typed may be a range, or several; that stands as it was typed. */
  private String inWords(FieldView field, String chosen) {
    return values(field).contains(chosen) ? words.value(field, chosen) : chosen;
  }

  /** The values of things in words, by number and key. */
  Map<String, Map<String, String>> filled(List<String> numbers, List<OwnColumn> columns) {
    var filled = new HashMap<String, Map<String, String>>();
    values(numbers)
        .forEach(
            (number, values) -> {
              var told = new HashMap<String, String>();
              columns.forEach(
                  own -> told.put(own.key(), words.value(own.field(), values.get(own.key()))));
              filled.put(number, told);
            });
    return filled;
  }
}
