package org.kefu.checklist.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.kefu.checklist.boundary.CheckItemRow;

/** Something to be ticked off on a ticket. */
@Entity
@Table(name = "check_item")
public class CheckItem {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "check_item_seq")
  @SequenceGenerator(name = "check_item_seq", sequenceName = "check_item_seq", allocationSize = 50)
  private Long id;

  @Version private int version;

  @Column(name = "ticket_number", updatable = false)
  private String ticketNumber;

  /** The prepared list it came from; that list may be gone by now. */
  @Column(name = "list_id", updatable = false)
  private Long listId;

  @Column(name = "list_name", updatable = false)
  private String listName;

  private int position;

  @Column(updatable = false)
  private String words;

  @Column(updatable = false)
  private boolean gates;

  @Column(name = "added_by", updatable = false)
  private String addedBy;

  @Column(name = "ticked_by")
  private String tickedBy;

  @Column(name = "ticked_at")
  private Instant tickedAt;

  protected CheckItem() {}

  private CheckItem(String ticket, int position, String words, boolean gates, String by) {
    ticketNumber = ticket;
    this.position = position;
    this.words = words.strip();
    this.gates = gates;
    addedBy = by;
  }

  public static CheckItem byHand(
      String ticket, int position, String words, boolean gates, String by) {
    return new CheckItem(ticket, position, words, gates, by);
  }

  static CheckItem of(
      CheckList list, String ticket, int position, String words, boolean gates, String by) {
    var item = new CheckItem(ticket, position, words, gates, by);
    item.listId = list.getId();
    item.listName = list.getName();
    return item;
  }

  /** False when it is so already. */
  public boolean tick(boolean done, String by, Instant at) {
    if (done == isTicked()) {
      return false;
    }
    tickedBy = done ? by : null;
    tickedAt = done ? at : null;
    return true;
  }

  /** Changes places with another item of the ticket. */
  public void swap(CheckItem other) {
    var mine = position;
    position = other.position;
    other.position = mine;
  }

  public boolean isOn(String ticket) {
    return ticketNumber.equals(ticket);
  }

  public boolean isOf(Long list) {
    return listId != null && listId.equals(list);
  }

  public boolean isPrepared() {
    return listId != null;
  }

  public boolean isGating() {
    return gates;
  }

  public boolean isTicked() {
    return tickedAt != null;
  }

  public CheckItemRow row(boolean removable) {
    return new CheckItemRow(id, listName, words, gates, tickedBy, tickedAt, removable);
  }

  public Long getId() {
    return id;
  }

  public String getTicketNumber() {
    return ticketNumber;
  }

  public String getListName() {
    return listName;
  }

  public int getPosition() {
    return position;
  }

  public String getWords() {
    return words;
  }

  public String getTickedBy() {
    return tickedBy;
  }
}
