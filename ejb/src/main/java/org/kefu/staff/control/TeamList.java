package org.kefu.staff.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.kefu.staff.boundary.TeamRow;
import org.kefu.staff.boundary.TeamView;
import org.kefu.staff.entity.AppUser;
import org.kefu.staff.entity.Team;

/** All teams. */
@ApplicationScoped
public class TeamList {
  @PersistenceContext EntityManager em;

  /** True for a team that can be given work. */
  public boolean has(String code) {
    return find(code).filter(team -> !team.isRetired()).isPresent();
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
    if (find(code).isEmpty()) {
      em.persist(new Team(code, name, name, last() + 1));
    }
    return code;
  }

  public List<TeamRow> rows() {
    var members = members();
    return inOrder().stream()
        .map(team -> team.row(members.getOrDefault(team.getCode(), List.of())))
        .toList();
  }

  private List<Team> inOrder() {
    return em.createQuery("select t from Team t order by t.position, t.code", Team.class)
        .getResultList();
  }

  /** Everybody in each team by its code, whether enabled or not. */
  private Map<String, List<TeamView.Person>> members() {
    return em.createQuery(
            "select t, u.login, u.name from AppUser u join u.teams t order by u.name",
            Object[].class)
        .getResultStream()
        .collect(
            Collectors.groupingBy(
                row -> (String) row[0],
                Collectors.mapping(
                    row -> new TeamView.Person((String) row[1], (String) row[2]),
                    Collectors.toList())));
  }

  /** The place of the last team. */
  public int last() {
    return em.createQuery("select coalesce(max(t.position), 0) from Team t", Integer.class)
        .getSingleResult();
  }

  /** All get a place of their own then: two may have shared one. */
  public void move(Team team, boolean up) {
    var all = new ArrayList<>(inOrder());
    var from = all.indexOf(team);
    var to = Math.max(0, Math.min(all.size() - 1, up ? from - 1 : from + 1));
    all.add(to, all.remove(from));
    for (int place = 0; place < all.size(); place++) {
      all.get(place).stand(place + 1);
    }
  }
}
