package org.kefu.web.agent;

import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kefu.view.boundary.SavedViewRow;
import org.kefu.view.boundary.SavedViews;
import org.kefu.view.boundary.Shown;

/** A list with filters, columns to choose from and named views. */
public abstract class NarrowedList extends FilteredList {
  @Inject SavedViews saved;
  private SavedViewRow savedView;
  private List<Choice> savedChoices = List.of();
  private List<OwnColumn> ownColumns = List.of();
  private List<Choice> views = List.of();

  /** What a view of this list is kept as. */
  abstract Shown shown();

  /** What its columns are. */
  abstract OwnColumns own();

  /** The columns of a list that nobody has chosen any for. */
  abstract List<String> usual();

  /** By what it can be sorted, the usual first. */
  abstract List<String> sorts();

  /** What the address says, and what a named view in it holds. */
  void open() {
    takeFields();
    takeSaved();
    ownColumns = own().all().stream().filter(column -> shows(column.column())).toList();
    savedChoices = saved.visible(shown()).stream().map(this::choice).toList();
  }

  void offer(List<Choice> oneClickAway, Stream<List<FilterChip>> narrowing) {
    views = oneClickAway;
    narrow(narrowing);
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

  public String getTitle() {
    return Stream.concat(views.stream(), savedChoices.stream())
        .filter(Choice::chosen)
        .map(Choice::label)
        .findFirst()
        .orElseGet(() -> Bundles.text(bundle(), bundle() + "s.title"));
  }

  public String getTag() {
    return filter().get("tag");
  }

  public void setTag(String tag) {
    filter().set("tag", tag);
  }
}
