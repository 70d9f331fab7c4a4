package org.kefu.audit.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import org.kefu.audit.entity.AuditEntry;
import org.kefu.shared.InThisTransaction;

/** The chains of audit entries. */
@ApplicationScoped
public class AuditEntries {
  @PersistenceContext EntityManager em;
  @Inject InThisTransaction ends;

  public void add(AuditEntry entry) {
    em.persist(entry);
    var end = entry.link();
    ends.put(AuditEntry.Link.class, end.kind() + " " + end.number(), end);
  }

  /** Where the next entry of the subject is hung. */
  public AuditEntry.Link end(String kind, String number) {
    return ends.get(AuditEntry.Link.class, kind + " " + number, () -> last(kind, number));
  }

  public List<AuditEntry> chain(String kind, String number) {
    return em.createQuery(
            """
            select e from AuditEntry e
            where e.subjectKind = :kind and e.subjectNumber = :number order by e.seq\
            """,
            AuditEntry.class)
        .setParameter("kind", kind)
        .setParameter("number", number)
        .getResultList();
  }

  /** The numbers of the subjects of a kind, the last begun first. */
  public List<String> begun(String kind, int first, int size) {
    return em.createQuery(
            """
            select e.subjectNumber from AuditEntry e
            where e.subjectKind = :kind and e.seq = 1 order by e.id desc\
            """,
            String.class)
        .setParameter("kind", kind)
        .setFirstResult(first)
        .setMaxResults(size)
        .getResultList();
  }

  public long count(String kind) {
    return em.createQuery(
            "select count(e) from AuditEntry e where e.subjectKind = :kind and e.seq = 1",
            Long.class)
        .setParameter("kind", kind)
        .getSingleResult();
  }

  /** The entries of several subjects, each in its order. */
  public List<AuditEntry> chains(String kind, Collection<String> numbers) {
    if (numbers.isEmpty()) {
      return List.of();
    }
    return em.createQuery(
            """
            select e from AuditEntry e
            where e.subjectKind = :kind and e.subjectNumber in :numbers order by e.seq\
            """,
            AuditEntry.class)
        .setParameter("kind", kind)
        .setParameter("numbers", numbers)
        .getResultList();
  }

  private AuditEntry.Link last(String kind, String number) {
    return em.createQuery(
            """
            select e from AuditEntry e
            where e.subjectKind = :kind and e.subjectNumber = :number order by e.seq desc\
            """,
            AuditEntry.class)
        .setParameter("kind", kind)
        .setParameter("number", number)
        .setMaxResults(1)
        .getResultStream()
        .findFirst()
        .map(AuditEntry::link)
        .orElse(AuditEntry.Link.first(kind, number));
  }
}
