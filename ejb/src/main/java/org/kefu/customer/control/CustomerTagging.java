package org.kefu.customer.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.kefu.customer.entity.Customer;
import org.kefu.search.boundary.TouchedMany;

/** Gives tags to customers and takes them away, each with its line in the log. */
@ApplicationScoped
public class CustomerTagging {
  private static final int CHUNK = 1000;

  @PersistenceContext EntityManager em;
  @Inject Vocabulary vocabulary;
  @Inject CustomerLog log;
  @Inject Event<TouchedMany> touched;

  /** Returns those that the customer did not have. */
  public List<String> add(Customer customer, Collection<String> names) {
    var added = names.stream().filter(customer::tag).toList();
    added.forEach(name -> log.line(customer, "customer.tagAdded", Map.of("tag", name)));
    return added;
  }

  /** The tag may have been renamed since the caller has read it. */
  public void remove(Customer customer, String name) {
    var current = vocabulary.nameNow(name);
    if (customer.untag(current)) {
      log.line(customer, "customer.tagRemoved", Map.of("tag", current));
    }
  }

  /** The tags of customers, by number; none where they have none. */
  public Map<String, List<String>> of(Collection<String> numbers) {
    if (numbers.isEmpty()) {
      return Map.of();
    }
    return em.createQuery(
            "select c.number, g from Customer c join c.tags g where c.number in :numbers order by"
                + " g",
            Object[].class)
        .setParameter("numbers", numbers)
        .getResultStream()
        .collect(
            Collectors.groupingBy(
                row -> (String) row[0],
                Collectors.mapping(row -> (String) row[1], Collectors.toList())));
  }

  /** What had the one tag has the other. */
  public void move(String from, String to) {
    touch("join c.tags g where g", from);
    touch("join c.contactTags g where g.tag", from);
    em.createNativeQuery(
            """
            insert into customer_tag (customer_id, tag)
            select customer_id, cast(?1 as varchar(60)) from customer_tag one where tag = ?2
            and not exists (select 1 from customer_tag other
              where other.customer_id = one.customer_id and other.tag = ?1)\
            """)
        .setParameter(1, to)
        .setParameter(2, from)
        .executeUpdate();
    em.createNativeQuery("delete from customer_tag where tag = ?1")
        .setParameter(1, from)
        .executeUpdate();
    em.createNativeQuery(
            """
            insert into customer_contact_tag (customer_id, contact, tag)
            select customer_id, contact, cast(?1 as varchar(60)) from customer_contact_tag one
            where tag = ?2 and not exists (select 1 from customer_contact_tag other
              where other.customer_id = one.customer_id and other.contact = one.contact
              and other.tag = ?1)\
            """)
        .setParameter(1, to)
        .setParameter(2, from)
        .executeUpdate();
    em.createNativeQuery("delete from customer_contact_tag where tag = ?1")
        .setParameter(1, from)
        .executeUpdate();
  }

  private void touch(String having, String tag) {
    for (var numbers = after("", having, tag);
        !numbers.isEmpty();
        numbers = after(last(numbers), having, tag)) {
      touched.fire(new TouchedMany(CustomerFields.KIND, numbers));
    }
  }

  private List<String> after(String number, String having, String tag) {
    return em.createQuery(
            """
            select distinct c.number from Customer c %s = :tag and c.number > :number
            order by c.number\
            """
                .formatted(having),
            String.class)
        .setParameter("tag", tag)
        .setParameter("number", number)
        .setMaxResults(CHUNK)
        .getResultList();
  }

  private static String last(List<String> numbers) {
    return numbers.get(numbers.size() - 1);
  }
}
