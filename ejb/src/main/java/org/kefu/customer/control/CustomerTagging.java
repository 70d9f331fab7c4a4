package org.kefu.customer.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
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

  /** What had the one tag has the other. */
  public void move(String from, String to) {
    for (var numbers = after("", from); !numbers.isEmpty(); numbers = after(last(numbers), from)) {
      touched.fire(new TouchedMany(CustomerFields.KIND, numbers));
    }
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
  }

  private List<String> after(String number, String tag) {
    return em.createQuery(
            """
            select c.number from Customer c join c.tags g
            where g = :tag and c.number > :number order by c.number\
            """,
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
