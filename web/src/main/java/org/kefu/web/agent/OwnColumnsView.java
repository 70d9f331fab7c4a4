package org.kefu.web.agent;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.kefu.field.boundary.FieldKind;
import org.kefu.field.boundary.FieldView;
import org.kefu.ticket.boundary.TicketFieldDesk;
import org.kefu.ticket.boundary.TicketTags;
import org.kefu.web.shared.FieldWordsView;

/** The tags and custom fields of tickets as columns and filters of their lists. */
@Named
@RequestScoped
public class OwnColumnsView {
  /** How many filters stand open before one is set; more would push the list away. */
  private static final int OFFERED = 3;

  @Inject TicketFieldDesk desk;
  @Inject TicketTags tags;
  @Inject FieldWordsView words;
  private List<OwnColumn> all;

  /** Those that the reader sees, in their order. */
  public List<OwnColumn> all() {
    if (all == null) {
      all =
          desk.seen().stream()
              .map(field -> new OwnColumn(field, field.name(Bundles.locale().getLanguage())))
              .toList();
    }
    return all;
  }

  /** What a column is called, a custom field or one that every list has. */
  public String label(String column) {
    return all().stream()
        .filter(own -> own.column().equals(column))
        .map(OwnColumn::name)
        .findFirst()
        .orElseGet(() -> Bundles.text("ticket", "col." + column));
  }

  /** The names of all columns that can be shown. */
  List<String> names() {
    return Stream.concat(TicketList.COLUMNS.stream(), all().stream().map(OwnColumn::column))
        .toList();
  }

  /** Filters for those that are set, and for the first of the others. */
  List<FilterChip> chips(TicketFilter filter) {
    var askable = all().stream().filter(OwnColumn::askable).toList();
    return askable.stream()
        .filter(own -> filter.has(own.column()) || askable.indexOf(own) < OFFERED)
        .map(own -> chip(own, filter))
        .toList();
  }

  private FilterChip chip(OwnColumn own, TicketFilter filter) {
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

  /** The tags of tickets, by number. */
  Map<String, List<String>> tagged(List<String> numbers) {
    return tags.of(numbers);
  }

  /** The values of tickets in words, by number and key. */
  Map<String, Map<String, String>> filled(List<String> numbers, List<OwnColumn> columns) {
    var filled = new HashMap<String, Map<String, String>>();
    desk.values(numbers)
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
