package org.kefu.web.agent;

import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kefu.view.boundary.SavedViewRow;
import org.kefu.view.boundary.SavedViews;
import org.kefu.view.boundary.Shown;

/** A list with filters, columns to choose from and named views. */
public abstract class NarrowedList implements Serializable {
  @Inject SavedViews saved;
  private SavedViewRow savedView;
  private List<Choice> savedChoices = List.of();
  private List<OwnColumn> ownColumns = List.of();
  private List<Choice> views = List.of();
  private List<FilterChip> chips = List.of();
  private String problem;

  /** What a view of this list is kept as. */
  abstract Shown shown();

  /** The texts of the list: {@code col}, {@code filter}, {@code sort}. */
  abstract String bundle();

  /** What its columns are. */
  abstract OwnColumns own();

  /** The columns of a list that nobody has chosen any for. */
  abstract List<String> usual();

  /** By what it can be sorted, the usual first. */
  abstract List<String> sorts();

  /** What it holds, as its address says. */
  protected abstract ListAddress filter();

  /** What the address says, and what a named view in it holds. */
  void open() {
    takeFields();
    takeSaved();
    ownColumns = own().all().stream().filter(column -> shows(column.column())).toList();
    savedChoices = saved.visible(shown()).stream().map(this::choice).toList();
  }

  void offer(List<Choice> oneClickAway, Stream<List<FilterChip>> narrowing) {
    views = oneClickAway;
    chips = narrowing.flatMap(List::stream).toList();
  }

  void refuse(String why) {
    problem = why;
  }

  /** The address may narrow the list by custom fields, which nobody knew when the page was made. */
  private void takeFields() {
    FacesContext.getCurrentInstance()
        .getExternalContext()
        .getRequestParameterMap()
        .entrySet()
        .stream()
        .filter(part -> isTaken(part.getKey()))
        .forEach(part -> filter().set(part.getKey(), part.getValue()));
  }

  /** Whether a part of the address is one that the page does not name. */
  boolean isTaken(String part) {
    return part.startsWith(ListAddress.FIELD);
  }

  private void takeSaved() {
    var id = filter().get("saved");
    if (id != null && id.matches("\\d{1,18}")) {
      savedView = saved.view(shown(), Long.valueOf(id)).orElse(null);
    }
    if (savedView != null) {
      filter().read(savedView.file().filter());
      filter().order(savedView.file().sort(), savedView.file().ascending());
    }
  }

  private Choice choice(SavedViewRow row) {
    var label = row.own() ? row.file().name() : row.file().name() + " · " + row.ownerName();
    var chosen = savedView != null && savedView.id().equals(row.id());
    return new Choice(label, "?saved=" + row.id(), chosen, null);
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

  /** What of the words cannot be asked like this; the list is shown without them. */
  public String getProblem() {
    return problem;
  }

  /** What can be typed above the list. */
  public String getWordsHint() {
    return Bundles.text(bundle(), "list.words");
  }

  /** The named lists of the reader and of those who share with them. */
  public List<Choice> getSavedChoices() {
    return savedChoices;
  }

  /** The named list that is shown, or null. */
  public SavedViewRow getSavedView() {
    return savedView;
  }

  /** What the list holds, for naming it. */
  public String getAddress() {
    return filter().address();
  }

  /** Whether a column is shown that can be left out. */
  public boolean shows(String column) {
    var chosen = savedView == null ? List.<String>of() : savedView.file().columns();
    return (chosen.isEmpty() ? usual() : chosen).contains(column);
  }

  /** The columns that are shown, for taking the list along as it stands here. */
  public String getColumns() {
    return own().names().stream().filter(this::shows).collect(Collectors.joining(","));
  }

  /** The custom fields that are shown. */
  public List<OwnColumn> getOwnColumns() {
    return ownColumns;
  }

  public String getSaved() {
    return filter().get("saved");
  }

  public void setSaved(String id) {
    filter().set("saved", id);
  }

  public List<Choice> getViews() {
    return views;
  }

  public List<FilterChip> getChips() {
    return chips;
  }

  public String getTitle() {
    return Stream.concat(views.stream(), savedChoices.stream())
        .filter(Choice::chosen)
        .map(Choice::label)
        .findFirst()
        .orElseGet(() -> Bundles.text(bundle(), bundle() + "s.title"));
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

  public String getTag() {
    return filter().get("tag");
  }

  public void setTag(String tag) {
    filter().set("tag", tag);
  }
}
