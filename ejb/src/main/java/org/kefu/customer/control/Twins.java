package org.kefu.customer.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kefu.customer.boundary.CustomerRow;
import org.kefu.customer.boundary.Pair;
import org.kefu.customer.entity.Customer;
import org.kefu.customer.entity.CustomerPair;
import org.kefu.customer.entity.ToldApart;
import org.kefu.shared.BusinessClock;
import org.kefu.shared.CurrentUser;
import org.kefu.shared.Page;

/** Pairs of files that may be of one customer, and those that were told apart. */
@ApplicationScoped
public class Twins {
  private static final String PAIRS =
      " from CustomerPair p, Customer c, Customer d"
          + " where c.number = p.one and d.number = p.other and c.gone = :gone and d.gone = :gone";

  @PersistenceContext EntityManager em;
  @Inject Customers customers;
  @Inject Territory territory;
  @Inject BusinessClock clock;
  @Inject CurrentUser user;

  /** The surest first; of pairs of which the caller may see both. */
  public Page<Pair> pairs(int first, int size) {
    var bounds = territory.bounds();
    var pairs = PAIRS + bounds.condition("c") + bounds.condition("d");
    var found =
        query("select p" + pairs + " order by p.score desc, p.id desc", CustomerPair.class, bounds)
            .setFirstResult(first)
            .setMaxResults(size)
            .getResultList();
    var rows = rows(found);
    return new Page<>(
        found.stream()
            .filter(pair -> rows.containsKey(pair.getOne()) && rows.containsKey(pair.getOther()))
            .map(pair -> pair(pair, rows))
            .toList(),
        query("select count(p)" + pairs, Long.class, bounds).getSingleResult());
  }

  private <T> TypedQuery<T> query(String text, Class<T> type, Territory.Bounds bounds) {
    return bounds.bind(em.createQuery(text, type)).setParameter("gone", false);
  }

  private static Pair pair(CustomerPair pair, Map<String, CustomerRow> rows) {
    return new Pair(
        rows.get(pair.getOne()), rows.get(pair.getOther()), pair.getScore(), pair.same());
  }

  private Map<String, CustomerRow> rows(List<CustomerPair> pairs) {
    var numbers =
        pairs.stream().flatMap(p -> Stream.of(p.getOne(), p.getOther())).distinct().toList();
    return customers.rows(numbers).stream()
        .collect(Collectors.toMap(CustomerRow::number, Function.identity()));
  }

  /** Of two customers as they are now; false where that was said before and nothing changed. */
  public boolean tellApart(Customer customer, Customer another) {
    var turned = customer.getNumber().compareTo(another.getNumber()) > 0;
    var one = turned ? another : customer;
    var other = turned ? customer : another;
    em.createQuery("delete from CustomerPair p where p.one = :one and p.other = :other")
        .setParameter("one", one.getNumber())
        .setParameter("other", other.getNumber())
        .executeUpdate();
    var apart = apart(one.getNumber(), other.getNumber());
    var prints = List.of(print(one), print(other));
    if (apart.holds(prints.get(0), prints.get(1))) {
      return false;
    }
    apart.keep(prints.get(0), prints.get(1));
    return true;
  }

  private ToldApart apart(String one, String other) {
    return em.createQuery(
            "select t from ToldApart t where t.one = :one and t.other = :other", ToldApart.class)
        .setParameter("one", one)
        .setParameter("other", other)
        .getResultStream()
        .findFirst()
        .orElseGet(
            () -> {
              var fresh = new ToldApart(one, other, user.login(), clock.instant());
              em.persist(fresh);
              return fresh;
            });
  }

  private static String print(Customer customer) {
    return Facets.of(customer.file()).print();
  }
}
