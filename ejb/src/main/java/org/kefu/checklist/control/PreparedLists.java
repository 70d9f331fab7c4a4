package org.kefu.checklist.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.kefu.checklist.entity.CheckList;

/** All prepared lists; there are few. */
@ApplicationScoped
public class PreparedLists {
  @PersistenceContext EntityManager em;

  public void add(CheckList list) {
    em.persist(list);
  }

  public void remove(CheckList list) {
    em.remove(list);
  }

  public CheckList named(long id) {
    var list = em.find(CheckList.class, id);
    if (list == null) {
      throw new UnknownCheckList();
    }
    return list;
  }

  public List<CheckList> all() {
    return page(0, Integer.MAX_VALUE);
  }

  public List<CheckList> page(int first, int size) {
    return em.createQuery("select l from CheckList l order by l.name, l.id", CheckList.class)
        .setFirstResult(first)
        .setMaxResults(size)
        .getResultList();
  }

  public long count() {
    return em.createQuery("select count(l) from CheckList l", Long.class).getSingleResult();
  }
}
