package org.kefu.field.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.kefu.field.entity.CustomField;
import org.kefu.shared.ChangedMeanwhile;

/** All custom fields. */
@ApplicationScoped
public class Definitions {
  @PersistenceContext EntityManager em;

  /** Those of a subject in their order, retired ones included. */
  public List<CustomField> of(String subject) {
    return em.createQuery(
            "select f from CustomField f where f.subject = :subject order by f.position, f.id",
            CustomField.class)
        .setParameter("subject", subject)
        .getResultList();
  }

  public Optional<CustomField> find(String subject, String key) {
    return em.createQuery(
            "select f from CustomField f where f.subject = :subject and f.key = :key",
            CustomField.class)
        .setParameter("subject", subject)
        .setParameter("key", key)
        .getResultStream()
        .findFirst();
  }

  public CustomField named(String subject, String key) {
    return find(subject, key).orElseThrow(() -> new UnknownField(key));
  }

  /** The field, unless somebody has changed it since it was read. */
  public CustomField asRead(String subject, String key, int version) {
    var field = named(subject, key);
    if (field.getVersion() != version) {
      throw new ChangedMeanwhile(key);
    }
    return field;
  }

  public CustomField add(CustomField field) {
    em.persist(field);
    return field;
  }
}
