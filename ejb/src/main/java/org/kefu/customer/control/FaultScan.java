package org.kefu.customer.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Collectors;
import org.kefu.customer.boundary.CustomerDetails;
import org.kefu.shared.BusinessClock;
import org.kefu.system.boundary.Parameters;

/**
 * Holds files against the rules that nobody has written since the rules changed, some at a time.
 * When it did is noted past the entities: nobody's open form grows old.
 */
@ApplicationScoped
public class FaultScan {
  private static final int AT_ONCE = 200;

  /** New versions know other regions and other numbers. */
  private static final Duration AGAIN_AFTER = Duration.ofDays(30);

  @PersistenceContext EntityManager em;
  @Inject Customers customers;
  @Inject Faults faults;
  @Inject Parameters parameters;
  @Inject BusinessClock clock;

  /** From now on other rules hold. */
  public void rulesChanged() {
    parameters.put(Parameters.FAULT_RULES_SINCE, clock.instant().toString());
  }

  /** Returns false once every file was held against the rules of now. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public boolean some() {
    var now = clock.instant();
    var due = utc(since(now));
    var numbers = numbers(due);
    if (numbers.isEmpty()) {
      return false;
    }
    if (note(numbers, due, utc(now)) > 0) { // else another node has just taken them
      faults.examined(
          customers.details(numbers).stream()
              .collect(Collectors.toMap(CustomerDetails::number, CustomerDetails::file)));
    }
    return true;
  }

  private Instant since(Instant now) {
    var regular = now.minus(AGAIN_AFTER);
    var changed = parameters.text(Parameters.FAULT_RULES_SINCE);
    return changed.isEmpty() || Instant.parse(changed).isBefore(regular)
        ? regular
        : Instant.parse(changed);
  }

  @SuppressWarnings("unchecked")
  private List<String> numbers(OffsetDateTime due) {
    return em.createNativeQuery(
            "select number from customer where examined_at < ? order by examined_at, id")
        .setParameter(1, due)
        .setMaxResults(AT_ONCE)
        .getResultList();
  }

  private int note(List<String> numbers, OffsetDateTime due, OffsetDateTime now) {
    var places = numbers.stream().map(any -> "?").collect(Collectors.joining(", "));
    var update =
        em.createNativeQuery(
                "update customer set examined_at = ? where examined_at < ? and number in (%s)"
                    .formatted(places))
            .setParameter(1, now)
            .setParameter(2, due);
    for (var at = 0; at < numbers.size(); at++) {
      update.setParameter(at + 3, numbers.get(at));
    }
    return update.executeUpdate();
  }

  private static OffsetDateTime utc(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }
}
