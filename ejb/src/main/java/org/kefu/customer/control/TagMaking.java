package org.kefu.customer.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import org.kefu.customer.entity.Tag;
import org.kefu.search.boundary.Finder;
import org.kefu.shared.BusinessClock;
import org.kefu.shared.CurrentUser;

/**
 * Makes tags that come up in the course of work, in a transaction of its own: when two people write
 * the same new word, neither loses the ticket it was written on.
 */
@ApplicationScoped
public class TagMaking {
  @PersistenceContext EntityManager em;
  @Inject BusinessClock clock;
  @Inject CurrentUser user;

  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public void make(String name) {
    em.persist(entity(name));
    em.flush();
  }

  /** A tag that is not kept yet. */
  public Tag entity(String name) {
    return new Tag(name, Finder.spelled(name), user.login(), clock.instant());
  }
}
