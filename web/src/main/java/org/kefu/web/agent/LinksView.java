package org.kefu.web.agent;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.kefu.ticket.boundary.LinkRow;
import org.kefu.ticket.boundary.Relation;
import org.kefu.ticket.boundary.TicketLinks;
import org.kefu.ticket.boundary.TicketRow;
import org.kefu.web.shared.Dialogs;

/** The tickets that belong to the one on the desk, and the dialog that adds another. */
@Named
@RequestScoped
public class LinksView {
  @Inject TicketView ticket;
  @Inject TicketLinks links;
  private List<LinkRow> rows;
  private Relation relation = Relation.RELATED;
  private String other;

  public List<LinkRow> getRows() {
    if (rows == null) {
      rows = links.of(ticket.getNumber());
    }
    return rows;
  }

  public void add() {
    links.add(ticket.getNumber(), relation, other);
    other = null;
    change();
    Dialogs.hide("link");
  }

  /** By its id: the row that was clicked may have moved since the page was read. */
  public void remove() {
    var id =
        FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap().get("link");
    links.remove(ticket.getNumber(), Long.valueOf(id));
    change();
  }

  private void change() {
    rows = null;
    ticket.load();
  }

  public boolean isParent() {
    return children() > 0;
  }

  /** How many parts there are and how many of them are still open. */
  public String getChildrenWords() {
    var open =
        getRows().stream().filter(LinksView::isChild).filter(row -> row.other().state().isOpen());
    return Bundles.text("ticket", "links.children", children(), open.count());
  }

  /** The parts that are still open, of those the reader reaches. */
  public List<TicketRow> getOpenChildren() {
    return getRows().stream()
        .filter(LinksView::isChild)
        .map(LinkRow::other)
        .filter(other -> other != null && other.state().isOpen())
        .toList();
  }

  private long children() {
    return getRows().stream().filter(LinksView::isChild).count();
  }

  private static boolean isChild(LinkRow row) {
    return row.relation() == Relation.CHILD;
  }

  public Relation[] getRelations() {
    return Relation.values();
  }

  public Relation getRelation() {
    return relation;
  }

  public void setRelation(Relation relation) {
    this.relation = relation;
  }

  public String getOther() {
    return other;
  }

  public void setOther(String other) {
    this.other = other;
  }
}
