package org.kefu.bulk.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.kefu.audit.boundary.Occasion;
import org.kefu.bulk.boundary.BulkOutcome;
import org.kefu.bulk.boundary.BulkState;
import org.kefu.bulk.entity.Bulk;
import org.kefu.bulk.entity.BulkEntry;
import org.kefu.deed.boundary.DeedResult;
import org.kefu.deed.boundary.DeedWork;
import org.kefu.deed.boundary.Hitch;
import org.kefu.shared.BusinessClock;
import org.kefu.shared.BusinessException;
import org.kefu.staff.boundary.OnBehalf;

/**
 * The transactions of a bulk's work. Each holds the bulk, takes the tickets that have not had their
 * turn and notes in the same transaction what became of them: a crash, another node, a stop between
 * two steps do nothing twice.
 */
@ApplicationScoped
public class BulkSteps {
  @Inject Bulks bulks;
  @Inject DeedWork deeds;
  @Inject OnBehalf onBehalf;
  @Inject BusinessClock clock;

  /** How a step ended. */
  enum Step {
    /** Something was done; there may be more. */
    MORE,
    /** All had their turn, or it is no more to be done. */
    OVER
  }

  @Transactional(TxType.REQUIRES_NEW)
  List<String> busy() {
    return bulks.busy();
  }

  /** Gives the next tickets their turn. */
  @Transactional(TxType.REQUIRES_NEW)
  Step take(String number, int most) {
    var bulk = bulks.holdForWork(number);
    if (!bulk.getState().isBusy()) {
      return Step.OVER;
    }
    var entries = bulks.next(number, waiting(bulk), most);
    if (entries.isEmpty()) {
      bulk.finish();
      return Step.OVER;
    }
    onBehalf.of(
        bulk.getCreatedBy(),
        () ->
            Occasion.of(
                number,
                () ->
                    bulk.getState() == BulkState.RUNNING
                        ? apply(bulk, entries)
                        : undo(bulk, entries)));
    bulk.touch(clock.instant());
    return Step.MORE;
  }

  private static BulkOutcome waiting(Bulk bulk) {
    return bulk.getState() == BulkState.RUNNING ? BulkOutcome.READY : BulkOutcome.DONE;
  }

  private Void apply(Bulk bulk, List<BulkEntry> entries) {
    var byNumber =
        entries.stream().collect(Collectors.toMap(BulkEntry::getTicketNumber, Function.identity()));
    for (DeedResult result :
        deeds.apply(bulk.getDeeds(), entries.stream().map(BulkEntry::getTicketNumber).toList())) {
      var entry = byNumber.get(result.number());
      bulk.move(entry.getOutcome(), entry.end(result));
    }
    return null;
  }

  private Void undo(Bulk bulk, List<BulkEntry> entries) {
    for (var entry : entries) {
      var hitch = deeds.undo(entry.getTicketNumber(), entry.getTraces(), "↩ " + bulk.getNumber());
      bulk.move(entry.getOutcome(), entry.giveBack(hitch.orElse(null)));
    }
    return null;
  }

  /** Notes for the next ticket why it cannot have its turn. */
  @Transactional(TxType.REQUIRES_NEW)
  void giveUp(String number, Hitch why) {
    var bulk = bulks.holdForWork(number);
    var next =
        bulk.getState().isBusy()
            ? bulks.next(number, waiting(bulk), 1).stream().findFirst()
            : Optional.<BulkEntry>empty();
    next.ifPresent(entry -> bulk.move(entry.getOutcome(), entry.fail(why)));
    bulk.touch(clock.instant());
  }

  @Transactional(TxType.REQUIRES_NEW)
  void stop(String number, BusinessException why) {
    bulks.holdForWork(number).stop(why);
  }
}
