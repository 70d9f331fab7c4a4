package org.kefu.staff.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.kefu.staff.entity.Notice;

/** All notices. */
@ApplicationScoped
public class NoticeBoard {
  @PersistenceContext EntityManager em;

  /** What the receiver has not read yet and already says the same is renewed instead. */
  public void tell(Notice notice) {
    unread(notice).ifPresentOrElse(before -> before.renew(notice), () -> em.persist(notice));
  }

  private Optional<Notice> unread(Notice notice) {
    return em.createQuery(
            "select n from Notice n where n.login = :login and n.readAt is null"
                + " and n.ticketNumber = :ticket and n.kind = :kind",
            Notice.class)
        .setParameter("login", notice.getLogin())
        .setParameter("ticket", notice.getTicketNumber())
        .setParameter("kind", notice.getKind())
        .getResultStream()
        .findFirst();
  }

  public List<Notice> newest(String login, int most) {
    return em.createQuery(
            "select n from Notice n where n.login = :login order by n.noticedAt desc, n.id desc",
            Notice.class)
        .setParameter("login", login)
        .setMaxResults(most)
        .getResultList();
  }

  public long unread(String login) {
    return em.createQuery(
            "select count(n) from Notice n where n.login = :login and n.readAt is null", Long.class)
        .setParameter("login", login)
        .getSingleResult();
  }

  public void readAll(String login, Instant at) {
    em.createQuery(
            "update Notice n set n.readAt = :now where n.login = :login and n.readAt is null")
        .setParameter("now", at)
        .setParameter("login", login)
        .executeUpdate();
  }
}
