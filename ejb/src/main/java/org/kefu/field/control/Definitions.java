package org.kefu.field.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.kefu.field.entity.CustomField;
import org.kefu.shared.ChangedMeanwhile;
import org.kefu.system.boundary.Modules;
import org.kefu.system.boundary.ProductModule;

/** All custom fields. */
@ApplicationScoped
public class Definitions {
  @PersistenceContext EntityManager em;
  @Inject Modules modules;

  /** Those of a subject in their order, retired ones included. */
  public List<CustomField> of(String subject) {
    return em.createQuery(
            "select f from CustomField f where f.subject = :subject order by f.position, f.id",
            CustomField.class)
        .setParameter("subject", subject)
        .getResultList();
  }

  /** Those that are in use; none while custom fields are switched off. */
  public List<CustomField> used(String subject) {
    return modules.isOn(ProductModule.CUSTOM_FIELDS)
        ? of(subject).stream().filter(field -> !field.view().file().retired()).toList()
        : List.of();
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
