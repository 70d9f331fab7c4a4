package org.kefu.staff.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Locale;
import java.util.Optional;
import org.kefu.staff.entity.AppUser;
import org.kefu.staff.entity.Team;

/** All teams. */
@ApplicationScoped
public class TeamList {
  private static final int LAST = 1000;

  @PersistenceContext EntityManager em;

  public boolean has(String code) {
    return find(code).isPresent();
  }

  public Optional<Team> find(String code) {
    return code == null ? Optional.empty() : Optional.ofNullable(em.find(Team.class, code));
  }

  public boolean canWork(String login) {
    var user = em.find(AppUser.class, login);
    return user != null && user.isEnabled();
  }

  public String withName(String name) {
    var code = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    if (!has(code)) {
      em.persist(new Team(code, name, name, LAST));
    }
    return code;
  }
}
