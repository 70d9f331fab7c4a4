package org.kefu.customer.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Locale;
import org.kefu.customer.control.Customers;
import org.kefu.customer.entity.Customer;
import org.kefu.shared.Likeness;
import org.kefu.shared.Page;
import org.kefu.staff.boundary.Right;

/** The read side of customers. */
@Stateless
@RolesAllowed(Right.CUSTOMER_READ)
public class CustomerSearch {
  @PersistenceContext EntityManager em;
  @Inject Customers customers;

  public CustomerDetails details(String number) {
    return view(customers.named(number));
  }

  /**
   * For our own use where the caller may not read customers: whom to write to, what to call them.
   */
  @PermitAll
  public CustomerDetails addressee(String number) {
    return view(customers.named(number));
  }

  /** Customers of whom any part of name, company, number, mail or address matches, newest first. */
  public Page<CustomerRow> page(String part, int first, int size) {
    var like = Likeness.containing(part == null ? "" : part.strip().toLowerCase(Locale.ROOT));
    var rows =
        em.createQuery(
                """
                select new org.kefu.customer.boundary.CustomerRow(c.number, c.kind, c.name,
                  c.company, c.firstPhone, c.firstEmail, c.updatedAt)
                from Customer c where c.searchText like :part
                order by c.updatedAt desc, c.id desc\
                """,
                CustomerRow.class)
            .setParameter("part", like)
            .setFirstResult(first)
            .setMaxResults(size)
            .getResultList();
    return new Page<>(rows, count(like));
  }

  private long count(String like) {
    return em.createQuery(
            "select count(c) from Customer c where c.searchText like :part", Long.class)
        .setParameter("part", like)
        .getSingleResult();
  }

  public List<CustomerRow> suggest(String part, int most) {
    return page(part, 0, most).rows();
  }

  private static CustomerDetails view(Customer customer) {
    return new CustomerDetails(
        customer.getNumber(),
        customer.file(),
        customer.getCreatedAt(),
        customer.getUpdatedAt(),
        customer.getVersion());
  }
}
