package org.kefu.ticket.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.kefu.ticket.boundary.ViewFile;
import org.kefu.ticket.entity.SavedView;

/** All saved views. */
@ApplicationScoped
public class ViewShelf {
  @PersistenceContext EntityManager em;
  @Inject Mine mine;

  public void add(SavedView view) {
    em.persist(view);
    em.flush();
  }

  public void remove(SavedView view) {
    em.remove(view);
  }

  /** The reader's own and those shared with them, by name. */
  public List<SavedView> visible() {
    return em.createQuery(
            """
            select v from SavedView v
            where v.owner = :me or v.sharedWith = :all or v.sharedWith in :teams
            order by v.name, v.id\
            """,
            SavedView.class)
        .setParameter("me", mine.login())
        .setParameter("all", ViewFile.ALL)
        .setParameter("teams", mine.teams())
        .getResultList();
  }

  /** The view, if the reader may see it. */
  public Optional<SavedView> visible(Long id) {
    return Optional.ofNullable(em.find(SavedView.class, id))
        .filter(view -> view.isFor(mine.login(), mine.teams()));
  }

  public Optional<SavedView> own(String name) {
    return em.createQuery(
            "select v from SavedView v where v.owner = :me and v.name = :name", SavedView.class)
        .setParameter("me", mine.login())
        .setParameter("name", name.strip())
        .getResultStream()
        .findFirst();
  }
}
