package org.kefu.deed.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.kefu.customer.boundary.Tags;
import org.kefu.deed.boundary.DeedKind;
import org.kefu.deed.boundary.DeedTrace;
import org.kefu.deed.boundary.Hitch;
import org.kefu.deed.boundary.TicketDeed;
import org.kefu.ticket.boundary.TicketSearch;
import org.kefu.ticket.boundary.TicketState;
import org.kefu.ticket.boundary.TicketWork;

/** Undoes deeds where nobody has changed since what they had changed. */
@ApplicationScoped
public class DeedUndoing {
  @Inject DeedLook look;
  @Inject Sights sights;
  @Inject DeedHand hand;
  @Inject TicketWork work;
  @Inject TicketSearch search;
  @Inject Tags vocabulary;

  public Optional<Hitch> undo(String number, List<DeedTrace> traces, String why) {
    if (sight(List.of(), number) == null) {
      return Optional.of(Hitch.of("UnknownTicket", number));
    }
    work.hold(number);
    var last = new ArrayList<>(traces);
    Collections.reverse(last);
    Hitch first = null;
    for (var trace : last) {
      var hitch = undo(sight(List.of(), number), trace, why);
      first = first == null ? hitch : first;
    }
    return Optional.ofNullable(first);
  }

  private Sight sight(List<TicketDeed> deeds, String number) {
    return sights.of(deeds, List.of(number)).get(number);
  }

  private Hitch undo(Sight now, DeedTrace trace, String why) {
    if (!trace.kind().isUndoable()) {
      return Hitch.of("deed.said");
    }
    if (now == null || !isStill(now, trace)) {
      return Hitch.of("deed.changed");
    }
    if (!now.isOpen() && !trace.kind().isForEnded() && trace.kind() != DeedKind.CLOSE) {
      return Hitch.of("TicketIsClosed", now.row().number());
    }
    var number = now.row().number();
    switch (trace.kind()) {
      case PRIORITY, TYPE, PRODUCT ->
          hand.act(number, TicketDeed.with(trace.kind(), trace.before()));
      case TAG -> hand.act(number, TicketDeed.with(DeedKind.UNTAG, trace.after()));
      case UNTAG -> hand.act(number, TicketDeed.with(DeedKind.TAG, trace.after()));
      case SUBSTATUS -> {
        return refill(number, TicketDeed.with(trace.kind(), trace.before()));
      }
      case FIELD -> {
        return refill(number, TicketDeed.field(trace.of(), trace.before()));
      }
      case CHECKLIST -> {
        return hand.detach(number, trace.after()) ? null : Hitch.of("deed.changed");
      }
      case CLOSE -> hand.reopen(number, why);
      case MERGE -> hand.part(number);
      default -> {
        return giveBack(now, Holder.read(trace.before()), why);
      }
    }
    return null;
  }

  /** A rule may have come since that the older value does not meet, or its kind is gone. */
  private Hitch refill(String number, TicketDeed back) {
    var hitch = look.hitch(back, sight(List.of(back), number), Map.of());
    if (hitch == null) {
      hand.act(number, back);
    }
    return hitch;
  }

  /** Nobody can be handed a ticket by name of nobody: then it stays with whoever has it. */
  private Hitch giveBack(Sight now, Holder before, String why) {
    var number = now.row().number();
    if (before.isNobody()) {
      return Hitch.of("deed.nobody");
    }
    var back = TicketDeed.handOver(before.team(), before.login(), why);
    var hitch = look.hitch(back, now, Map.of(number, now));
    if (hitch == null) {
      hand.act(number, back);
    }
    return hitch == null || hitch.same() ? null : hitch;
  }

  private boolean isStill(Sight now, DeedTrace trace) {
    var row = now.row();
    return switch (trace.kind()) {
      case PRIORITY -> String.valueOf(row.priority()).equals(trace.after());
      case TYPE -> row.type().name().equals(trace.after());
      case PRODUCT -> Objects.equals(row.product(), orNull(trace.after()));
      case SUBSTATUS -> Objects.equals(row.substatus(), orNull(trace.after()));
      case FIELD -> {
        var asking = TicketDeed.field(trace.of(), trace.after());
        yield Objects.equals(
            sight(List.of(asking), row.number()).trials().get(asking).before(),
            orNull(trace.after()));
      }
      case TAG -> now.tags().contains(vocabulary.current(trace.after()));
      case UNTAG -> !now.tags().contains(vocabulary.current(trace.after()));
      case CLOSE -> row.state() == TicketState.WITHDRAWN;
      case MERGE -> trace.after().equals(search.details(row.number()).mergedInto());
      case HAND_OVER, TAKE -> Holder.of(row).written().equals(trace.after());
      case NOTE, REPLY, SOLVE, CHECKLIST -> true;
    };
  }

  private static String orNull(String value) {
    return value.isEmpty() ? null : value;
  }
}
