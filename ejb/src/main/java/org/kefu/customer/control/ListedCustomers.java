package org.kefu.customer.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.kefu.customer.boundary.CustomerQuery;
import org.kefu.customer.boundary.CustomerRow;
import org.kefu.search.boundary.Place;
import org.kefu.shared.InOrder;
import org.kefu.shared.InvalidInput;
import org.kefu.shared.LargeCounts;

/**
 * Lists of customers. Rows and counts come from the database; the index tells who has words or
 * custom fields. Where both are needed the index names some and the database chooses among them.
 */
@ApplicationScoped
public class ListedCustomers {
  /** More numbers than this are too many for one statement, and for one person. */
  private static final int MOST = 10_000;

  @PersistenceContext EntityManager em;
  @Inject CustomerConditions conditions;
  @Inject WordedCustomers worded;
  @Inject SearchedCustomerFields searched;
  @Inject LargeCounts large;

  /** Refuses what cannot be asked for. */
  public void check(CustomerQuery query) {
    conditions.of(query);
    worded.check(query);
    if (isOfBoth(query) && worded.count(query) > MOST) {
      throw new InvalidInput("words", "tooWide", MOST);
    }
  }

  public List<CustomerRow> rows(CustomerQuery query, int first, int size) {
    if (isOfBoth(query)) {
      return page(chosen(query), query, first, size);
    }
    if (query.isForIndex()) {
      return these(query, worded.numbers(query, first, size));
    }
    return page(conditions.of(query), query, first, size);
  }

  private List<CustomerRow> page(
      CustomerConditions.Where where, CustomerQuery query, int first, int size) {
    return where
        .bind(em.createQuery(Customers.ROW + where + order(query), CustomerRow.class))
        .setFirstResult(first)
        .setMaxResults(size)
        .getResultList();
  }

  /** The index may be a moment behind: who is no more what is asked for is left out. */
  private List<CustomerRow> these(CustomerQuery query, List<String> found) {
    var numbers = searched.meeting(query.fields(), found);
    if (numbers.isEmpty()) {
      return List.of();
    }
    var where = conditions.of(query);
    where.and("c.number in :numbers", "numbers", numbers);
    var rows = where.bind(em.createQuery(Customers.ROW + where, CustomerRow.class)).getResultList();
    return InOrder.of(numbers, rows, CustomerRow::number);
  }

  /** The numbers that follow a place, those entered last first; only where the index answers. */
  public List<String> after(CustomerQuery query, Place place, int size) {
    return worded.after(query, place, size);
  }

  /**
   * The places of those that follow one, the last entered first; where the database answers.
   *
   * @param after null for the first
   * @return numbers with the ids of the rows
   */
  public List<Place> places(CustomerQuery query, Place after, int size) {
    var where = isOfBoth(query) ? chosen(query) : conditions.of(query);
    where.and("c.id < :last", "last", after == null ? Long.MAX_VALUE : after.value());
    return where
        .bind(
            em.createQuery(
                "select new org.kefu.search.boundary.Place(c.number, c.id) from Customer c"
                    + where
                    + " order by c.id desc",
                Place.class))
        .setMaxResults(size)
        .getResultList();
  }

  public long count(CustomerQuery query) {
    if (isOfIndex(query)) {
      return worded.count(query);
    }
    var where = isOfBoth(query) ? chosen(query) : conditions.of(query);
    return large.of(
        where.question(),
        () ->
            where
                .bind(em.createQuery("select count(c) from Customer c" + where, Long.class))
                .getSingleResult());
  }

  /** True where the index alone answers. */
  public static boolean isOfIndex(CustomerQuery query) {
    return query.isForIndex() && !isOfBoth(query);
  }

  private static boolean isOfBoth(CustomerQuery query) {
    return query.isForIndex() && query.isForDatabase();
  }

  private CustomerConditions.Where chosen(CustomerQuery query) {
    var numbers = worded.numbers(query, 0, MOST);
    var where = conditions.of(query);
    where.and("c.number in :numbers", "numbers", numbers.isEmpty() ? List.of("") : numbers);
    return where;
  }

  /** What may be empty comes last, however it is ordered. */
  private static String order(CustomerQuery query) {
    var way = query.ascending() ? " asc" : " desc";
    var column =
        switch (query.sort()) {
          case UPDATED -> "c.updatedAt" + way;
          case ENTERED -> "c.createdAt" + way;
          case NAME -> "c.name" + way;
          case COMPANY -> "c.company" + way + " nulls last";
          case LEVEL -> "c.account.level" + way + " nulls last";
          case OWNER -> "c.owner" + way + " nulls last";
          case VERIFIED -> "c.verifiedAt" + way;
          case NUMBER -> "c.id" + way;
        };
    var ties = query.sort() == CustomerQuery.Sort.NUMBER ? "" : ", c.id" + way;
    return " order by " + column + ties;
  }
}
