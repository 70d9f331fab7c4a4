package org.kefu.search.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import org.kefu.search.boundary.Touched;
import org.kefu.search.boundary.TouchedMany;
import org.kefu.search.entity.SearchTask;
import org.kefu.shared.InThisTransaction;

/** What the index has yet to read, committed or lost together with the change itself. */
@ApplicationScoped
public class SearchTasks {
  /** After so many failures a task waits for somebody to look. */
  private static final int PATIENCE = 5;

  @PersistenceContext EntityManager em;
  @Inject InThisTransaction noted;

  void note(@Observes Touched touched) {
    noted.get(
        Touched.class,
        touched.kind() + " " + touched.number(),
        () -> {
          em.persist(new SearchTask(touched));
          return touched;
        });
  }

  /** They are let go at once: all of them would not fit into memory. */
  void note(@Observes TouchedMany touched) {
    var tasks =
        touched.numbers().stream()
            .map(number -> new SearchTask(new Touched(touched.kind(), number)))
            .toList();
    tasks.forEach(em::persist);
    em.flush();
    tasks.forEach(em::detach);
  }

  List<SearchTask> next(int most) {
    return em.createQuery(
            "select t from SearchTask t where t.failures < :patience order by t.failures, t.id",
            SearchTask.class)
        .setParameter("patience", PATIENCE)
        .setMaxResults(most)
        .getResultList();
  }

  void done(Collection<SearchTask> tasks) {
    em.createQuery("delete from SearchTask t where t.id in :ids")
        .setParameter("ids", tasks.stream().map(SearchTask::getId).toList())
        .executeUpdate();
  }

  /** How many are waiting. */
  public long waiting() {
    return em.createQuery("select count(t) from SearchTask t", Long.class).getSingleResult();
  }

  /** How many could not be read however often it was tried. */
  public long stuck() {
    return em.createQuery(
            "select count(t) from SearchTask t where t.failures >= :patience", Long.class)
        .setParameter("patience", PATIENCE)
        .getSingleResult();
  }

  /** Tries the stuck ones again. */
  void forgive() {
    em.createQuery("update SearchTask t set t.failures = 0 where t.failures > 0").executeUpdate();
  }
}
