package org.kefu.bulk.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.kefu.bulk.boundary.NewBulk;
import org.kefu.bulk.entity.BulkEntry;
import org.kefu.deed.boundary.DeedKind;
import org.kefu.deed.boundary.DeedWork;
import org.kefu.deed.boundary.TicketDeed;
import org.kefu.shared.InvalidInput;
import org.kefu.system.boundary.Parameters;
import org.kefu.ticket.boundary.TicketQuery;
import org.kefu.ticket.boundary.TicketRow;
import org.kefu.ticket.boundary.TicketSearch;

/** Fixes the tickets of a bulk and tells what would become of them. */
@ApplicationScoped
public class BulkPreview {
  private static final int AT_ONCE = 500;

  @Inject DeedWork deeds;
  @Inject TicketSearch search;
  @Inject Parameters parameters;
  @Inject Bulks bulks;
  @Inject BulkBook book;

  public String of(NewBulk command) {
    var wanted = command.deeds().stream().map(BulkPreview::tidy).toList();
    deeds.check(wanted);
    var numbers = command.query() == null ? named(command.numbers()) : found(command.query());
    bulks.forgetPreviews();
    var bulk = book.open(command.title(), wanted);
    bulks.add(bulk);
    for (var result : deeds.tryOut(wanted, numbers)) {
      var entry = new BulkEntry(bulk.getNumber(), result);
      bulk.take(entry.getOutcome());
      bulks.add(entry);
    }
    return bulk.getNumber();
  }

  /** People write the number of a ticket as they like. */
  private static TicketDeed tidy(TicketDeed deed) {
    return deed.kind() == DeedKind.MERGE && deed.value() != null
        ? TicketDeed.with(deed.kind(), tidy(deed.value()))
        : deed;
  }

  private static String tidy(String number) {
    return number.strip().toUpperCase(Locale.ROOT);
  }

  private List<String> named(List<String> numbers) {
    if (numbers == null || numbers.isEmpty()) {
      throw new InvalidInput("numbers", "required");
    }
    var each = new TreeSet<String>();
    numbers.forEach(number -> each.add(tidy(number)));
    demandRoom(each.size());
    return List.copyOf(each);
  }

  /** By number, so that what is changed meanwhile is neither missed nor taken twice. */
  private List<String> found(TicketQuery query) {
    var numbers = new TreeSet<String>();
    var sorted = query.sorted(TicketQuery.Sort.NUMBER, true);
    var rows = search.after(sorted, null, AT_ONCE);
    while (!rows.isEmpty()) {
      rows.stream().map(TicketRow::number).forEach(numbers::add);
      demandRoom(numbers.size());
      var last = rows.get(rows.size() - 1);
      rows = search.after(sorted, new TicketSearch.Place(last.number(), last.openedAt()), AT_ONCE);
    }
    if (numbers.isEmpty()) {
      throw new InvalidInput("numbers", "required");
    }
    return new ArrayList<>(numbers);
  }

  private void demandRoom(int count) {
    var most = parameters.number(Parameters.MOST_AT_ONCE);
    if (count > most) {
      throw new InvalidInput("numbers", "bulkMost", most);
    }
  }
}
