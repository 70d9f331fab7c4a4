package org.kefu.staff.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.kefu.staff.boundary.NoticeKind;
import org.kefu.staff.boundary.NoticeWay;
import org.kefu.staff.entity.NoticeChoice;

/** How people want to hear of notices; who said nothing sees them at once. */
@ApplicationScoped
public class NoticeWishes {
  @PersistenceContext EntityManager em;

  public NoticeWay of(String login, NoticeKind kind) {
    return find(login, kind)
        .map(choice -> NoticeWay.valueOf(choice.getWay()))
        .orElse(NoticeWay.LIVE);
  }

  public void choose(String login, NoticeKind kind, NoticeWay way) {
    find(login, kind)
        .ifPresentOrElse(
            choice -> choice.choose(way.name()),
            () -> em.persist(new NoticeChoice(login, kind.name(), way.name())));
  }

  private Optional<NoticeChoice> find(String login, NoticeKind kind) {
    return em.createQuery(
            "select c from NoticeChoice c where c.login = :login and c.kind = :kind",
            NoticeChoice.class)
        .setParameter("login", login)
        .setParameter("kind", kind.name())
        .getResultStream()
        .findFirst();
  }
}
