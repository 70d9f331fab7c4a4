package org.kefu.staff.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.kefu.shared.Remembered;
import org.kefu.staff.boundary.Hidden;
import org.kefu.staff.boundary.Regions;
import org.kefu.staff.boundary.Right;
import org.kefu.staff.entity.ApiToken;
import org.kefu.staff.entity.AppUser;
import org.kefu.staff.entity.FormerPassword;
import org.kefu.staff.entity.Role;

/** All users, their roles and what belongs to them. */
@ApplicationScoped
public class Users {
  @PersistenceContext EntityManager em;
  @Inject Remembered<Map<String, Role>> known;

  public void add(Object thing) {
    em.persist(thing);
  }

  public void add(Role role) {
    known.changing();
    em.persist(role);
  }

  public Optional<AppUser> find(String login) {
    return Optional.ofNullable(em.find(AppUser.class, login));
  }

  public AppUser named(String login) {
    return find(login).orElseThrow(() -> new UnknownUser(login));
  }

  public Optional<Role> role(String code) {
    return Optional.ofNullable(em.find(Role.class, code));
  }

  public Optional<Role> roleToChange(String code) {
    known.changing();
    return role(code);
  }

  public List<AppUser> ofCustomer(String number) {
    return em.createQuery(
            "select u from AppUser u where u.customerNumber = :number order by u.login",
            AppUser.class)
        .setParameter("number", number)
        .getResultList();
  }

  /** The rights of all roles of the user, the codes of the roles, and what binds them. */
  public Set<String> groups(AppUser user) {
    var groups = new TreeSet<>(user.getRoles());
    var roles = roles(user);
    roles.forEach(role -> groups.addAll(role.getRights()));
    hidden(roles).keySet().forEach(part -> groups.add(Hidden.group(part)));
    if (!user.getRegions().isEmpty()) {
      groups.add(Regions.GROUP);
    }
    return groups;
  }

  /** What none of these roles shows, with the roles that could: those that read customers. */
  public Map<String, List<String>> hidden(List<Role> roles) {
    var reading =
        roles.stream().filter(role -> role.getRights().contains(Right.CUSTOMER_READ)).toList();
    var hidden = new TreeMap<String, List<String>>();
    for (var part : Hidden.ALL) {
      if (!reading.isEmpty()
          && reading.stream().allMatch(role -> role.getHidden().contains(part))) {
        hidden.put(part, reading.stream().map(Role::getCode).toList());
      }
    }
    return hidden;
  }

  /** The roles of the user in the order of their codes, to read. */
  public List<Role> roles(AppUser user) {
    var all = known.get(this::read);
    return user.getRoles().stream().sorted().map(all::get).filter(Objects::nonNull).toList();
  }

  private Map<String, Role> read() {
    return em.createQuery("select r from Role r", Role.class)
        .setHint("eclipselink.read-only", "true") // nobody's, so that everybody may have them
        .getResultStream()
        .collect(Collectors.toUnmodifiableMap(Role::getCode, Function.identity()));
  }

  public boolean isEmpty() {
    return em.createQuery("select count(u) from AppUser u", Long.class).getSingleResult() == 0;
  }

  public boolean hasDemoUsers() {
    return em.createQuery("select count(u) from AppUser u where u.demo = true", Long.class)
            .getSingleResult()
        > 0;
  }

  public Optional<ApiToken> token(String hash) {
    return em.createQuery("select t from ApiToken t where t.tokenHash = :hash", ApiToken.class)
        .setParameter("hash", hash)
        .getResultStream()
        .findFirst();
  }

  public List<ApiToken> tokens(String login) {
    return em.createQuery(
            "select t from ApiToken t where t.login = :login order by t.createdAt desc",
            ApiToken.class)
        .setParameter("login", login)
        .getResultList();
  }

  public void revoke(String login, long tokenId) {
    em.createQuery("delete from ApiToken t where t.id = :id and t.login = :login")
        .setParameter("id", tokenId)
        .setParameter("login", login)
        .executeUpdate();
  }

  /** The logins of who is in a team, in their order. */
  public List<String> members(String team) {
    return inTeam(team).stream().map(AppUser::getLogin).sorted().toList();
  }

  private List<AppUser> inTeam(String team) {
    return em.createQuery("select u from AppUser u join u.teams t where t = :team", AppUser.class)
        .setParameter("team", team)
        .getResultList();
  }

  /** These and nobody else are in the team. */
  public void join(String team, Set<String> logins) {
    inTeam(team).stream()
        .filter(user -> !logins.contains(user.getLogin()))
        .forEach(user -> user.leaveTeam(team));
    logins.forEach(login -> named(login).joinTeam(team));
  }

  /** When the user's password began to be theirs. */
  public Instant passwordSince(AppUser user) {
    return em.createQuery(
            "select max(f.changedAt) from FormerPassword f where f.login = :login", Instant.class)
        .setParameter("login", user.getLogin())
        .getResultStream()
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(user.getCreatedAt());
  }

  /** The hashes of the last passwords of a user, the present one included. */
  public List<String> formerHashes(AppUser user, int most) {
    var hashes =
        new java.util.ArrayList<>(
            em.createQuery(
                    "select f from FormerPassword f where f.login = :login order by f.changedAt"
                        + " desc",
                    FormerPassword.class)
                .setParameter("login", user.getLogin())
                .setMaxResults(most)
                .getResultStream()
                .map(FormerPassword::getPasswordHash)
                .toList());
    hashes.add(user.getPasswordHash());
    return hashes;
  }
}
