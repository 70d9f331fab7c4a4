package org.kefu.customer.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.kefu.customer.entity.Customer;
import org.kefu.customer.entity.CustomerPhone;
import org.kefu.shared.InThisTransaction;

/** All customers. */
@ApplicationScoped
public class Customers {
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
