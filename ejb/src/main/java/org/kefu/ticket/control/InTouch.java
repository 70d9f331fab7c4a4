package org.kefu.ticket.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.kefu.customer.boundary.TerritoryGuard;

/** Whoever has an open ticket of a customer, themselves or in a team of theirs, is in touch. */
@ApplicationScoped
public class InTouch implements TerritoryGuard {
  @PersistenceContext EntityManager em;
  @Inject Mine mine;

  @Override
  public boolean isInTouch(String customerNumber) {
    return !em.createQuery(
            "select t.id from Ticket t where t.customerNumber = :customer and t.closed = false and "
                + Reach.CONDITION,
            Long.class)
        .setParameter("customer", customerNumber)
        .setParameter("reachMe", mine.login())
        .setParameter("reachTeams", mine.teams())
        .setMaxResults(1)
        .getResultList()
        .isEmpty();
  }
}
