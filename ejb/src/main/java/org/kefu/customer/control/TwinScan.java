package org.kefu.customer.control;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.kefu.customer.boundary.CustomerDetails;
import org.kefu.customer.boundary.ScanWanted;
import org.kefu.customer.entity.CustomerCrowd;
import org.kefu.customer.entity.CustomerPair;
import org.kefu.customer.entity.CustomerScan;
import org.kefu.customer.entity.CustomerTrait;
import org.kefu.customer.entity.ToldApart;
import org.kefu.shared.BusinessClock;
import org.kefu.shared.CurrentUser;
import org.kefu.system.boundary.Parameters;

/**
 * Compares the files that were changed with all that share a trait with them, some at a time. Where
 * it is in them is kept with each piece, so whoever goes on begins there. It writes tables of its
 * own only: nobody who works on a file waits for it.
 */
@ApplicationScoped
public class TwinScan {
  private static final int AT_ONCE = 100;

  /** So many files can share a trait and still be compared: each with each. */
  static final int CROWD = 50;

  private static final int MOST_IN_A_QUERY = 400;

  /** A change is dated when it is made and seen when it is committed. */
  private static final Duration LATE = Duration.ofHours(1);

  @PersistenceContext EntityManager em;
  @Inject Customers customers;
  @Inject BusinessClock clock;
  @Inject CurrentUser user;
  @Inject Parameters parameters;
  @Inject Event<ScanWanted> wanted;

  /** A file to compare, and what the list of changes is ordered by. */
  private record Changed(String number, Instant at, long id) {}

  private record Two(String one, String other) {
    static Two of(String a, String b) {
      return a.compareTo(b) < 0 ? new Two(a, b) : new Two(b, a);
    }
  }

