package org.kefu.field.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.kefu.field.entity.CustomField;
import org.kefu.shared.ChangedMeanwhile;
import org.kefu.shared.Remembered;
import org.kefu.system.boundary.Modules;
import org.kefu.system.boundary.ProductModule;

/** All custom fields. */
@ApplicationScoped
public class Definitions {
  @PersistenceContext EntityManager em;
  @Inject Modules modules;
  @Inject Remembered<Map<String, List<CustomField>>> inUse;

  /** Those of a subject in their order, retired ones included. */
  public List<CustomField> of(String subject) {
    return em.createQuery(
            "select f from CustomField f where f.subject = :subject order by f.position, f.id",
            CustomField.class)
        .setParameter("subject", subject)
        .getResultList();
  }

  /** Those that are in use, to read; none while custom fields are switched off. */
  public List<CustomField> used(String subject) {
    return modules.isOn(ProductModule.CUSTOM_FIELDS)
        ? inUse.get(this::read).getOrDefault(subject, List.of())
        : List.of();
  }

  private Map<String, List<CustomField>> read() {
    return em.createQuery(
            "select f from CustomField f order by f.position, f.id", CustomField.class)
        .setHint("eclipselink.read-only", "true") // nobody's, so that everybody may have them
        .getResultStream()
        .filter(field -> !field.view().file().retired())
        .collect(Collectors.groupingBy(CustomField::getSubject, Collectors.toUnmodifiableList()));
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

  /** The field to be changed, unless somebody has changed it since it was read. */
  public CustomField asRead(String subject, String key, int version) {
    var field = toChange(subject, key);
    if (field.getVersion() != version) {
      throw new ChangedMeanwhile(key);
    }
    return field;
  }

  public List<CustomField> toArrange(String subject) {
    inUse.changing();
    return of(subject);
  }

  public CustomField toChange(String subject, String key) {
    inUse.changing();
    return named(subject, key);
  }

  public CustomField add(CustomField field) {
    inUse.changing();
    em.persist(field);
    return field;
  }
}
