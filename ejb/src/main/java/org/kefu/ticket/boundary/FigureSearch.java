package org.kefu.ticket.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import org.kefu.staff.boundary.Right;

/** How many tickets stand where, came in, and came back: the figures of those who lead. */
@Stateless
@RolesAllowed(Right.FIGURES_READ)
public class FigureSearch {
  @PersistenceContext EntityManager em;

  public List<StepCount> steps() {
    return em.createQuery(
            """
select new org.kefu.ticket.boundary.StepCount(t.step, t.state, count(t), min(t.stateSince))
from Ticket t where t.closed = false group by t.step, t.state\
""",
            StepCount.class)
        .getResultList();
  }

  /** How many tickets came in since then. */
  public long countOpenedSince(Instant then) {
    return em.createQuery("select count(t) from Ticket t where t.openedAt >= :then", Long.class)
        .setParameter("then", then)
        .getSingleResult();
  }

  /** How many open tickets had been closed or solved before. */
  public long countReopened() {
    return em.createQuery(
            "select count(t) from Ticket t where t.closed = false and t.reopenCount > 0",
            Long.class)
        .getSingleResult();
  }
}
