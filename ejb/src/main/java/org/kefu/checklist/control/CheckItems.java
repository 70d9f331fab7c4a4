package org.kefu.checklist.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.kefu.checklist.entity.CheckItem;

/** All items on tickets. */
@ApplicationScoped
public class CheckItems {
  @PersistenceContext EntityManager em;

  void add(CheckItem item) {
    em.persist(item);
  }

  void remove(CheckItem item) {
    em.remove(item);
  }

  /** In their order. */
  public List<CheckItem> of(String number) {
    return em.createQuery(
            "select i from CheckItem i where i.ticketNumber = :number order by i.position, i.id",
            CheckItem.class)
        .setParameter("number", number)
        .getResultList();
  }

  /** The item, if it is on this ticket. */
  CheckItem named(String number, long id) {
    var item = em.find(CheckItem.class, id);
    if (item == null || !item.isOn(number)) {
      throw new UnknownCheckList();
    }
    return item;
  }

  /** The words of what gates and is open, by ticket. */
  public Map<String, List<String>> gating(Collection<String> numbers) {
    if (numbers.isEmpty()) {
      return Map.of();
    }
    return em.createQuery(
            """
            select i from CheckItem i where i.ticketNumber in :numbers
            and i.gates = true and i.tickedAt is null order by i.position, i.id\
            """,
            CheckItem.class)
        .setParameter("numbers", numbers)
        .getResultStream()
        .collect(
            Collectors.groupingBy(
                CheckItem::getTicketNumber,
                Collectors.mapping(CheckItem::getWords, Collectors.toList())));
  }
}
