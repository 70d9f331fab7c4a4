package org.kefu.customer.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.kefu.customer.boundary.CustomerDetails;
import org.kefu.customer.boundary.CustomerRow;
import org.kefu.customer.boundary.MergeCustomers;
import org.kefu.customer.boundary.Phone;
import org.kefu.customer.entity.Customer;
import org.kefu.shared.ChangedMeanwhile;
import org.kefu.shared.InOrder;
import org.kefu.shared.InThisTransaction;

/** All customers. */
@ApplicationScoped
public class Customers {
  /** Begins a query for rows. */
  static final String ROW =
      """
      select new org.kefu.customer.boundary.CustomerRow(c.number, c.kind, c.name,
        c.company, c.firstPhone, c.firstEmail, c.language, c.account.level, c.owner, c.createdAt,
        c.updatedAt, c.verifiedAt)
      from Customer c\
      """;

  private static final String CURRENT = " where c.gone = false";

  /** As many as can be compared with fifty others at once. */
  private static final int MOST_PLACES = 1000;

  @PersistenceContext EntityManager em;
  @Inject InThisTransaction known;
  @Inject PhoneNumbers numbers;
  @Inject Territory territory;

  /** What this transaction has read without having it in hand. */
  private record Seen(Customer customer) {}

  public void add(Customer customer) {
    em.persist(customer);
    known.put(Customer.class, customer.getNumber(), customer);
  }

  /** With what was wrong and proposed in it: nothing is kept of a file that goes for good. */
  public void remove(Customer customer) {
    for (var belonging : List.of("CustomerFault", "CustomerProposal", "CustomerTrait")) {
      em.createQuery("delete from %s b where b.customerNumber = :number".formatted(belonging))
          .setParameter("number", customer.getNumber())
          .executeUpdate();
    }
    em.createQuery("delete from CustomerPair p where p.one = :number or p.other = :number")
        .setParameter("number", customer.getNumber())
        .executeUpdate();
    em.remove(customer);
  }

  /**
   * The customer somebody asks for; one out of their reach is unknown. What this transaction has in
   * hand stays in reach until its end.
   */
  public Customer named(String number) {
    return known.find(Customer.class, number).orElseGet(() -> meet(number));
  }

  private Customer meet(String number) {
    var customer = known.get(Seen.class, number, () -> new Seen(any(number))).customer();
    territory.demand(customer);
    return customer;
  }

  private Customer any(String number) {
    return inHand(number).orElseThrow(() -> new UnknownCustomer(number));
  }

  /** As {@link #known}, without asking the database for one this transaction has already. */
  public Optional<Customer> inHand(String number) {
    return known
        .find(Customer.class, number)
        .or(
            () -> {
              var found = known(number);
              found.ifPresent(customer -> known.put(Customer.class, number, customer));
              return found;
            });
  }

  public Optional<Customer> known(String number) {
    return em.createQuery("select c from Customer c where c.number = :number", Customer.class)
        .setParameter("number", number)
        .getResultStream()
        .findFirst();
  }

  /** Rows of the companies below one, by name. */
  public List<CustomerRow> below(String number, int most) {
    return rows(" and c.parentNumber = :number", " order by c.name")
        .setParameter("number", number)
        .setMaxResults(most)
        .getResultList();
  }

  /** The whole files of those of them that are in the lists, in a few queries for all. */
  public List<CustomerDetails> details(Collection<String> numbers) {
    if (numbers.isEmpty()) {
      return List.of();
    }
    var bounds = territory.bounds();
    var found =
        bounds
            .bind(
                em.createQuery(
                    "select c from Customer c where c.gone = false and c.number in :numbers"
                        + bounds.condition(),
                    Customer.class))
            .setParameter("numbers", numbers)
            .setHint("eclipselink.batch", "c.tags")
            .getResultList();
    var lists = new ManyLists(em, numbers);
    return found.stream().map(each -> each.details(lists.of(each.getNumber()))).toList();
  }

  /** The numbers of customers in the order in which they were entered. */
  public List<String> numbersAfter(String number, int size) {
    var last = number == null ? 0L : named(number).getId();
    return em.createQuery(
            "select c.number from Customer c where c.id > :last order by c.id", String.class)
        .setParameter("last", last)
        .setMaxResults(size)
        .getResultList();
  }

  /** Rows of all, those changed last first. */
  public List<CustomerRow> rows(int first, int size) {
    return rows("", " order by c.updatedAt desc, c.id desc")
        .setFirstResult(first)
        .setMaxResults(size)
        .getResultList();
  }

  /** Rows in the order of the numbers. */
  public List<CustomerRow> rows(List<String> numbers) {
    if (numbers.isEmpty()) {
      return List.of();
    }
    var rows =
        rows(" and c.number in :numbers", "").setParameter("numbers", numbers).getResultList();
    return InOrder.of(numbers, rows, CustomerRow::number);
  }

  /** Rows of those in reach. */
  private TypedQuery<CustomerRow> rows(String condition, String order) {
    var bounds = territory.bounds();
    return bounds.bind(
        em.createQuery(ROW + CURRENT + condition + bounds.condition() + order, CustomerRow.class));
  }

