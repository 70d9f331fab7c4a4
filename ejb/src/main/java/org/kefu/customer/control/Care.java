package org.kefu.customer.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
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
      "select new org.kefu.customer.boundary.CareRow(c.number, c.kind, c.name, c.company, c.owner,"
          + " ";
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

  /**
   * @param owner whose files; empty for those of nobody, null for all
   */
  public Page<CareRow> due(String owner, int first, int size) {
    var since = since();
    var bounds = territory.bounds();
    var due = DUE + owned(owner) + bounds.condition();
    var rows =
        bounds
            .bind(
                query(
                    owner,
                    ROW + "c.verifiedAt, c.deletedBy)" + due + " order by c.verifiedAt, c.id",
                    CareRow.class))
            .setParameter("since", since)
            .setFirstResult(first)
            .setMaxResults(size)
            .getResultList();
    var all =
        bounds
            .bind(query(owner, "select count(c)" + due, Long.class))
            .setParameter("since", since)
            .getSingleResult();
    return new Page<>(rows, all);
  }

  private static String owned(String owner) {
    if (owner == null) {
      return "";
    }
    return owner.isEmpty() ? " and c.owner is null" : " and c.owner = :owner";
  }

  private <T> TypedQuery<T> query(String owner, String text, Class<T> row) {
    var query = em.createQuery(text, row);
    return owner == null || owner.isEmpty() ? query : query.setParameter("owner", owner);
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
  Instant since() {
    var months = parameters.number(Parameters.REVIEW_AFTER_MONTHS);
    return months == 0
        ? Instant.EPOCH
        : clock.instant().atOffset(ZoneOffset.UTC).minusMonths(months).toInstant();
  }
}
