package org.kefu.staff.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.kefu.shared.BusinessClock;
import org.kefu.shared.CurrentUser;
import org.kefu.staff.entity.Notice;

/** Tells people what concerns them, and keeps what they have not read. */
@Stateless
@PermitAll
public class Notices {
  @PersistenceContext EntityManager em;
  @Inject BusinessClock clock;
  @Inject CurrentUser current;

  /** Nobody is told what they did themselves. */
  public void tell(String login, NoticeKind kind, String ticketNumber, String subject) {
    if (login != null && !login.equals(current.login())) {
      em.persist(new Notice(login, kind.name(), ticketNumber, subject, clock.instant()));
    }
  }

  public List<NoticeRow> mine(int most) {
    return em.createQuery(
            "select n from Notice n where n.login = :login order by n.noticedAt desc, n.id desc",
            Notice.class)
        .setParameter("login", current.login())
        .setMaxResults(most)
        .getResultStream()
        .map(Notices::row)
        .toList();
  }

  public long unread() {
    return em.createQuery(
            "select count(n) from Notice n where n.login = :login and n.readAt is null", Long.class)
        .setParameter("login", current.login())
        .getSingleResult();
  }

  public void readAll() {
    em.createQuery(
            "update Notice n set n.readAt = :now where n.login = :login and n.readAt is null")
        .setParameter("now", clock.instant())
        .setParameter("login", current.login())
        .executeUpdate();
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