  /** The scan under way or the last one. */
  public Optional<CustomerScan> last() {
    return em.createQuery("select s from CustomerScan s order by s.id desc", CustomerScan.class)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  /** Begins with what was changed since the last one began; nothing where one is under way. */
  public void begin() {
    var last = last();
    if (last.filter(scan -> scan.state().isBusy()).isPresent()) {
      return;
    }
    var since = last.map(scan -> scan.getStartedAt().minus(LATE)).orElse(Instant.EPOCH);
    var now = clock.instant();
    var files =
        em.createQuery(
                "select count(c) from Customer c where c.gone = false and c.updatedAt > :since"
                    + " and c.updatedAt <= :now",
                Long.class)
            .setParameter("since", since)
            .setParameter("now", now)
            .getSingleResult();
    em.persist(new CustomerScan(user.login(), now, since, files));
    wanted.fire(new ScanWanted());
  }

  /** Begins where the time of day is come and nobody looked since. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public void beginDue() {
    var at = parameters.text(Parameters.SCAN_AT);
    if (!at.isEmpty()) {
      var now = clock.instant().atZone(ZoneId.systemDefault());
      var today = now.with(LocalTime.parse(at));
      var due = (today.isAfter(now) ? today.minusDays(1) : today).toInstant();
      if (last().filter(scan -> !scan.getStartedAt().isBefore(due)).isEmpty()) {
        begin();
      }
    }
  }

  /** Returns false once there is nothing left to compare. Two servers take turns. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public boolean some() {
    var underWay = underWay();
    if (underWay.isEmpty()) {
      return false;
    }
    var scan = underWay.get();
    var changed = changed(scan);
    if (changed.isEmpty()) {
      scan.finish(clock.instant());
      return false;
    }
    var numbers = changed.stream().map(Changed::number).toList();
    var pairs = compare(numbers);
    var end = changed.get(changed.size() - 1);
    scan.reach(end.at, end.id, changed.size(), pairs);
    return true;
  }

  private Optional<CustomerScan> underWay() {
    return em.createQuery("select s from CustomerScan s where s.slot = :slot", CustomerScan.class)
        .setParameter("slot", CustomerScan.UNDER_WAY)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultStream()
        .findFirst();
  }

  private List<Changed> changed(CustomerScan scan) {
    return em.createQuery(
            "select c.number, c.updatedAt, c.id from Customer c where c.gone = false"
                + " and c.updatedAt >= :at and c.updatedAt <= :until"
                + " and (c.updatedAt > :at or c.id > :id) order by c.updatedAt, c.id",
            Object[].class)
        .setParameter("at", scan.getReachedAt())
        .setParameter("until", scan.getStartedAt())
        .setParameter("id", scan.getReachedId())
        .setMaxResults(AT_ONCE)
        .getResultStream()
        .map(row -> new Changed((String) row[0], (Instant) row[1], (Long) row[2]))
        .toList();
  }

  /** Returns in how many pairs they are that were not known. */
  private int compare(List<String> numbers) {
    var files = facets(numbers);
    keepTraits(numbers, files);
    var candidates = candidates(files);
    var others = new TreeSet<String>();
    candidates.forEach(two -> others.addAll(List.of(two.one, two.other)));
    others.removeAll(files.keySet());
    var all = new HashMap<>(files);
    all.putAll(facets(List.copyOf(others)));
    return keepPairs(numbers, candidates, all);
  }

  private Map<String, Facets> facets(List<String> numbers) {
    var facets = new HashMap<String, Facets>();
    inPieces(numbers)
        .forEach(
            piece ->
                facets.putAll(
                    customers.details(piece).stream()
                        .collect(toMap(CustomerDetails::number, d -> Facets.of(d.file())))));
    return facets;
  }

  private void keepTraits(List<String> numbers, Map<String, Facets> files) {
    em.createQuery("delete from CustomerTrait t where t.customerNumber in :numbers")
        .setParameter("numbers", numbers)
        .executeUpdate();
    files.forEach(
        (number, file) ->
            file.traits().forEach(trait -> em.persist(new CustomerTrait(trait, number))));
    em.flush();
  }

  private Set<Two> candidates(Map<String, Facets> files) {
    var traits = files.values().stream().flatMap(file -> file.traits().stream()).collect(toSet());
    var candidates = new HashSet<Two>();
    for (var piece : inPieces(List.copyOf(traits))) {
      var shared = new ArrayList<String>();
      var crowds = new ArrayList<CustomerCrowd>();
      counts(piece)
          .forEach(
              (trait, count) -> {
                if (count > CROWD) {
                  crowds.add(new CustomerCrowd(trait, count, clock.instant()));
                } else if (count > 1) {
                  shared.add(trait);
                }
              });
      keepCrowds(piece, crowds);
      sharing(shared)
          .values()
          .forEach(
              having ->
                  having.stream()
                      .filter(files::containsKey)
                      .forEach(
                          mine ->
                              having.stream()
                                  .filter(theirs -> !theirs.equals(mine))
                                  .forEach(theirs -> candidates.add(Two.of(mine, theirs)))));
    }
    return candidates;
  }

  private Map<String, Long> counts(List<String> traits) {
    return em.createQuery(
            "select t.trait, count(t) from CustomerTrait t, Customer c where t.trait in :traits"
                + " and c.number = t.customerNumber and c.gone = false group by t.trait",
            Object[].class)
        .setParameter("traits", traits)
        .getResultStream()
        .collect(toMap(row -> (String) row[0], row -> (Long) row[1]));
  }

  /** A crowd may have gone, too. */
  private void keepCrowds(List<String> traits, List<CustomerCrowd> crowds) {
    em.createQuery("delete from CustomerCrowd k where k.trait in :traits")
        .setParameter("traits", traits)
        .executeUpdate();
    crowds.forEach(em::persist);
  }

  private Map<String, Set<String>> sharing(List<String> traits) {
    if (traits.isEmpty()) {
      return Map.of();
    }
    return em.createQuery(
            "select t.trait, t.customerNumber from CustomerTrait t, Customer c where t.trait in"
                + " :traits and c.number = t.customerNumber and c.gone = false",
            Object[].class)
        .setParameter("traits", traits)
        .getResultStream()
        .collect(groupingBy(row -> (String) row[0], mapping(row -> (String) row[1], toSet())));
  }

  private int keepPairs(List<String> numbers, Set<Two> candidates, Map<String, Facets> files) {
    var known =
        of("select p from CustomerPair p where p.one in :numbers or p.other in :numbers", numbers)
            .stream()
            .collect(toMap(pair -> Two.of(pair.getOne(), pair.getOther()), pair -> pair));
    var apart = apart(numbers);
    var fresh = 0;
    for (var two : candidates) {
      var alike = alike(two, files);
      if (alike == null || !alike.isTelling() || isApart(apart.get(two), two, files)) {
        continue;
      }
      var pair = known.remove(two);
      if (pair == null) {
        em.persist(
            new CustomerPair(two.one, two.other, alike.score(), alike.same(), clock.instant()));
        fresh++;
      } else {
        pair.find(alike.score(), alike.same(), clock.instant());
      }
    }
    known.values().forEach(em::remove); // what they had in common is gone
    return fresh;
  }

  private static Alike alike(Two two, Map<String, Facets> files) {
    var one = files.get(two.one);
    var other = files.get(two.other);
    return one == null || other == null ? null : Alike.of(one, other);
  }

  private static boolean isApart(ToldApart apart, Two two, Map<String, Facets> files) {
    if (apart == null) {
      return false;
    }
    var one = files.get(two.one).print();
    var other = files.get(two.other).print();
    if (apart.isWithoutPrints()) {
      apart.keep(one, other); // told before anybody kept what they held
    }
    return apart.holds(one, other);
  }

  private List<CustomerPair> of(String query, Collection<String> numbers) {
    return em.createQuery(query, CustomerPair.class)
        .setParameter("numbers", numbers)
        .getResultList();
  }

  private Map<Two, ToldApart> apart(List<String> numbers) {
    return em.createQuery(
            "select t from ToldApart t where t.one in :numbers or t.other in :numbers",
            ToldApart.class)
        .setParameter("numbers", numbers)
        .getResultStream()
        .collect(toMap(each -> Two.of(each.getOne(), each.getOther()), each -> each));
  }

  private static <T> List<List<T>> inPieces(List<T> all) {
    var pieces = new ArrayList<List<T>>();
    for (var at = 0; at < all.size(); at += MOST_IN_A_QUERY) {
      pieces.add(all.subList(at, Math.min(all.size(), at + MOST_IN_A_QUERY)));
    }
    return pieces;
  }
}
