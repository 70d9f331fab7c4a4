package org.kefu.web.agent;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kefu.staff.boundary.TeamView;
import org.kefu.view.boundary.SavedViewRow;
import org.kefu.view.boundary.SavedViews;
import org.kefu.view.boundary.Shown;
import org.kefu.view.boundary.ViewFile;
import org.kefu.web.shared.UserView;

/** Naming a list that is shown, changing and removing a named one. */
@Named
@ViewScoped
public class SavedViewView implements Serializable {
  @Inject SavedViews views;
  @Inject UserView user;
  @Inject TicketWordsView words;
  private SavedViewRow shown;
  private Shown shows;
  private List<String> usual = List.of();
  private Map<String, String> allColumns = Map.of();
  private Map<String, String> sorts = Map.of();
  private String filter;
  private String name;
  private String sharedWith;
  private List<String> columns = List.of();
  private String sort;
  private boolean ascending;

  /** Opens the dialog for the list that is shown: a named one to change, another to name. */
  public void open(NarrowedList list) {
    shows = list.shown();
    usual = list.usual();
    allColumns = list.own().labelled();
    sorts = new LinkedHashMap<>();
    list.sorts().forEach(by -> sorts.put(Bundles.text(list.bundle(), "sort." + by), by));
    shown = list.getSavedView();
    filter = list.getAddress();
    var file = shown == null ? null : shown.file();
    name = shown == null || !shown.own() ? null : file.name();
    sharedWith = file == null ? null : file.sharedWith();
    columns = file == null || file.columns().isEmpty() ? usual : file.columns();
    sort = file == null ? list.sorts().get(0) : file.sort();
    ascending = file != null && file.ascending();
  }

  /** Keeps what was chosen under its name, in place of the own view that is shown. */
  public void keep() throws IOException {
    var file = file();
    if (isOwn()) {
      views.change(shown.id(), file);
      go(shown.id());
    } else {
      go(views.keep(shows, file));
    }
  }

  /** Keeps a second view beside the one that is shown. */
  public void keepAsNew() throws IOException {
    go(views.keep(shows, file()));
  }

  public void remove() throws IOException {
    views.remove(shown.id());
    go(null);
  }

  private ViewFile file() {
    var shownColumns = columns.equals(usual) ? List.<String>of() : columns;
    return new ViewFile(name, filter, shownColumns, sort, ascending, sharedWith);
  }

  private static void go(Long id) throws IOException {
    var faces = FacesContext.getCurrentInstance();
    var page = faces.getViewRoot().getViewId();
    faces.getExternalContext().redirect(page + (id == null ? "" : "?saved=" + id));
  }

  public boolean isOwn() {
    return shown != null && shown.own();
  }

  /** Teams a view can be shared with: the reader's own. */
  public List<TeamView> getTeams() {
    var mine = user.getMine().teams();
    return words.teams().stream().filter(team -> mine.contains(team.code())).toList();
  }

  /** All columns that can be shown, by what they are called. */
  public Map<String, String> getAllColumns() {
    return allColumns;
  }

  /** By what the list can be sorted, by what that is called. */
  public Map<String, String> getSorts() {
    return sorts;
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public String getSharedWith() {
    return sharedWith;
  }

  public void setSharedWith(String sharedWith) {
    this.sharedWith = sharedWith == null || sharedWith.isBlank() ? null : sharedWith;
  }

  public List<String> getColumns() {
    return columns;
  }

  public void setColumns(List<String> columns) {
    this.columns =
        columns == null
            ? List.of()
            : allColumns.values().stream().filter(columns::contains).toList();
  }

  public String getSort() {
    return sort;
  }

  public void setSort(String sort) {
    this.sort = sort;
  }

  public boolean isAscending() {
    return ascending;
  }

  public void setAscending(boolean ascending) {
    this.ascending = ascending;
  }
}
