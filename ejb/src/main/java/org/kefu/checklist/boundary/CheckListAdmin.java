package org.kefu.checklist.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.kefu.checklist.control.PreparedLists;
import org.kefu.checklist.entity.CheckList;
import org.kefu.shared.BusinessClock;
import org.kefu.shared.ChangedMeanwhile;
import org.kefu.shared.CurrentUser;
import org.kefu.shared.Page;
import org.kefu.staff.boundary.Right;
import org.kefu.staff.boundary.Teams;

/** Where lists are prepared. */
@Stateless
@RolesAllowed(Right.CHECKLIST_MANAGE)
public class CheckListAdmin {
  @Inject PreparedLists lists;
  @Inject Teams teams;
  @Inject BusinessClock clock;
  @Inject CurrentUser user;

  /** By name. */
  public Page<CheckListRow> page(int first, int size) {
    return new Page<>(lists.page(first, size).stream().map(CheckList::row).toList(), lists.count());
  }

  /** Those that can be added to a ticket. */
  @RolesAllowed(Right.TICKET_WORK)
  public List<CheckListRow> all() {
    return lists.all().stream().map(CheckList::row).toList();
  }

  public void create(@NotNull @Valid CheckListFile file) {
    teams.check(file.team(), null);
    lists.add(new CheckList(file, user.login(), clock.instant()));
  }

  /**
   * Tickets that have the list already keep it as it was.
   *
   * @param version the one that was read
   */
  public void change(long id, int version, @NotNull @Valid CheckListFile file) {
    var list = lists.toChange(id);
    if (list.getVersion() != version) {
      throw new ChangedMeanwhile(file.name());
    }
    teams.check(file.team(), null);
    list.write(file, user.login(), clock.instant());
  }

  public void remove(long id) {
    lists.remove(lists.named(id));
  }
}
