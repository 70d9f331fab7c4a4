package org.kefu.bulk.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kefu.bulk.boundary.BulkOutcome;
import org.kefu.bulk.boundary.BulkState;
import org.kefu.deed.boundary.DeedKind;
import org.kefu.deed.boundary.DeedResult;
import org.kefu.deed.boundary.Hitch;
import org.kefu.deed.boundary.TicketDeed;

class BulkTest {
  private final Bulk bulk = bulk(TicketDeed.priority(4));

  @Test
  void runsOnlyWhereThereIsSomethingToDo() {
    bulk.take(BulkOutcome.SAME);
    refused(bulk::run);

    bulk.take(BulkOutcome.READY);
    bulk.run();

    assertThat(bulk.getState()).isEqualTo(BulkState.RUNNING);
    refused(bulk::run);
    refused(bulk::discard);
  }

  @Test
  void goesOnAfterAStopButNotInTheMiddleOfUndoing() {
    bulk.take(BulkOutcome.READY);
    bulk.take(BulkOutcome.READY);
    bulk.run();
    bulk.move(BulkOutcome.READY, BulkOutcome.DONE);
    bulk.stop();
    bulk.run();
    bulk.stop();

    bulk.undo();
    bulk.move(BulkOutcome.DONE, BulkOutcome.UNDONE);
    bulk.stop();

    refused(bulk::run);
    assertThat(bulk.details().tally().percent(BulkState.UNDOING)).isEqualTo(100);
  }

  @Test
  void whatOnlySpeaksCannotBeUndone() {
    var speaking = bulk(TicketDeed.saying(DeedKind.NOTE, "x"));
    speaking.take(BulkOutcome.READY);
    speaking.run();
    speaking.move(BulkOutcome.READY, BulkOutcome.DONE);
    speaking.finish();

    assertThat(speaking.details().isUndoable()).isFalse();
    refused(speaking::undo);
  }

  @Test
  void anEntryKnowsHowItsTurnEnded() {
    var entry = new BulkEntry("B-1", new DeedResult("T-1", null, List.of()));
    assertThat(entry.getOutcome()).isEqualTo(BulkOutcome.READY);
    assertThat(entry.end(new DeedResult("T-1", Hitch.alreadySo(), List.of())))
        .isEqualTo(BulkOutcome.SAME);
    assertThat(entry.view().reason()).isNull();
    assertThat(entry.end(new DeedResult("T-1", null, List.of()))).isEqualTo(BulkOutcome.DONE);
    assertThat(entry.fail(Hitch.of("deed.broken"))).isEqualTo(BulkOutcome.KEPT);
    assertThat(entry.view().reason()).isEqualTo("deed.broken");
  }

  /** A check list can have many words; the column has not. */
  @Test
  void aLongReasonIsCut() {
    var entry =
        new BulkEntry("B-1", new DeedResult("T-1", Hitch.of("x", "a".repeat(999)), List.of()));

    assertThat(entry.view().reasonArgs().get(0)).hasSize(120).endsWith("…");
  }

  private static Bulk bulk(TicketDeed deed) {
    return new Bulk("B-1", null, List.of(deed), "agent", Instant.EPOCH);
  }

  private void refused(Runnable deed) {
    assertThatThrownBy(deed::run).isInstanceOf(BulkIsElsewhere.class);
  }
}
