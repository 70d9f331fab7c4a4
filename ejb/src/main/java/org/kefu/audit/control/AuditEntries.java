package org.kefu.audit.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
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
