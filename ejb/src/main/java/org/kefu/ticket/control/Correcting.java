package org.kefu.ticket.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.kefu.shared.CrossedInput;
import org.kefu.shared.InvalidInput;
import org.kefu.ticket.boundary.TicketPart;
import org.kefu.ticket.boundary.TicketType;
import org.kefu.ticket.entity.Ticket;

/** Puts right what a ticket says of itself, unless somebody else did since it was read. */
@ApplicationScoped
public class Correcting {
  @Inject FieldChanges changes;
  @Inject Giving giving;
  @Inject Withholding withholding;
  @Inject SubstatusShelf substatuses;

  /**
   * @param asRead what stood there for whoever changes it, null where nobody looked
   */
  public void correct(
      Ticket ticket, Map<TicketPart, String> wanted, Map<TicketPart, String> asRead) {
    for (var part : TicketPart.values()) {
      if (wanted.containsKey(part)) {
        correct(ticket, part, clean(wanted.get(part)), asRead);
      }
    }
  }

  private void correct(
      Ticket ticket, TicketPart part, String value, Map<TicketPart, String> asRead) {
    var now = part.of(ticket.details(null));
    if (Objects.equals(now, value)) {
      return;
    }
    if (asRead != null && !Objects.equals(asRead.get(part), now)) {
      throw new CrossedInput(part.key());
    }
    switch (part) {
      case SUBJECT -> changes.reword(ticket, value);
      case TYPE -> changes.retype(ticket, type(value));
      case CATEGORY -> changes.categorise(ticket, value);
      case PRIORITY -> changes.prioritise(ticket, priority(value));
      case PRODUCT -> changes.concern(ticket, value);
      case SUBSTATUS ->
          changes.detail(ticket, value == null ? null : substatuses.fitting(ticket, value));
      case CUSTOMER -> giving.give(ticket, value);
      case INTERNAL -> withholding.keep(ticket, yes(value));
    }
  }

  /** No database takes a zero character, and each of these stands on one line. */
  private static String clean(String written) {
    var line = written == null ? "" : written.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
    return line.isEmpty() ? null : line;
  }

  private static TicketType type(String name) {
    return Arrays.stream(TicketType.values())
        .filter(type -> type.name().equalsIgnoreCase(name))
        .findFirst()
        .orElseThrow(() -> new InvalidInput(TicketPart.TYPE.key(), "choice", types()));
  }

  private static boolean yes(String value) {
    if (!"true".equals(value) && !"false".equals(value)) {
      throw new InvalidInput(TicketPart.INTERNAL.key(), "choice", "true, false");
    }
    return Boolean.parseBoolean(value);
  }

  private static String types() {
    return Arrays.stream(TicketType.values()).map(Enum::name).collect(Collectors.joining(", "));
  }

  private static int priority(String level) {
    if (level == null || !level.matches("[1-4]")) {
      throw new InvalidInput(TicketPart.PRIORITY.key(), "priority");
    }
    return Integer.parseInt(level);
  }
}
