package org.kefu.customer.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kefu.customer.boundary.FaultRow;
import org.kefu.customer.boundary.FaultRule;
import org.kefu.customer.boundary.FaultState;
import org.kefu.customer.entity.CustomerFault;
import org.kefu.shared.Page;

/** What is wrong, and what was. */
@ApplicationScoped
public class FaultLists {
  private static final String ROW =
      """
select new org.kefu.customer.boundary.FaultRow(f.id, c.number, c.kind, c.name, f.rule, f.field,
  f.place, f.value, f.state, f.foundAt, f.settledAt, f.settledBy)\
""";
  private static final String FROM =
      " from CustomerFault f, Customer c where c.number = f.customerNumber and c.gone = false";

  @PersistenceContext EntityManager em;
  @Inject Territory territory;

  /**
   * What is open, the last found first.
   *
   * @param rule null for all
   */
  public Page<FaultRow> open(FaultRule rule, int first, int size) {
    return rule == null
        ? page(" and f.state = :state", Map.of("state", FaultState.OPEN), "f.id desc", first, size)
        : page(
            " and f.state = :state and f.rule = :rule",
            Map.of("state", FaultState.OPEN, "rule", rule),
            "f.id desc",
            first,
            size);
  }

  /** What was corrected, the last first. */
  public Page<FaultRow> corrected(int first, int size) {
    return page(
        " and f.state = :state",
        Map.of("state", FaultState.CORRECTED),
        "f.settledAt desc, f.id desc",
        first,
        size);
  }

  /** What is open in one file. */
  public List<FaultRow> of(String customer) {
    return query(
            ROW,
            " and f.customerNumber = :number and f.state = :state",
            " order by f.rule, f.id",
            FaultRow.class,
            Map.of("number", customer, "state", FaultState.OPEN))
        .getResultList();
  }

  /** How much is open of each rule; a rule that is kept everywhere is missing. */
  public Map<FaultRule, Long> counts() {
    var counts = new EnumMap<FaultRule, Long>(FaultRule.class);
    query(
            "select f.rule, count(f)",
            " and f.state = :state",
            " group by f.rule",
            Object[].class,
            Map.of("state", FaultState.OPEN))
        .getResultStream()
        .forEach(row -> counts.put((FaultRule) row[0], (Long) row[1]));
    return counts;
  }

  public Optional<CustomerFault> find(long id) {
    return Optional.ofNullable(em.find(CustomerFault.class, id));
  }

  private Page<FaultRow> page(
      String condition, Map<String, Object> values, String order, int first, int size) {
    var rows =
        query(ROW, condition, " order by " + order, FaultRow.class, values)
            .setFirstResult(first)
            .setMaxResults(size)
            .getResultList();
    return new Page<>(
        rows, query("select count(f)", condition, "", Long.class, values).getSingleResult());
  }

  /** Faults of customers in reach. */
  private <T> TypedQuery<T> query(
      String select, String condition, String order, Class<T> of, Map<String, Object> values) {
    var bounds = territory.bounds();
    var query =
        bounds.bind(em.createQuery(select + FROM + condition + bounds.condition() + order, of));
    values.forEach(query::setParameter);
    return query;
  }
}
