package org.kefu.deed.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.kefu.checklist.boundary.CheckGate;
import org.kefu.deed.boundary.DeedKind;
import org.kefu.deed.boundary.TicketDeed;
import org.kefu.field.boundary.FieldTrial;
import org.kefu.ticket.boundary.TicketFieldDesk;
import org.kefu.ticket.boundary.TicketLinks;
import org.kefu.ticket.boundary.TicketRow;
import org.kefu.ticket.boundary.TicketSearch;
import org.kefu.ticket.boundary.TicketTags;
import org.kefu.ticket.boundary.TicketType;

/** Reads what deeds must know of tickets, however many in the same few queries. */
@ApplicationScoped
public class Sights {
  @Inject TicketSearch search;
  @Inject TicketTags tagged;
  @Inject CheckGate gate;
  @Inject TicketFieldDesk fields;
  @Inject TicketLinks links;

  /**
   * Those in reach of the caller, by number.
   *
   * @param deeds what they are looked at for
   */
  Map<String, Sight> of(List<TicketDeed> deeds, List<String> numbers) {
    var tags = tagged.of(numbers);
    var gating = gate.open(numbers);
    var rows = search.these(numbers);
    var parts =
        deeds.stream().anyMatch(deed -> deed.kind().isGated())
            ? links.openParts(numbers)
            : Map.<String, List<String>>of();
    var trials = trials(deeds, rows);
    return rows.stream()
        .map(
            row ->
                new Sight(
                    row,
                    tags.getOrDefault(row.number(), List.of()),
                    gating.getOrDefault(row.number(), List.of()),
                    parts.getOrDefault(row.number(), List.of()),
                    of(row.number(), trials)))
        .collect(Collectors.toMap(sight -> sight.row().number(), Function.identity()));
  }

  /** The ticket, null where it is out of reach. */
  TicketRow row(String number) {
    return search.these(List.of(number)).stream().findFirst().orElse(null);
  }

  private static Map<TicketDeed, FieldTrial> of(
      String number, Map<TicketDeed, Map<String, FieldTrial>> trials) {
    var ours = new HashMap<TicketDeed, FieldTrial>();
    trials.forEach((deed, all) -> ours.put(deed, all.get(number)));
    return ours;
  }

  /** Each deed meets what those before it have made of a ticket. */
  private Map<TicketDeed, Map<String, FieldTrial>> trials(
      List<TicketDeed> deeds, List<TicketRow> rows) {
    var trials = new HashMap<TicketDeed, Map<String, FieldTrial>>();
    var types = rows.stream().collect(Collectors.toMap(TicketRow::number, TicketRow::type));
    var written = new HashMap<String, String>();
    for (var deed : deeds) {
      if (deed.kind() == DeedKind.TYPE) {
        types.replaceAll((number, type) -> TicketType.valueOf(deed.value()));
      } else if (deed.kind() == DeedKind.FIELD) {
        written.put(deed.value(), deed.text());
        trials.put(deed, fields.tryOut(deed.value(), blankless(written), types));
      }
    }
    return trials;
  }

  private static Map<String, String> blankless(Map<String, String> written) {
    var all = new HashMap<String, String>();
    written.forEach((key, text) -> all.put(key, text == null ? "" : text));
    return all;
  }
}
