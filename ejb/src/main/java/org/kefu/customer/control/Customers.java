package org.kefu.customer.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.kefu.customer.boundary.CustomerRow;
import org.kefu.customer.entity.Customer;
import org.kefu.customer.entity.CustomerPhone;
import org.kefu.shared.InThisTransaction;

/** All customers. */
@ApplicationScoped
public class Customers {
  private static final String ROW =
      """
      select new org.kefu.customer.boundary.CustomerRow(c.number, c.kind, c.name,
        c.company, c.firstPhone, c.firstEmail, c.updatedAt)
      from Customer c\
      """;

  @PersistenceContext EntityManager em;
  @Inject InThisTransaction known;

  public void add(Customer customer) {
    em.persist(customer);
    known.put(Customer.class, customer.getNumber(), customer);
  }

  public Customer named(String number) {
    return known.get(Customer.class, number, () -> find(number));
  }

  private Customer find(String number) {
    return em.createQuery("select c from Customer c where c.number = :number", Customer.class)
        .setParameter("number", number)
        .getResultStream()
        .findFirst()
        .orElseThrow(() -> new UnknownCustomer(number));
  }

  public List<Customer> these(Collection<String> numbers) {
    return em.createQuery("select c from Customer c where c.number in :numbers", Customer.class)
        .setParameter("numbers", numbers)
        .getResultList();
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
    return em.createQuery(ROW + " order by c.updatedAt desc, c.id desc", CustomerRow.class)
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
        em.createQuery(ROW + " where c.number in :numbers", CustomerRow.class)
            .setParameter("numbers", numbers)
            .getResultStream()
            .collect(Collectors.toMap(CustomerRow::number, row -> row));
    return numbers.stream().map(rows::get).filter(Objects::nonNull).toList();
  }

  public long count() {
    return em.createQuery("select count(c) from Customer c", Long.class).getSingleResult();
  }

  /** The customer this mail address belongs to; the oldest file where several have it. */
  public Optional<Customer> withEmail(String address) {
    return em.createQuery(
            "select c from Customer c join c.emails e where e = :address order by c.id",
            Customer.class)
        .setParameter("address", Customer.normal(address))
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  public Optional<Customer> withPhone(String number) {
    return em.createQuery(
            "select c from Customer c join c.phones p where p.digits = :digits order by c.id",
            Customer.class)
        .setParameter("digits", CustomerPhone.digits(number))
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }
}
