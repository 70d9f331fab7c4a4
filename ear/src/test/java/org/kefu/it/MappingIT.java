package org.kefu.it;

import static org.assertj.core.api.Assertions.assertThatCode;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.metamodel.EntityType;
import jakarta.persistence.metamodel.PluralAttribute;
import org.junit.jupiter.api.Test;

/**
 * Every entity and every collection can be read: the migrations of this database give all columns.
 */
class MappingIT extends InServer {
  @PersistenceContext(unitName = "kefu")
  EntityManager em;

  @Test
  void everyEntityCanBeRead() {
    for (var entity : em.getMetamodel().getEntities()) {
      assertThatCode(() -> read(entity)).as(entity.getName()).doesNotThrowAnyException();
    }
  }

  private void read(EntityType<?> entity) {
    em.createQuery("select e from " + entity.getName() + " e").setMaxResults(1).getResultList();
    for (PluralAttribute<?, ?, ?> many : entity.getDeclaredPluralAttributes()) {
      em.createQuery("select m from " + entity.getName() + " e join e." + many.getName() + " m")
          .setMaxResults(1)
          .getResultList();
    }
  }
}
