package org.kefu.checklist.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import org.kefu.checklist.entity.CheckList;
import org.kefu.shared.Remembered;

/** All prepared lists; there are few. */
@ApplicationScoped
public class PreparedLists {
  @PersistenceContext EntityManager em;
  @Inject Remembered<List<CheckList>> prepared;

  public void add(CheckList list) {
    prepared.changing();
    em.persist(list);
  }

  public void remove(CheckList list) {
    prepared.changing();
    em.remove(list);
  }

  public CheckList toChange(long id) {
    prepared.changing();
    return named(id);
  }

  public CheckList named(long id) {
    var list = em.find(CheckList.class, id);
    if (list == null) {
      throw new UnknownCheckList();
    }
    return list;
  }

  /** All of them, to read. */
  public List<CheckList> all() {
    return prepared.get(this::read);
  }

  private List<CheckList> read() {
    return List.copyOf(inOrder().setHint("eclipselink.read-only", "true").getResultList());
  }

  public List<CheckList> page(int first, int size) {
    return inOrder().setFirstResult(first).setMaxResults(size).getResultList();
  }

  private TypedQuery<CheckList> inOrder() {
    return em.createQuery("select l from CheckList l order by l.name, l.id", CheckList.class);
  }

  public long count() {
    return em.createQuery("select count(l) from CheckList l", Long.class).getSingleResult();
  }
}
