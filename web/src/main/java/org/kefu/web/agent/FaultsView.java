package org.kefu.web.agent;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.kefu.customer.boundary.CustomerFaults;
import org.kefu.customer.boundary.FaultRow;
import org.kefu.customer.boundary.FaultRule;
import org.kefu.web.shared.FieldWordsView;
import org.kefu.web.shared.Rows;
import org.kefu.web.shared.Told;

/** The list of what breaks a rule in customers' files, on the page of data care. */
@Named
@ViewScoped
public class FaultsView implements Serializable {
  private static final String CORRECTED = "corrected";

  @Inject CustomerFaults faults;
  @Inject FieldWordsView fields;
  @Inject Told told;

  private String rule;
  private Rows<FaultRow> rows;
  private List<Choice> choices;

  private Rows<FaultRow> read() {
    var chosen = chosen();
    return new Rows<>(
        isCorrected() ? faults::corrected : (first, size) -> faults.open(chosen, first, size));
  }

  private FaultRule chosen() {
    return Arrays.stream(FaultRule.values())
        .filter(each -> each.name().equals(rule))
        .findFirst()
        .orElse(null);
  }

  /** Every rule that is broken somewhere, all of them, and what was corrected. */
  private List<Choice> choices(FaultRule chosen) {
    var counts = faults.counts();
    var found = new ArrayList<Choice>();
    var all = counts.values().stream().mapToLong(Long::longValue).sum();
    found.add(choice("all", null, chosen == null && !isCorrected(), all));
    Arrays.stream(FaultRule.values())
        .filter(each -> counts.containsKey(each) || each == chosen)
        .forEach(
            each ->
                found.add(
                    choice(
                        each.name(), each.name(), each == chosen, counts.getOrDefault(each, 0L))));
    found.add(choice(CORRECTED, CORRECTED, isCorrected(), null));
    return found;
  }

  private static Choice choice(String word, String value, boolean chosen, Long count) {
    var href = "?list=faults" + (value == null ? "" : "&rule=" + value);
    return new Choice(Bundles.text("customer", "fault." + word), href, chosen, count);
  }

  public void accept(FaultRow row) {
    faults.accept(row.id());
    told.done("customer", "fault.accepted", row.name());
    rows = null;
    choices = null;
  }

  /** Which rule is broken, with the name of the custom field that is empty. */
  public String words(FaultRow row) {
    return row.rule() == FaultRule.FIELD
        ? Bundles.text("customer", "fault.missing", fields.name("CUSTOMER", row.field()))
        : Bundles.text("customer", "fault." + row.rule());
  }

  /** Where on the form it is corrected. */
  public String at(FaultRow row) {
    return row.rule() == FaultRule.FIELD
        ? EditCustomerView.OWN + row.field()
        : row.field() + "." + row.place();
  }

  public boolean isCorrected() {
    return CORRECTED.equals(rule);
  }

  public List<Choice> getChoices() {
    if (choices == null) {
      choices = choices(chosen());
    }
    return choices;
  }

  public Rows<FaultRow> getRows() {
    if (rows == null) {
      rows = read();
    }
    return rows;
  }

  public String getRule() {
    return rule;
  }

  public void setRule(String rule) {
    this.rule = rule;
  }
}
