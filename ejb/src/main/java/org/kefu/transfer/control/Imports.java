package org.kefu.transfer.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kefu.shared.Page;
import org.kefu.transfer.boundary.ImportRow;
import org.kefu.transfer.boundary.ImportState;
import org.kefu.transfer.boundary.ImportedRow;
import org.kefu.transfer.boundary.RowOutcome;
import org.kefu.transfer.entity.CustomerImport;
import org.kefu.transfer.entity.CustomerImportRow;

/** All imports with what became of their rows. */
@ApplicationScoped
public class Imports {
  private static final List<ImportState> BUSY =
      Stream.of(ImportState.values()).filter(ImportState::isBusy).toList();

  @PersistenceContext EntityManager em;

  public void add(CustomerImport brought) {
    em.persist(brought);
  }

  public void add(CustomerImportRow row) {
    em.persist(row);
  }

  public CustomerImport named(String number) {
    return find(number, LockModeType.NONE);
  }

  /** Held for this transaction: pages, workers and other nodes wait. */
  public CustomerImport hold(String number) {
    return find(number, LockModeType.PESSIMISTIC_WRITE);
  }

  private CustomerImport find(String number, LockModeType lock) {
    return em.createQuery(
            "select i from CustomerImport i where i.number = :number", CustomerImport.class)
        .setParameter("number", number)
        .setLockMode(lock)
        .getResultStream()
        .findFirst()
        .orElseThrow(() -> new UnknownImport(number));
  }

  /** What somebody said last of the columns of a table with the same headings. */
  public Optional<List<String>> targets(String headingsKey) {
    return em.createQuery(
            """
            select i from CustomerImport i where i.headingsKey = :key and i.state <> :new
              and i.leftOut is null
            order by i.id desc\
            """,
            CustomerImport.class)
        .setParameter("key", headingsKey)
        .setParameter("new", ImportState.NEW)
        .setMaxResults(1)
        .getResultStream()
        .findFirst()
        .map(CustomerImport::getTargets);
  }

  /** The numbers of those in which work goes on. */
  public List<String> busy() {
    return em.createQuery(
            "select i.number from CustomerImport i where i.state in :busy order by i.id",
            String.class)
        .setParameter("busy", BUSY)
        .getResultList();
  }

  public Page<ImportRow> page(int first, int size) {
    var found =
        em.createQuery("select i from CustomerImport i order by i.id desc", CustomerImport.class)
            .setFirstResult(first)
            .setMaxResults(size)
            .getResultList();
    var total =
        em.createQuery("select count(i) from CustomerImport i", Long.class).getSingleResult();
    return new Page<>(found.stream().map(Imports::row).toList(), total);
  }

  private static ImportRow row(CustomerImport brought) {
    return new ImportRow(
        brought.getNumber(),
        brought.getFileName(),
        brought.getFormat(),
        brought.getState(),
        brought.tally(),
        brought.getCreatedBy(),
        brought.getCreatedAt());
  }

  /** What a trial run has told is forgotten. */
  public void forgetRows(String number) {
    em.createQuery("delete from CustomerImportRow r where r.importNumber = :number")
        .setParameter("number", number)
        .executeUpdate();
  }

  public Page<ImportedRow> rows(
      String number, Collection<RowOutcome> outcomes, int first, int size) {
    var found =
        em.createQuery(
                """
                select r from CustomerImportRow r
                where r.importNumber = :number and r.outcome in :outcomes order by r.line\
                """,
                CustomerImportRow.class)
            .setParameter("number", number)
            .setParameter("outcomes", outcomes)
            .setFirstResult(first)
            .setMaxResults(size)
            .getResultStream()
            .map(CustomerImportRow::view)
            .toList();
    var total =
        em.createQuery(
                """
                select count(r) from CustomerImportRow r
                where r.importNumber = :number and r.outcome in :outcomes\
                """,
                Long.class)
            .setParameter("number", number)
            .setParameter("outcomes", outcomes)
            .getSingleResult();
    return new Page<>(found, total);
  }

  /** The next rows to take back, the last first. */
  public List<CustomerImportRow> toReturn(String number, int most) {
    return em.createQuery(
            """
            select r from CustomerImportRow r
            where r.importNumber = :number and r.outcome in :outcomes order by r.line desc\
            """,
            CustomerImportRow.class)
        .setParameter("number", number)
        .setParameter("outcomes", List.of(RowOutcome.NEW, RowOutcome.CHANGED))
        .setMaxResults(most)
        .getResultList();
  }
}