  /** The customer this mail address belongs to; the oldest file where several have it. */
  public Optional<Customer> withEmail(String address) {
    return em.createQuery(
            "select c from Customer c join c.emails e where e.address = :address and c.gone = false"
                + " order by c.id",
            Customer.class)
        .setParameter("address", Customer.normal(address))
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  /** The customer who is reached by this number, however it is written. */
  public Optional<Customer> withPhone(Phone phone) {
    return numbers.read(phone).map(Phone::e164).flatMap(this::withNumber);
  }

  private Optional<Customer> withNumber(String e164) {
    return em.createQuery(
            "select c from Customer c join c.phones p where p.e164 = :e164 and c.gone = false"
                + " order by c.id",
            Customer.class)
        .setParameter("e164", e164)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  /** The file a number leads to, in reach or not: its own, or the one that took it in. */
  public Customer current(String number) {
    var customer = any(number);
    while (customer.getMergedInto() != null) {
      customer = any(customer.getMergedInto());
    }
    return customer;
  }

  /** Refuses a stub and a deleted file. */
  public Customer inForce(String number) {
    var customer = named(number);
    if (customer.getDeletedAt() != null) {
      throw new CustomerIsDeleted(number);
    }
    if (customer.getMergedInto() != null) {
      throw new CustomerIsMerged(number, customer.getMergedInto());
    }
    return customer;
  }

  /** Refuses a stub, and a file that was changed since it was read. */
  public Customer asRead(MergeCustomers.Version read) {
    var customer = inForce(read.number());
    if (customer.getVersion() != read.version()) {
      throw new ChangedMeanwhile(read.number());
    }
    return customer;
  }

  /** Puts the companies below one below another, and returns them. */
  public List<String> moveChildren(String from, Customer to) {
    var children = childrenOf(from).stream().filter(child -> child != to).toList();
    children.forEach(child -> child.moveBelow(to.getNumber()));
    return children.stream().map(Customer::getNumber).toList();
  }

  /** Puts them back where they came from, but for those who were moved elsewhere since. */
  public void giveChildren(List<String> children, String from, String to) {
    children.stream()
        .map(this::named)
        .filter(child -> from.equals(child.getParentNumber()))
        .forEach(child -> child.moveBelow(to));
  }

  /** True where another company stands below it or another file leads to it. */
  public boolean isReferredTo(String number) {
    return em.createQuery(
                "select count(c) from Customer c where c.parentNumber = :number or c.mergedInto ="
                    + " :number",
                Long.class)
            .setParameter("number", number)
            .getSingleResult()
        > 0;
  }

  private List<Customer> childrenOf(String number) {
    return em.createQuery("select c from Customer c where c.parentNumber = :number", Customer.class)
        .setParameter("number", number)
        .getResultList();
  }

  /** The oldest file that is reached by each of these numbers. */
  public Map<String, String> oldestByPhone(Collection<String> e164s) {
    return oldest("p.e164", "join c.phones p", e164s);
  }

  public Map<String, String> oldestByEmail(Collection<String> addresses) {
    return oldest("e.address", "join c.emails e", addresses);
  }

  public Map<String, String> oldestRegistered(Collection<String> registrations) {
    return oldest("c.registration", "", registrations);
  }

  private Map<String, String> oldest(String key, String join, Collection<String> values) {
    if (values.isEmpty()) {
      return Map.of();
    }
    return em.createQuery(
            "select %1$s, min(c.number) from Customer c %2$s where %1$s in :values and c.gone = false group by %1$s"
                .formatted(key, join),
            Object[].class)
        .setParameter("values", values)
        .getResultStream()
        .collect(Collectors.toMap(row -> (String) row[0], row -> (String) row[1]));
  }

  /** Where those live whose name and street are written like these. */
  public List<NamedPlace> places(Collection<String> nameKeys, Collection<String> streetKeys) {
    return places(
        "c.nameKey in :names and a.streetKey in :streets",
        Map.of("names", nameKeys, "streets", streetKeys));
  }

  /** Where those live in these cities whose name is written like these; not all where many do. */
  public List<NamedPlace> placesIn(Collection<String> cities, Collection<String> nameKeys) {
    return places(
        "c.nameKey in :names and a.city in :cities", Map.of("names", nameKeys, "cities", cities));
  }

  /** Who lives in streets written like these; not all where many do. */
  public List<NamedPlace> placesIn(Collection<String> streetKeys) {
    return places("a.streetKey in :streets", Map.of("streets", streetKeys));
  }

  private List<NamedPlace> places(String condition, Map<String, Collection<String>> values) {
    if (values.values().stream().anyMatch(Collection::isEmpty)) {
      return List.of();
    }
    var query =
        em.createQuery(
                """
                select new org.kefu.customer.control.NamedPlace(c.number, c.name, c.company,
                  a.province, a.city, a.district, a.street)
                from Customer c join c.addresses a
                where c.gone = false and %s order by c.id\
                """
                    .formatted(condition),
                NamedPlace.class)
            .setMaxResults(MOST_PLACES);
    values.forEach(query::setParameter);
    return query.getResultList();
  }

  public List<String> reachedByPhone(List<String> e164s, int most) {
    return numbers("join c.phones p where p.e164 in :values", e164s, most);
  }

  public List<String> reachedByEmail(List<String> addresses, int most) {
    return numbers("join c.emails e where e.address in :values", addresses, most);
  }

  public List<String> registered(List<String> registrations, int most) {
    return numbers("where c.registration in :values", registrations, most);
  }

  private List<String> numbers(String having, List<String> values, int most) {
    if (values.isEmpty()) {
      return List.of();
    }
    return em.createQuery(
            "select distinct c.number from Customer c "
                + having
                + " and c.gone = false order by c.number",
            String.class)
        .setParameter("values", values)
        .setMaxResults(most)
        .getResultList();
  }
}
