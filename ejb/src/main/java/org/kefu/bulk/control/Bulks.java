package org.kefu.bulk.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.kefu.bulk.boundary.BulkDetails;
import org.kefu.bulk.boundary.BulkOutcome;
import org.kefu.bulk.boundary.BulkState;
import org.kefu.bulk.boundary.BulkTicket;
import org.kefu.bulk.entity.Bulk;
import org.kefu.bulk.entity.BulkEntry;
import org.kefu.shared.CurrentUser;
import org.kefu.shared.Page;

/** All bulks with their tickets. */
@ApplicationScoped
public class Bulks {
  private static final List<BulkState> BUSY =
      Stream.of(BulkState.values()).filter(BulkState::isBusy).toList();

  @PersistenceContext EntityManager em;
  @Inject CurrentUser user;

  void add(Bulk bulk) {
    em.persist(bulk);
  }

  void add(BulkEntry entry) {
    em.persist(entry);
  }

  /** The bulk, if it is the caller's. */
  public Bulk named(String number) {
    return own(find(number, LockModeType.NONE));
  }

  /** As {@link #named}, held for this transaction: pages, workers and other nodes wait. */
  public Bulk hold(String number) {
    return own(find(number, LockModeType.PESSIMISTIC_WRITE));
  }

  /** As {@link #hold}, for the work itself, whoever does it. */
  Bulk holdForWork(String number) {
    return find(number, LockModeType.PESSIMISTIC_WRITE);
  }

  private Bulk own(Bulk bulk) {
    if (!bulk.isOf(user.login())) {
      throw new UnknownBulk(bulk.getNumber());
    }
    return bulk;
  }

  private Bulk find(String number, LockModeType lock) {
    return em.createQuery("select b from Bulk b where b.number = :number", Bulk.class)
        .setParameter("number", number)
        .setLockMode(lock)
        .getResultStream()
        .findFirst()
        .orElseThrow(() -> new UnknownBulk(number));
  }

  /** The numbers of those in which work goes on. */
  List<String> busy() {
    return em.createQuery(
            "select b.number from Bulk b where b.state in :busy order by b.id", String.class)
        .setParameter("busy", BUSY)
        .getResultList();
  }

  /** The next tickets with an outcome, always in the same order. */
  List<BulkEntry> next(String number, BulkOutcome outcome, int most) {
    return em.createQuery(
            """
            select e from BulkEntry e
            where e.bulkNumber = :number and e.outcome = :outcome order by e.ticketNumber\
            """,
            BulkEntry.class)
        .setParameter("number", number)
        .setParameter("outcome", outcome)
        .setMaxResults(most)
        .getResultList();
  }

  public Page<BulkTicket> tickets(
      String number, Collection<BulkOutcome> outcomes, int first, int size) {
    var where = " from BulkEntry e where e.bulkNumber = :number and e.outcome in :outcomes";
    var rows =
        em.createQuery("select e" + where + " order by e.ticketNumber", BulkEntry.class)
            .setParameter("number", number)
            .setParameter("outcomes", outcomes)
            .setFirstResult(first)
            .setMaxResults(size)
            .getResultStream()
            .map(BulkEntry::view)
            .toList();
    var total =
        em.createQuery("select count(e)" + where, Long.class)
            .setParameter("number", number)
            .setParameter("outcomes", outcomes)
            .getSingleResult();
    return new Page<>(rows, total);
  }

  public Page<BulkDetails> mine(int first, int size) {
    var where = " from Bulk b where b.createdBy = :me and b.state <> :preview";
    var rows =
        em.createQuery("select b" + where + " order by b.id desc", Bulk.class)
            .setParameter("me", user.login())
            .setParameter("preview", BulkState.PREVIEW)
            .setFirstResult(first)
            .setMaxResults(size)
            .getResultStream()
            .map(Bulk::details)
            .toList();
    var total =
        em.createQuery("select count(b)" + where, Long.class)
            .setParameter("me", user.login())
            .setParameter("preview", BulkState.PREVIEW)
            .getSingleResult();
    return new Page<>(rows, total);
  }

  /** Whoever looks at another preview does not want the one before. */
  void forgetPreviews() {
    em.createQuery(
            "select b from Bulk b where b.createdBy = :me and b.state = :preview", Bulk.class)
        .setParameter("me", user.login())
        .setParameter("preview", BulkState.PREVIEW)
        .getResultList()
        .forEach(this::discard);
  }

  public void discard(Bulk bulk) {
    bulk.discard();
    em.createQuery("delete from BulkEntry e where e.bulkNumber = :number")
        .setParameter("number", bulk.getNumber())
        .executeUpdate();
    em.remove(bulk);
  }
}
