package org.kefu.web.agent;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import org.kefu.staff.boundary.TeamView;
import org.kefu.ticket.boundary.SavedViewRow;
import org.kefu.ticket.boundary.SavedViews;
import org.kefu.ticket.boundary.TicketQuery;
import org.kefu.ticket.boundary.ViewFile;
import org.kefu.web.shared.UserView;

/** Naming the list that is shown, changing and removing a named one. */
@Named
@ViewScoped
public class SavedViewView implements Serializable {
  @Inject SavedViews views;
  @Inject UserView user;
  @Inject TicketWordsView words;
  @Inject OwnColumnsView own;
  private SavedViewRow shown;
  private String filter;
  private String name;
  private String sharedWith;
  private List<String> columns = List.of();
  private TicketQuery.Sort sort;
  private boolean ascending;

  /** Opens the dialog for the list that is shown: a named one to change, another to name. */
  public void open(TicketList list) {
    shown = list.getSavedView();
    filter = list.getAddress();
    var file = shown == null ? null : shown.file();
    name = shown == null || !shown.own() ? null : file.name();
    sharedWith = file == null ? null : file.sharedWith();
    columns = file == null || file.columns().isEmpty() ? TicketList.USUAL : file.columns();
    sort = file == null ? TicketQuery.Sort.UPDATED : file.sort();
    ascending = file != null && file.ascending();
  }

  /** Keeps what was chosen under its name, in place of the own view that is shown. */
  public void keep() throws IOException {
    var file = file();
    if (isOwn()) {
      views.change(shown.id(), file);
      go(shown.id());
    } else {
      go(views.keep(file));
    }
  }

  /** Keeps a second view beside the one that is shown. */
  public void keepAsNew() throws IOException {
    go(views.keep(file()));
  }

  public void remove() throws IOException {
    views.remove(shown.id());
    go(null);
  }

  private ViewFile file() {
    var shownColumns = columns.equals(TicketList.USUAL) ? List.<String>of() : columns;
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

  public List<String> getAllColumns() {
    return own.names();
  }

  public List<TicketQuery.Sort> getSorts() {
    return List.of(TicketQuery.Sort.values());
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
        columns == null ? List.of() : own.names().stream().filter(columns::contains).toList();
  }

  public TicketQuery.Sort getSort() {
    return sort;
  }

  public void setSort(TicketQuery.Sort sort) {
    this.sort = sort;
  }

  public boolean isAscending() {
    return ascending;
  }

  public void setAscending(boolean ascending) {
    this.ascending = ascending;
  }
}
