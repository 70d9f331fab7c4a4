package org.kefu.deed.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.kefu.deed.boundary.DeedResult;
import org.kefu.deed.boundary.DeedTrace;
import org.kefu.deed.boundary.TicketDeed;
import org.kefu.ticket.boundary.TicketWork;

/** Does deeds, and notes what they have changed. */
@ApplicationScoped
public class DeedActing {
  @Inject DeedLook look;
  @Inject Sights sights;
  @Inject DeedHand hand;
  @Inject TicketWork work;

  public List<DeedResult> apply(List<TicketDeed> deeds, List<String> numbers) {
    var held = held(deeds, numbers);
    return numbers.stream().map(number -> apply(deeds, number, held)).toList();
  }

  /** What was waited for may have changed it. */
  private Map<String, Sight> held(List<TicketDeed> deeds, List<String> numbers) {
    sights.of(List.of(), numbers).keySet().stream().sorted().forEach(work::hold);
    return sights.of(deeds, numbers);
  }

  private DeedResult apply(List<TicketDeed> deeds, String number, Map<String, Sight> held) {
    var hitch = look.hitch(deeds, number, held);
    if (hitch != null) {
      return new DeedResult(number, hitch, List.of());
    }
    var sight = held.get(number);
    var traces = new ArrayList<DeedTrace>();
    for (var deed : deeds) {
      var already = look.hitch(deed, sight, held);
      if (already == null || !already.same()) {
        hand.act(number, deed);
        traces.add(trace(deed, sight));
        sight = deed.kind().isMove() ? sights.of(deeds, List.of(number)).get(number) : sight;
      }
    }
    return new DeedResult(number, null, List.copyOf(traces));
  }

  private DeedTrace trace(TicketDeed deed, Sight before) {
    var row = before.row();
    return switch (deed.kind()) {
      case PRIORITY -> trace(deed, String.valueOf(row.priority()), deed.value());
      case TYPE -> trace(deed, row.type().name(), deed.value());
      case PRODUCT -> trace(deed, orEmpty(row.product()), orEmpty(deed.value()).strip());
      case SUBSTATUS -> trace(deed, orEmpty(row.substatus()), orEmpty(deed.value()).strip());
      case FIELD -> {
        var trial = before.trials().get(deed);
        yield new DeedTrace(
            deed.kind(), deed.value(), orEmpty(trial.before()), orEmpty(trial.after()));
      }
      case TAG, UNTAG, CLOSE, MERGE, CHECKLIST -> trace(deed, "", deed.value());
      case HAND_OVER, TAKE -> {
        var holder = Holder.of(row);
        var after = sights.of(List.of(), List.of(row.number())).get(row.number());
        yield trace(deed, holder.written(), after == null ? "" : Holder.of(after.row()).written());
      }
      case NOTE, REPLY, SOLVE -> trace(deed, "", "");
    };
  }

  private static DeedTrace trace(TicketDeed deed, String before, String after) {
    return new DeedTrace(deed.kind(), null, before, after);
  }

  private static String orEmpty(String value) {
    return Objects.requireNonNullElse(value, "");
  }

  public String filled(String number, String text) {
    return hand.filled(number, text);
  }
}
