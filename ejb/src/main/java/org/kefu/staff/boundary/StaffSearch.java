package org.kefu.staff.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.kefu.staff.entity.AppUser;
import org.kefu.staff.entity.Role;
import org.kefu.staff.entity.Team;

/** The read side of people, teams and roles. */
@Stateless
public class StaffSearch {
  @PersistenceContext EntityManager em;

  @RolesAllowed({Right.USER_MANAGE, Right.SYSTEM_WATCH})
  public List<UserRow> users() {
    return em.createQuery("select u from AppUser u order by u.login", AppUser.class)
        .setHint("eclipselink.batch", "u.roles")
        .setHint("eclipselink.batch", "u.teams")
        .setHint("eclipselink.batch", "u.regions")
        .getResultStream()
        .map(StaffSearch::row)
        .toList();
  }

  @RolesAllowed({Right.USER_MANAGE, Right.SYSTEM_WATCH})
  public List<RoleView> roles() {
    var counts = new HashMap<String, Long>();
    em.createQuery("select r, count(u) from AppUser u join u.roles r group by r", Object[].class)
        .getResultList()
        .forEach(row -> counts.put((String) row[0], (Long) row[1]));
    return em.createQuery("select r from Role r order by r.shipped desc, r.code", Role.class)
        .getResultStream()
        .map(r -> view(r, counts))
        .toList();
  }

  /** The names of roles, as {@code zh} or {@code en} spells them, for whoever has one. */
  @PermitAll
  public Map<String, String> roleNames(String language) {
    var names = new LinkedHashMap<String, String>();
    em.createQuery(
            "select r.code, r.nameZh, r.nameEn from Role r order by r.shipped desc, r.code",
            Object[].class)
        .getResultList()
        .forEach(row -> names.put((String) row[0], (String) row["zh".equals(language) ? 1 : 2]));
    return names;
  }

  /** Teams that work can be given to, with their enabled members, for lists of choices. */
  @PermitAll
  public List<TeamView> teams() {
    var members = members();
    return em.createQuery(
            "select t from Team t where t.retired = false order by t.position, t.code", Team.class)
        .getResultStream()
        .map(t -> view(t, members.getOrDefault(t.getCode(), List.of())))
        .toList();
  }

  /** The names of teams as {@code zh} or {@code en} spells them, those retired too. */
  @PermitAll
  public Map<String, String> teamNames(String language) {
    var names = new LinkedHashMap<String, String>();
    em.createQuery(
            "select t.code, t.nameZh, t.nameEn from Team t order by t.position, t.code",
            Object[].class)
        .getResultList()
        .forEach(row -> names.put((String) row[0], (String) row["zh".equals(language) ? 1 : 2]));
    return names;
  }

  /** The names people go by; logins nobody has are left out. */
  @PermitAll
  public Map<String, String> names(Collection<String> logins) {
    var names = new HashMap<String, String>();
    if (!logins.isEmpty()) {
      em.createQuery(
              "select u.login, u.name from AppUser u where u.login in :logins", Object[].class)
          .setParameter("logins", logins)
          .getResultList()
          .forEach(row -> names.put((String) row[0], (String) row[1]));
    }
    return names;
  }

  /** The logins of those who may not sign in any more. */
  @PermitAll
  public List<String> disabled() {
    return em.createQuery("select u.login from AppUser u where u.enabled = false", String.class)
        .getResultList();
  }

  /** The enabled people of each team by its code. */
  private Map<String, List<TeamView.Person>> members() {
    return em.createQuery(
            """
            select t, u.login, u.name
            from AppUser u join u.teams t where u.enabled = true order by u.name\
            """,
            Object[].class)
        .getResultStream()
        .collect(
            Collectors.groupingBy(
                row -> (String) row[0],
                Collectors.mapping(
                    row -> new TeamView.Person((String) row[1], (String) row[2]),
                    Collectors.toList())));
  }

  private static TeamView view(Team team, List<TeamView.Person> members) {
    return new TeamView(team.getCode(), team.getNameZh(), team.getNameEn(), members);
  }

  private static UserRow row(AppUser u) {
    return new UserRow(
        u.getLogin(),
        u.getName(),
        u.getEmail(),
        u.getRoles(),
        u.getTeams(),
        u.getRegions(),
        u.isEnabled(),
        u.getLockedUntil(),
        u.getSignedInAt(),
        u.getVersion());
  }

  private static RoleView view(Role role, Map<String, Long> users) {
    return new RoleView(
        role.getCode(),
        role.getNameZh(),
        role.getNameEn(),
        role.isShipped(),
        role.getRights(),
        role.getHidden(),
        users.getOrDefault(role.getCode(), 0L));
  }
}
