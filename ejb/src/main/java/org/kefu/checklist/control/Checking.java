package org.kefu.checklist.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.kefu.audit.boundary.AuditTrail;
import org.kefu.checklist.entity.CheckItem;
import org.kefu.checklist.entity.CheckList;
import org.kefu.shared.InvalidInput;
import org.kefu.staff.boundary.Right;
import org.kefu.staff.boundary.Rights;
import org.kefu.ticket.boundary.TicketType;
import org.kefu.ticket.boundary.TicketWork;

/** Changes of a ticket's items, each with its line in the ticket's log. */
@ApplicationScoped
public class Checking {
  @Inject CheckItems items;
  @Inject PreparedLists lists;
  @Inject TicketWork work;
  @Inject AuditTrail audit;
  @Inject Rights rights;
  @Inject CheckStamp stamp;

  public void tick(String number, long id, boolean done) {
    work.hold(number);
    var item = items.named(number, id);
    if (item.tick(done, stamp.who(), stamp.now())) {
      tell(number, done ? "checklist.ticked" : "checklist.unticked", "item", item.getWords());
    }
  }

  public void add(String number, String words, boolean gates) {
    work.hold(number);
    items.add(CheckItem.byHand(number, end(number), words, gates, stamp.who()));
    tell(number, "checklist.added", "item", words.strip());
  }

  public void raise(String number, long id) {
    work.hold(number);
    CheckItem above = null;
    for (var item : items.of(number)) {
      if (item.getId() == id && above != null) {
        item.swap(above);
      }
      above = item;
    }
  }

  public void remove(String number, long id) {
    work.hold(number);
    var item = items.named(number, id);
    if (!isRemovable(item)) {
      throw new InvalidInput("item", "checkItemGates");
    }
    items.remove(item);
    tell(number, "checklist.removed", "item", item.getWords());
  }

  /** What a prepared list wants to be ticked does not go away by somebody who is in a hurry. */
  public boolean isRemovable(CheckItem item) {
    return !(item.isPrepared() && item.isGating()) || rights.has(Right.CHECKLIST_MANAGE);
  }

  public boolean attach(String number, long id) {
    work.hold(number);
    return attach(number, lists.named(id));
  }

  /** The lists for a type of tickets; team null where it lies with none yet. */
  public void attachAll(String number, TicketType type, String team) {
    lists.all().stream()
        .filter(list -> list.isFor(type, team))
        .forEach(list -> attach(number, list));
  }

  private boolean attach(String number, CheckList list) {
    if (items.of(number).stream().anyMatch(item -> item.isOf(list.getId()))) {
      return false;
    }
    var position = end(number);
    for (var item : list.items(number, position, stamp.who())) {
      items.add(item);
    }
    tell(number, "checklist.attached", "list", list.getName());
    return true;
  }

  public boolean detach(String number, long list) {
    work.hold(number);
    var theirs = items.of(number).stream().filter(item -> item.isOf(list)).toList();
    if (theirs.stream().anyMatch(CheckItem::isTicked)) {
      return false;
    }
    theirs.forEach(items::remove);
    theirs.stream()
        .findFirst()
        .ifPresent(item -> tell(number, "checklist.detached", "list", item.getListName()));
    return true;
  }

  private int end(String number) {
    var all = items.of(number);
    return all.isEmpty() ? 1 : all.get(all.size() - 1).getPosition() + 1;
  }

  private void tell(String number, String action, String what, String words) {
    audit.record(AuditTrail.TICKET, number, action, Map.of(what, words));
  }
}
