package org.kefu.view.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.kefu.shared.CurrentUser;
import org.kefu.staff.boundary.Profile;
import org.kefu.view.boundary.Shown;
import org.kefu.view.boundary.ViewFile;
import org.kefu.view.entity.SavedView;

/** All saved views. */
@ApplicationScoped
public class ViewShelf {
  @PersistenceContext EntityManager em;
  @Inject CurrentUser current;
  @Inject Profile profile;

  public void add(SavedView view) {
    em.persist(view);
    em.flush();
  }

  public void remove(SavedView view) {
    em.remove(view);
  }

  /** The reader's own and those shared with them, by name. */
  public List<SavedView> visible(Shown shows) {
    return em.createQuery(
            """
            select v from SavedView v
            where v.shows = :shows
            and (v.owner = :me or v.sharedWith = :all or v.sharedWith in :teams)
            order by v.name, v.id\
            """,
            SavedView.class)
        .setParameter("me", current.login())
        .setParameter("shows", shows)
        .setParameter("all", ViewFile.ALL)
        .setParameter("teams", teams())
        .getResultList();
  }

  /** The view, if the reader may see it. */
  public Optional<SavedView> visible(Long id) {
    return Optional.ofNullable(em.find(SavedView.class, id))
        .filter(view -> view.isFor(current.login(), teams()));
  }

  public Optional<SavedView> own(Shown shows, String name) {
    return em.createQuery(
            "select v from SavedView v where v.owner = :me and v.shows = :shows and v.name ="
                + " :name",
            SavedView.class)
        .setParameter("shows", shows)
        .setParameter("me", current.login())
        .setParameter("name", name.strip())
        .getResultStream()
        .findFirst();
  }

  /** The teams of the reader; one that is nobody's where there are none. */
  private List<String> teams() {
    var teams = profile.mine().teams();
    return teams.isEmpty() ? List.of("") : List.copyOf(teams);
  }
}
