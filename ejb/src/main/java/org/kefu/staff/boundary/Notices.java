package org.kefu.staff.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.kefu.shared.BusinessClock;
import org.kefu.shared.CurrentUser;
import org.kefu.staff.control.NoticeBoard;
import org.kefu.staff.entity.Notice;

/** Tells people what concerns them, and keeps what they have not read. */
@Stateless
@PermitAll
public class Notices {
  @Inject NoticeBoard board;
  @Inject BusinessClock clock;
  @Inject CurrentUser current;

  /** Nobody is told what they did themselves. */
  public void tell(String login, NoticeKind kind, String ticketNumber, String subject) {
    if (login != null && !login.equals(current.login())) {
      board.add(new Notice(login, kind.name(), ticketNumber, subject, clock.instant()));
    }
  }

  public List<NoticeRow> mine(int most) {
    return board.newest(current.login(), most).stream().map(Notices::row).toList();
  }

  public long unread() {
    return board.unread(current.login());
  }

  public void readAll() {
    board.readAll(current.login(), clock.instant());
  }

  private static NoticeRow row(Notice n) {
    return new NoticeRow(
        NoticeKind.valueOf(n.getKind()),
        n.getTicketNumber(),
        n.getSubject(),
        n.getNoticedAt(),
        n.getReadAt() != null);
  }
}
