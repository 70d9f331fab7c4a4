package org.kefu.deed.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.kefu.deed.boundary.DeedResult;
import org.kefu.deed.boundary.DeedTrace;
import org.kefu.deed.boundary.TicketDeed;
import org.kefu.ticket.boundary.TicketWork;

/** Does deeds, and notes what they have changed. */
@ApplicationScoped
public class DeedActing {
  @Inject DeedLook look;
  @Inject DeedHand hand;
  @Inject TicketWork work;

  public List<DeedResult> apply(List<TicketDeed> deeds, List<String> numbers) {
    var sights = held(numbers);
    return numbers.stream().map(number -> apply(deeds, number, sights)).toList();
  }

  /** What was waited for may have changed it. */
  private Map<String, Sight> held(List<String> numbers) {
    look.sights(numbers).keySet().stream().sorted().forEach(work::hold);
    return look.sights(numbers);
  }

  private DeedResult apply(List<TicketDeed> deeds, String number, Map<String, Sight> sights) {
    var hitch = look.hitch(deeds, number, sights);
    if (hitch != null) {
      return new DeedResult(number, hitch, List.of());
    }
    var sight = sights.get(number);
    var traces = new ArrayList<DeedTrace>();
    for (var deed : deeds) {
      var already = look.hitch(deed, sight, sights);
      if (already == null || !already.same()) {
        hand.act(number, deed);
        traces.add(trace(deed, sight));
        sight = deed.kind().isMove() ? look.sights(List.of(number)).get(number) : sight;
      }
    }
    return new DeedResult(number, null, List.copyOf(traces));
  }

  private DeedTrace trace(TicketDeed deed, Sight before) {
    var row = before.row();
    return switch (deed.kind()) {
      case PRIORITY -> trace(deed, String.valueOf(row.priority()), deed.value());
      case TYPE -> trace(deed, row.type().name(), deed.value());
      case TAG, UNTAG, CLOSE, MERGE, CHECKLIST -> trace(deed, "", deed.value());
      case HAND_OVER, TAKE -> {
        var holder = Holder.of(row);
        var after = look.sights(List.of(row.number())).get(row.number());
        yield trace(deed, holder.written(), after == null ? "" : Holder.of(after.row()).written());
      }
      case NOTE, REPLY, SOLVE -> trace(deed, "", "");
    };
  }

  private static DeedTrace trace(TicketDeed deed, String before, String after) {
    return new DeedTrace(deed.kind(), before, after);
  }

  public String filled(String number, String text) {
    return hand.filled(number, text);
  }
}
