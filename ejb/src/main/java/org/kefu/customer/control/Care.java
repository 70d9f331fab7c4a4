package org.kefu.customer.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.ZoneOffset;
import org.kefu.customer.boundary.CareRow;
import org.kefu.shared.BusinessClock;
import org.kefu.shared.Page;
import org.kefu.system.boundary.Parameters;

/** Which files want looking after. */
@ApplicationScoped
public class Care {
  private static final String ROW =
      "select new org.kefu.customer.boundary.CareRow(c.number, c.kind, c.name, c.company, ";
  private static final String DUE =
      " from Customer c where c.gone = false and c.verifiedAt < :since";
  private static final String DELETED = " from Customer c where c.deletedAt is not null";

  @PersistenceContext EntityManager em;
  @Inject Parameters parameters;
  @Inject BusinessClock clock;
  @Inject Territory territory;

  public boolean isDue(Instant verifiedAt) {
    return verifiedAt.isBefore(since());
  }

  public Page<CareRow> due(int first, int size) {
    var since = since();
    var bounds = territory.bounds();
    var due = DUE + bounds.condition();
    var rows =
        bounds
            .bind(
                em.createQuery(
                    ROW + "c.verifiedAt, c.deletedBy)" + due + " order by c.verifiedAt, c.id",
                    CareRow.class))
            .setParameter("since", since)
            .setFirstResult(first)
            .setMaxResults(size)
            .getResultList();
    var all =
        bounds
            .bind(em.createQuery("select count(c)" + due, Long.class))
            .setParameter("since", since)
            .getSingleResult();
    return new Page<>(rows, all);
  }

  public Page<CareRow> deleted(int first, int size) {
    var bounds = territory.bounds();
    var deleted = DELETED + bounds.condition();
    var rows =
        bounds
            .bind(
                em.createQuery(
                    ROW
                        + "c.deletedAt, c.deletedBy)"
                        + deleted
                        + " order by c.deletedAt desc, c.id",
                    CareRow.class))
            .setFirstResult(first)
            .setMaxResults(size)
            .getResultList();
    return new Page<>(
        rows,
        bounds.bind(em.createQuery("select count(c)" + deleted, Long.class)).getSingleResult());
  }

  /** What was verified before is due; nothing is where nobody wants reviews. */
  private Instant since() {
    var months = parameters.number(Parameters.REVIEW_AFTER_MONTHS);
    return months == 0
        ? Instant.EPOCH
        : clock.instant().atOffset(ZoneOffset.UTC).minusMonths(months).toInstant();
  }
}
