package org.kefu.deed.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.kefu.customer.boundary.Tags;
import org.kefu.deed.boundary.DeedKind;
import org.kefu.deed.boundary.DeedResult;
import org.kefu.deed.boundary.Hitch;
import org.kefu.deed.boundary.ProcessMoves;
import org.kefu.deed.boundary.TicketDeed;
import org.kefu.field.boundary.FieldTrial;
import org.kefu.shared.CurrentUser;
import org.kefu.ticket.boundary.Substatuses;
import org.kefu.ticket.boundary.TicketRow;

/** Looks at tickets and tells what is in the way of deeds, without asking each one's process. */
@ApplicationScoped
public class DeedLook {
  private static final int AT_ONCE = 500;

  @Inject Sights sights;
  @Inject Tags vocabulary;
  @Inject ProcessMoves moves;
  @Inject CurrentUser user;
  @Inject Substatuses substatuses;

  public List<DeedResult> at(List<TicketDeed> deeds, Collection<String> numbers) {
    var all = List.copyOf(numbers);
    var results = new ArrayList<DeedResult>();
    for (int from = 0; from < all.size(); from += AT_ONCE) {
      var some = all.subList(from, Math.min(all.size(), from + AT_ONCE));
      var seen = sights.of(deeds, some);
      some.forEach(
          number -> results.add(new DeedResult(number, hitch(deeds, number, seen), List.of())));
    }
    return results;
  }

  /** What is in the way of one of the deeds; where nothing is left to be done, that. */
  Hitch hitch(List<TicketDeed> deeds, String number, Map<String, Sight> seen) {
    var sight = seen.get(number);
    if (sight == null) {
      return Hitch.of("UnknownTicket", number);
    }
    var asked = new HashMap<TicketDeed, Hitch>();
    var moved = false;
    for (var deed : deeds) {
      // what comes after a move meets a ticket that nobody has seen yet
      asked.put(deed, moved ? null : hitch(deed, sight, seen));
      moved = moved || deed.kind().isMove();
    }
    var refused =
        asked.values().stream().filter(Objects::nonNull).filter(each -> !each.same()).findFirst();
    return refused.orElseGet(
        () -> asked.containsValue(null) || asked.isEmpty() ? null : Hitch.alreadySo());
  }

  /** Null where nothing is in the way. */
  Hitch hitch(TicketDeed deed, Sight sight, Map<String, Sight> seen) {
    var row = sight.row();
    if (isSo(deed, sight)) {
      return Hitch.alreadySo();
    }
    if (!sight.isOpen() && !deed.kind().isForEnded()) {
      return Hitch.of("TicketIsClosed", row.number());
    }
    if (deed.kind() == DeedKind.REPLY && row.internal()) {
      return Hitch.of("TicketIsInternal", row.number());
    }
    if (deed.kind() == DeedKind.FIELD) {
      return filling(deed, sight.trials().get(deed));
    }
    if (deed.kind() == DeedKind.SUBSTATUS && !line(deed.value()).isEmpty()) {
      return detailing(deed.value(), row);
    }
    if (deed.kind() == DeedKind.TAKE && row.assignee() != null) {
      return Hitch.of("deed.held", row.assigneeName());
    }
    if (deed.kind() == DeedKind.MERGE) {
      return merging(deed.value(), row, seen);
    }
    if (deed.kind().isMove() && !moves.fits(deed.kind(), row.step())) {
      return Hitch.of("deed.process", row.number());
    }
    return deed.kind().isGated() ? ending(sight) : null;
  }

  /** One of another state, or one that is gone. */
  private Hitch detailing(String code, TicketRow row) {
    return substatuses.all().stream()
            .anyMatch(s -> s.code().equals(code) && s.state() == row.state() && !s.retired())
        ? null
        : Hitch.of("deed.substatus", code);
  }

  /** On the desk somebody sees the open parts and decides; here nobody looks. */
  private static Hitch ending(Sight sight) {
    var number = sight.row().number();
    if (!sight.gating().isEmpty()) {
      return Hitch.of("ItemsAreOpen", number, String.join(" · ", sight.gating()));
    }
    return sight.parts().isEmpty()
        ? null
        : Hitch.of("deed.openParts", number, String.join(" · ", sight.parts()));
  }

  private static Hitch filling(TicketDeed deed, FieldTrial trial) {
    if (trial.refused() == null) {
      return null;
    }
    return trial.refused().getKey().equals(DeedFields.UNKNOWN)
        ? Hitch.of("deed.fieldGone", deed.value())
        : Hitch.of(trial.refused());
  }

  private Hitch merging(String into, TicketRow row, Map<String, Sight> seen) {
    var other = seen.containsKey(into) ? seen.get(into).row() : sights.row(into);
    if (other == null) {
      return Hitch.of("UnknownTicket", into);
    }
    return other.customerNumber().equals(row.customerNumber())
        ? null
        : Hitch.of("InvalidInput.mergeCustomers", into);
  }

  private boolean isSo(TicketDeed deed, Sight sight) {
    var row = sight.row();
    return switch (deed.kind()) {
      case PRIORITY -> String.valueOf(row.priority()).equals(deed.value());
      case TYPE -> row.type().name().equals(deed.value());
      case PRODUCT -> line(row.product()).equals(line(deed.value()));
      case SUBSTATUS -> line(row.substatus()).equals(line(deed.value()));
      case FIELD -> isFilled(sight.trials().get(deed));
      case TAG -> sight.tags().contains(vocabulary.current(deed.value().strip()));
      case UNTAG -> !sight.tags().contains(vocabulary.current(deed.value().strip()));
      case HAND_OVER -> isWith(deed, row);
      case TAKE -> user.login().equals(row.assignee());
      case MERGE -> row.number().equals(deed.value());
      case NOTE, REPLY, SOLVE, CLOSE, CHECKLIST -> false;
    };
  }

  private static boolean isFilled(FieldTrial trial) {
    return trial.refused() == null && Objects.equals(trial.before(), trial.after());
  }

  private static String line(String text) {
    return text == null ? "" : text.strip();
  }

  private static boolean isWith(TicketDeed deed, TicketRow row) {
    return (deed.team() == null || deed.team().equals(row.team()))
        && (deed.login() == null ? row.assignee() == null : deed.login().equals(row.assignee()));
  }
}
