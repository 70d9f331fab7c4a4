package org.kefu.web.agent;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.kefu.transfer.boundary.CustomerImports;
import org.kefu.transfer.boundary.ImportDetails;
import org.kefu.transfer.boundary.ImportSearch;
import org.kefu.transfer.boundary.ImportState;
import org.kefu.transfer.boundary.ImportedRow;
import org.kefu.transfer.boundary.RowOutcome;
import org.kefu.web.shared.Rows;
import org.kefu.web.shared.Told;

/** Behind {@code /agent/customerImport.xhtml}. */
@Named
@ViewScoped
public class CustomerImportView implements Serializable {
  private static final String BUNDLE = "transfer";

  /** How many rows came to an end, with the words for it. */
  public record Figure(String words, int rows) {}

  @Inject CustomerImports imports;
  @Inject ImportSearch search;
  @Inject Told told;
  private String number;
  private RowOutcome only;
  private ImportDetails details;
  private final Rows<ImportedRow> rows =
      new Rows<>((first, size) -> search.rows(number, Set.of(only), first, size));

  public void load() {
    refresh();
    if (only == null) {
      only =
          details.state() == ImportState.RETURNED
              ? details.tally().kept() > 0 ? RowOutcome.KEPT : RowOutcome.RETURNED
              : details.tally().failed() > 0 ? RowOutcome.FAILED : RowOutcome.NEW;
    }
  }

  public void refresh() {
    details = search.details(number);
  }

  public String run() {
    imports.run(number);
    told.done(BUNDLE, "told.begun");
    return again();
  }

  public String pause() {
    imports.pause(number);
    told.done(BUNDLE, "told.paused");
    return again();
  }

  public String takeBack() {
    imports.takeBack(number);
    told.done(BUNDLE, "told.returning");
    return again();
  }

  private String again() {
    return "/agent/customerImport?faces-redirect=true&number=" + number;
  }

  public List<Figure> getFigures() {
    var tally = details.tally();
    boolean before = details.state().isBefore();
    var figures = new ArrayList<Figure>();
    figures.add(figure("col.rows", tally.total()));
    figures.add(figure(before ? "run.wouldNew" : "col.new", tally.created()));
    figures.add(figure(before ? "run.wouldChange" : "col.changed", tally.changed()));
    figures.add(figure("col.same", tally.same()));
    figures.add(figure("col.failed", tally.failed()));
    if (tally.returned() + tally.kept() > 0) {
      figures.add(figure("run.returned", tally.returned()));
      figures.add(figure("run.kept", tally.kept()));
    }
    return figures;
  }

  private static Figure figure(String key, int rows) {
    return new Figure(Bundles.text(BUNDLE, key), rows);
  }

  public String getProgress() {
    return Bundles.text(BUNDLE, "run.progress", details.tally().done(), details.tally().total());
  }

  public String getProblem() {
    return Bundles.text(
        BUNDLE,
        "run.stopped",
        Bundles.text("refusal", details.problem(), details.problemArgs().toArray()));
  }

  public String why(ImportedRow row) {
    return ImportWords.why(row);
  }

  /** False once the customer was taken back: the link would lead nowhere. */
  public boolean there(ImportedRow row) {
    return row.customer() != null && row.outcome() != RowOutcome.RETURNED;
  }

  public String heading(int place) {
    var headings = details.headings();
    return place < headings.size() && !headings.get(place).isEmpty()
        ? headings.get(place)
        : Bundles.text(BUNDLE, "columns.unnamed", place + 1);
  }

  public List<Integer> getPlaces() {
    return IntStream.range(0, details.headings().size()).boxed().toList();
  }

  public String cell(ImportedRow row, int place) {
    var cells = row.cells();
    return place < cells.size() && !cells.get(place).isEmpty() ? cells.get(place) : "—";
  }

  public boolean wrong(ImportedRow row, int place) {
    return row.place() != null && row.place() == place;
  }

  public boolean isFaulty() {
    return only == RowOutcome.FAILED;
  }

  public boolean isChangeable() {
    return details.state() == ImportState.TRIED || details.state() == ImportState.NEW;
  }

  public boolean isWaiting() {
    return details.state() == ImportState.PAUSED || details.state() == ImportState.STOPPED;
  }

  public boolean isReturnable() {
    var tally = details.tally();
    return (details.state() == ImportState.DONE || isWaiting())
        && tally.created() + tally.changed() > 0;
  }

  public RowOutcome[] getOutcomes() {
    return details.tally().returned() + details.tally().kept() > 0
        ? RowOutcome.values()
        : new RowOutcome[] {RowOutcome.NEW, RowOutcome.CHANGED, RowOutcome.SAME, RowOutcome.FAILED};
  }

  public ImportDetails getDetails() {
    return details;
  }

  public Rows<ImportedRow> getRows() {
    return rows;
  }

  public String getNumber() {
    return number;
  }

  public void setNumber(String number) {
    this.number = number;
  }

  public RowOutcome getOnly() {
    return only;
  }

  public void setOnly(RowOutcome only) {
    this.only = only;
  }
}
