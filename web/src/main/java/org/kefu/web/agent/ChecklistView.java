package org.kefu.web.agent;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.kefu.checklist.boundary.CheckItemRow;
import org.kefu.checklist.boundary.CheckListAdmin;
import org.kefu.checklist.boundary.CheckListRow;
import org.kefu.checklist.boundary.CheckLists;

/** What is to be ticked off on the ticket before one. */
@Named
@ViewScoped
public class ChecklistView implements Serializable {
  @Inject TicketView ticket;
  @Inject CheckLists lists;
  @Inject CheckListAdmin prepared;

  private transient List<CheckItemRow> items;
  private transient List<CheckListRow> offered;
  private String words;
  private boolean gates;
  private Long list;

  public List<CheckItemRow> getItems() {
    var faces = FacesContext.getCurrentInstance();
    if (items == null || !faces.getAttributes().containsKey(ChecklistView.class)) {
      faces.getAttributes().put(ChecklistView.class, true);
      items = lists.of(ticket.getNumber());
    }
    return items;
  }

  private void again() {
    items = null;
  }

  public void tick(CheckItemRow item) {
    lists.tick(ticket.getNumber(), item.id(), !item.isTicked());
    again();
  }

  public void add() {
    lists.add(ticket.getNumber(), words, gates);
    words = null;
    gates = false;
    again();
  }

  public void raise(CheckItemRow item) {
    lists.raise(ticket.getNumber(), item.id());
    again();
  }

  public void remove(CheckItemRow item) {
    lists.remove(ticket.getNumber(), item.id());
    again();
  }

  public void attach() {
    if (list != null) {
      lists.attach(ticket.getNumber(), list);
    }
    list = null;
    again();
  }

  /** Whether anything has to be ticked before the ticket is solved. */
  public boolean isGated() {
    return getItems().stream().anyMatch(item -> item.gates() && !item.isTicked());
  }

  public String getCount() {
    var done = getItems().stream().filter(CheckItemRow::isTicked).count();
    return getItems().isEmpty() ? "" : done + "/" + getItems().size();
  }

  /** Prepared lists by their id. */
  public Map<Long, String> getOffered() {
    if (offered == null) {
      offered = prepared.all();
    }
    return offered.stream().collect(Collectors.toMap(CheckListRow::id, row -> row.file().name()));
  }

  public String getWords() {
    return words;
  }

  public void setWords(String words) {
    this.words = words;
  }

  public boolean isGates() {
    return gates;
  }

  public void setGates(boolean gates) {
    this.gates = gates;
  }

  public Long getList() {
    return list;
  }

  public void setList(Long list) {
    this.list = list;
  }
}
