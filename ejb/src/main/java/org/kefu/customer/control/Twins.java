package org.kefu.customer.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kefu.customer.boundary.CustomerRow;
import org.kefu.customer.boundary.Pair;
import org.kefu.customer.boundary.Sameness;
import org.kefu.customer.entity.ToldApart;
import org.kefu.shared.BusinessClock;
import org.kefu.shared.CurrentUser;

/** The youngest pairs of files with something in common that only one customer should have. */
@ApplicationScoped
public class Twins {
  private static final int MOST = 200;

  /** What the two of a pair share; each side of a comparison has its index. */
  private static final Map<Sameness, String> SHARED =
      new EnumMap<>(
          Map.of(
              Sameness.PHONE,
              "join c.phones p, Customer d join d.phones q where p.e164 = q.e164",
              Sameness.EMAIL,
              "join c.emails p, Customer d join d.emails q where p.address = q.address",
              Sameness.REGISTRATION,
              ", Customer d where c.registration = d.registration",
              Sameness.NAME_AND_ADDRESS,
              "join c.addresses p, Customer d join d.addresses q"
                  + " where c.nameKey = d.nameKey and p.streetKey = q.streetKey"));

  /** What {@code gone} says; beside a subquery EclipseLink writes truth values as numbers. */
  private static final String IN_LISTS = "%1$s.mergedInto is null and %1$s.deletedAt is null";

  @PersistenceContext EntityManager em;
  @Inject Customers customers;
  @Inject BusinessClock clock;
  @Inject CurrentUser user;

  private record Two(String one, String other) {}

  public List<Pair> pairs() {
    var found = new LinkedHashMap<Two, Set<Sameness>>();
    SHARED.forEach(
        (same, shared) ->
            sharing(shared)
                .forEach(
                    two ->
                        found
                            .computeIfAbsent(two, any -> EnumSet.noneOf(Sameness.class))
                            .add(same)));
    var rows = rows(found.keySet());
    return found.entrySet().stream()
        .sorted(Comparator.comparing(each -> -each.getValue().size()))
        .map(each -> pair(each.getKey(), each.getValue(), rows))
        .filter(Objects::nonNull)
        .toList();
  }

  /** False where it was said before. */
  public boolean tellApart(String number, String other) {
    var apart = new ToldApart(number, other, user.login(), clock.instant());
    var known =
        em.createQuery(
                "select count(t) from ToldApart t where t.one = :one and t.other = :other",
                Long.class)
            .setParameter("one", apart.getOne())
            .setParameter("other", apart.getOther())
            .getSingleResult();
    if (known > 0) {
      return false;
    }
    em.persist(apart);
    return true;
  }

  private List<Two> sharing(String shared) {
    return em.createQuery(
            "select distinct c.number, d.number from Customer c %s".formatted(shared)
                + " and c.number < d.number and "
                + IN_LISTS.formatted("c")
                + " and "
                + IN_LISTS.formatted("d")
                + " and not exists"
                + " (select t from ToldApart t where t.one = c.number and t.other = d.number)"
                + " order by d.number desc, c.number desc",
            Object[].class)
        .setMaxResults(MOST)
        .getResultStream()
        .map(row -> new Two((String) row[0], (String) row[1]))
        .toList();
  }

  private Map<String, CustomerRow> rows(Set<Two> pairs) {
    var numbers = pairs.stream().flatMap(two -> Stream.of(two.one, two.other)).distinct().toList();
    return customers.rows(numbers).stream()
        .collect(Collectors.toMap(CustomerRow::number, Function.identity()));
  }

  /** Null where one of them went in this moment. */
  private static Pair pair(Two two, Set<Sameness> same, Map<String, CustomerRow> rows) {
    var one = rows.get(two.one);
    var other = rows.get(two.other);
    return one == null || other == null ? null : new Pair(one, other, same);
  }
}
