package org.kefu.web.agent;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** A list that its reader narrows: words above it, and filters beside them. */
public abstract class FilteredList implements Serializable {
  private List<FilterChip> chips = List.of();
  private String problem;

  /** The texts of the list: {@code col}, {@code filter}, {@code sort}. */
  abstract String bundle();

  /** What it holds, as its address says. */
  protected abstract ListAddress filter();

  void narrow(Stream<List<FilterChip>> narrowing) {
    chips = narrowing.flatMap(List::stream).toList();
  }

  FilterChip chip(String name, List<String> values, Function<String, String> inWords) {
    var chosen = filter().get(name);
    var choices = new ArrayList<Choice>();
    for (var value : values) {
      choices.add(
          new Choice(inWords.apply(value), filter().href(name, value), value.equals(chosen), null));
    }
    return new FilterChip(
        Bundles.text(bundle(), "filter." + name),
        chosen == null ? null : inWords.apply(chosen),
        filter().href(name, null),
        choices,
        null);
  }

  /** A filter of days, each end of which may be open. */
  FilterChip days(String name) {
    var from = filter().day(name + "From");
    var to = filter().day(name + "To");
    return new FilterChip(
            Bundles.text(bundle(), "filter." + name),
            from.isEmpty() && to.isEmpty() ? null : (from + " – " + to).strip(),
            filter().hrefWithout(name + "From", name + "To"),
            List.of(),
            null)
        .between(name, from, to);
  }

  void refuse(String why) {
    problem = why;
  }

  /** What of the words cannot be asked like this; the list is shown without them. */
  public String getProblem() {
    return problem;
  }

  /** What can be typed above the list. */
  public String getWordsHint() {
    return Bundles.text(bundle(), "list.words");
  }

  public List<FilterChip> getChips() {
    return chips;
  }

  /** The address without the filter that was set last; null when none is set. */
  public String getDropLast() {
    return filter().last() == null ? null : filter().href(filter().last(), null);
  }

  public boolean isNarrowed() {
    return filter().last() != null;
  }

  /** What the search for words must carry along, since it makes a new address. */
  public List<Map.Entry<String, String>> getKept() {
    return filter().without("q");
  }

  /** What a form that sets one filter must carry along. */
  public List<Map.Entry<String, String>> keptBut(FilterChip chip) {
    return filter().without(chip.names());
  }

  public String getQ() {
    return filter().get("q");
  }

  public void setQ(String q) {
    filter().set("q", q);
  }
}
