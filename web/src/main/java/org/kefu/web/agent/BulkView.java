package org.kefu.web.agent;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.kefu.bulk.boundary.BulkDesk;
import org.kefu.bulk.boundary.BulkDetails;
import org.kefu.bulk.boundary.BulkOutcome;
import org.kefu.bulk.boundary.BulkSearch;
import org.kefu.bulk.boundary.BulkState;
import org.kefu.bulk.boundary.BulkTally;
import org.kefu.bulk.boundary.BulkTicket;
import org.kefu.deed.boundary.DeedWork;
import org.kefu.deed.boundary.TicketDeed;
import org.kefu.web.shared.Rows;
import org.kefu.web.shared.Told;

/** Behind {@code /agent/bulk.xhtml}: what would be done to many tickets, is done, and was done. */
@Named
@ViewScoped
public class BulkView implements Serializable {
  private static final String BUNDLE = "bulk";

  /** How many tickets came to an end, with the words for it. */
  public record Figure(BulkOutcome outcome, String words, int tickets) {}

  @Inject BulkDesk bulks;
  @Inject BulkSearch search;
  @Inject DeedWork deeds;
  @Inject Told told;

  private String number;
  private BulkOutcome only;
  private BulkDetails details;
  private final Rows<BulkTicket> rows =
      new Rows<>((first, size) -> search.tickets(number, shown(), first, size));

  public void load() {
    refresh();
  }

  public void refresh() {
    details = search.details(number);
  }

  public String run() {
    bulks.run(number);
    return again();
  }

  public String stop() {
    bulks.stop(number);
    told.done(BUNDLE, "told.stopped");
    return again();
  }

  public String undo() {
    bulks.undo(number);
    return again();
  }

  public String discard() {
    bulks.discard(number);
    told.done(BUNDLE, "told.discarded");
    return "/agent/tickets?faces-redirect=true";
  }

  private String again() {
    return "/agent/bulk?faces-redirect=true&number=" + number;
  }

  private Set<BulkOutcome> shown() {
    return only == null ? EnumSet.allOf(BulkOutcome.class) : EnumSet.of(only);
  }

  /** Only what there is: nobody reads noughts. */
  public List<Figure> getFigures() {
    var tally = details.tally();
    return Stream.of(
            figure(BulkOutcome.READY, tally.ready()),
            figure(BulkOutcome.DONE, tally.done()),
            figure(BulkOutcome.UNDONE, tally.undone()),
            figure(BulkOutcome.KEPT, tally.kept()),
            figure(BulkOutcome.FAILED, tally.failed()),
            figure(BulkOutcome.SAME, tally.same()),
            figure(BulkOutcome.REFUSED, tally.refused()))
        .filter(figure -> figure.tickets() > 0)
        .toList();
  }

  private static Figure figure(BulkOutcome outcome, int tickets) {
    return new Figure(outcome, Bundles.text(BUNDLE, "outcome." + outcome), tickets);
  }

  public String why(BulkTicket row) {
    return row.reason() == null
        ? ""
        : Bundles.text("refusal", row.reason(), row.reasonArgs().toArray());
  }

  public String getProblem() {
    return Bundles.text("refusal", details.problem(), details.problemArgs().toArray());
  }

  public String getProgress() {
    var tally = details.tally();
    return details.state() == BulkState.UNDOING
        ? Bundles.text(BUNDLE, "progress", tally.undone() + tally.kept(), sum(tally))
        : Bundles.text(
            BUNDLE,
            "progress",
            tally.done() + tally.failed(),
            tally.done() + tally.failed() + tally.ready());
  }

  private static int sum(BulkTally tally) {
    return tally.undone() + tally.kept() + tally.done();
  }

  public int getPercent() {
    return details.tally().percent(details.state());
  }

  public String getVerb() {
    return Bundles.text(BUNDLE, "run", details.tally().ready());
  }

  public boolean isRunnable() {
    return details.state() == BulkState.PREVIEW && details.tally().ready() > 0;
  }

  /** What was being undone is not gone on with. */
  public boolean isGoingOn() {
    var tally = details.tally();
    return details.state() == BulkState.STOPPED
        && tally.ready() > 0
        && tally.undone() + tally.kept() == 0;
  }

  /** How the words for the customer read on the first ticket that gets them. */
  public String sample(TicketDeed deed) {
    if (details.state() != BulkState.PREVIEW || !deed.kind().isWorded()) {
      return deed.text();
    }
    return search.tickets(number, EnumSet.of(BulkOutcome.READY), 0, 1).rows().stream()
        .findFirst()
        .map(row -> deeds.filled(row.number(), deed.text()))
        .orElse(deed.text());
  }

  public String tone(BulkOutcome outcome) {
    return switch (outcome) {
      case DONE -> "ok";
      case FAILED, KEPT -> "bad";
      case REFUSED -> "warn";
      default -> "plain";
    };
  }

  public String tone(BulkState state) {
    return switch (state) {
      case PREVIEW, STOPPED -> "wait";
      case RUNNING, UNDOING -> "brand";
      case DONE -> "ok";
      case UNDONE -> "plain";
    };
  }

  public BulkDetails getDetails() {
    return details;
  }

  public Rows<BulkTicket> getRows() {
    return rows;
  }

  public String getNumber() {
    return number;
  }

  public void setNumber(String number) {
    this.number = number;
  }

  public BulkOutcome getOnly() {
    return only;
  }

  public void setOnly(BulkOutcome only) {
    this.only = only;
  }
}
