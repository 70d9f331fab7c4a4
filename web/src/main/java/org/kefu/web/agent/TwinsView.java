package org.kefu.web.agent;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.kefu.customer.boundary.Crowd;
import org.kefu.customer.boundary.DuplicateScan;
import org.kefu.customer.boundary.Pair;
import org.kefu.customer.boundary.ScanState;
import org.kefu.web.shared.Rows;
import org.kefu.web.shared.Told;

/** The list of files that may be of one customer, on the page of data care. */
@Named
@ViewScoped
public class TwinsView implements Serializable {
  private static final int SURE = 90;
  private static final int LIKELY = 65;

  @Inject DuplicateScan scan;
  @Inject Told told;

  private Rows<Pair> rows;
  private List<Crowd> crowds;
  private ScanState state;

  /** How far the look is; what it found so far is in the list. */
  public void refresh() {
    rows = null;
    crowds = null;
    state = null;
  }

  public void begin() {
    scan.begin();
    refresh();
  }

  public void tellApart(Pair pair) {
    scan.tellApart(pair.one().number(), pair.other().number());
    told.done("customer", "twins.told", pair.one().name(), pair.other().name());
    refresh();
  }

  /** Null before the first look. */
  public ScanState getState() {
    if (state == null) {
      state = scan.state().orElse(null);
    }
    return state;
  }

  public boolean isBusy() {
    return getState() != null && getState().isBusy();
  }

  public long getPercent() {
    return getState().files() == 0
        ? 0
        : Math.min(100, getState().compared() * 100 / getState().files());
  }

  /** How far it is, or what the last look did. */
  public String getProgress() {
    return Bundles.text(
        "customer",
        isBusy() ? "twins.busy" : "twins.last",
        getState().compared(),
        getState().files(),
        getState().found());
  }

  public String same(Pair pair) {
    return DuplicatesView.words(pair.same());
  }

  public String tone(Pair pair) {
    return pair.score() >= SURE ? "bad" : pair.score() >= LIKELY ? "warn" : "info";
  }

  /** How sure it is, in a word. */
  public String sure(Pair pair) {
    return Bundles.text(
        "customer",
        "twins." + (pair.score() >= SURE ? "sure" : pair.score() >= LIKELY ? "likely" : "maybe"));
  }

  public Rows<Pair> getRows() {
    if (rows == null) {
      rows = new Rows<>(scan::pairs);
    }
    return rows;
  }

  public List<Crowd> getCrowds() {
    if (crowds == null) {
      crowds = scan.crowds();
    }
    return crowds;
  }
}
