package org.kefu.staff.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import org.kefu.staff.entity.Notice;

/** All notices. */
@ApplicationScoped
public class NoticeBoard {
  @PersistenceContext EntityManager em;

  public void add(Notice notice) {
    em.persist(notice);
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
