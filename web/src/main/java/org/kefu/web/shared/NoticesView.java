package org.kefu.web.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.kefu.staff.boundary.NoticeKind;
import org.kefu.staff.boundary.NoticeRow;
import org.kefu.staff.boundary.Notices;

/** The bell in the bar: how much is unread, and the list that opens below it. */
@Named
@RequestScoped
public class NoticesView {
  private static final int SHOWN = 20;

  @Inject Notices notices;

  private Long unread;
  private List<NoticeRow> rows = List.of();

  public long getUnread() {
    if (unread == null) {
      unread = notices.unread();
    }
    return unread;
  }

  /** The list as it was before it was looked at: what is new stays marked while it is open. */
  public void open() {
    rows = notices.mine(SHOWN);
    notices.readAll();
    unread = 0L;
    Dialogs.showAt("notices", "bar:bell");
  }

  public NoticeKind[] getKinds() {
    return NoticeKind.values();
  }

  public List<NoticeRow> getRows() {
    return rows;
  }
}
