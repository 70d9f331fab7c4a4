package org.kefu.staff.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import org.kefu.shared.BusinessClock;
import org.kefu.shared.CurrentUser;
import org.kefu.staff.control.NoticeBoard;
import org.kefu.staff.control.NoticeWishes;
import org.kefu.staff.entity.Notice;

/** Tells people what concerns them, and keeps what they have not read. */
@Stateless
@PermitAll
public class Notices {
  @Inject NoticeBoard board;
  @Inject NoticeWishes wishes;
  @Inject BusinessClock clock;
  @Inject CurrentUser current;
  @Inject Event<NoticeTold> told;

  /**
   * Nobody is told what they did themselves or do not want to hear; what they have not read yet is
   * not said twice.
   */
  public void tell(String login, NoticeKind kind, String ticketNumber, String subject) {
    tell(login, kind, ticketNumber, subject, null);
  }

  /**
   * @param message the message it leads to
   */
  public void tell(
      String login, NoticeKind kind, String ticketNumber, String subject, String message) {
    if (login == null || login.equals(current.login())) {
      return;
    }
    var way = wishes.of(login, kind);
    if (way != NoticeWay.OFF) {
      board.tell(new Notice(login, kind.name(), ticketNumber, subject, message, clock.instant()));
      told.fire(new NoticeTold(login, kind, ticketNumber, subject, message, way == NoticeWay.LIVE));
    }
  }

  public List<NoticeRow> mine(int most) {
    return board.newest(current.login(), most).stream().map(Notices::row).toList();
  }

  public long unread() {
    return unreadBy(current.login());
  }

  public long unreadBy(String login) {
    return board.unread(login);
  }

  public void readAll() {
    board.readAll(current.login(), clock.instant());
  }

  private static NoticeRow row(Notice n) {
    return new NoticeRow(
        NoticeKind.valueOf(n.getKind()),
        n.getTicketNumber(),
        n.getSubject(),
        n.getMessage(),
        n.getTimes(),
        n.getNoticedAt(),
        n.getReadAt() != null);
  }
}
