package org.kefu.ticket.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * The products that tickets name, for whoever types one: those of the customer first, then those
 * named most. All tickets are read for it, so that is done now and then and not at each letter.
 */
@ApplicationScoped
public class Products {
  private static final Duration FRESH = Duration.ofMinutes(10);
  private static final int MOST_KNOWN = 2000;
  private static final int MOST_OWN = 50;

  @PersistenceContext EntityManager em;

  private volatile Known known;

  private record Known(List<String> names, long until) {}

  /**
   * @param customer whose products come first, or null
   */
  public List<String> suggest(String customer, String part, int most) {
    var wanted = part == null ? "" : part.strip().toLowerCase(Locale.ROOT);
    return Stream.concat(own(customer).stream(), known().stream())
        .filter(name -> name.toLowerCase(Locale.ROOT).contains(wanted))
        .distinct()
        .limit(most)
        .toList();
  }

  private List<String> own(String customer) {
    return customer == null
        ? List.of()
        : em.createQuery(
                """
                select t.product from Ticket t
                where t.customerNumber = :customer and t.product is not null
                group by t.product order by max(t.id) desc\
                """,
                String.class)
            .setParameter("customer", customer)
            .setMaxResults(MOST_OWN)
            .getResultList();
  }

  private List<String> known() {
    var now = System.nanoTime();
    var kept = known;
    if (kept == null || kept.until() - now < 0) {
      kept = new Known(read(), now + FRESH.toNanos());
      known = kept;
    }
    return kept.names();
  }

  private List<String> read() {
    return em.createQuery(
            """
            select t.product from Ticket t where t.product is not null
            group by t.product order by count(t.id) desc, t.product\
            """,
            String.class)
        .setMaxResults(MOST_KNOWN)
        .getResultList();
  }
}
