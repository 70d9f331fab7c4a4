package org.kefu.ticket.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.kefu.ticket.boundary.Relation;
import org.kefu.ticket.entity.TicketLink;

/** All links between tickets. */
@ApplicationScoped
public class Links {
  @PersistenceContext EntityManager em;

  public void add(TicketLink link) {
    em.persist(link);
    em.flush();
  }

  public void remove(TicketLink link) {
    em.remove(link);
  }

  public Optional<TicketLink> find(Long id) {
    return Optional.ofNullable(em.find(TicketLink.class, id));
  }

  public boolean has(TicketLink link) {
    return above(link.getOne(), link.getRelation()).contains(link.getOther());
  }

  /** What a ticket leads to by a relation that is read this way round. */
  public List<String> above(String number, Relation relation) {
    return em.createQuery(
            "select l.other from TicketLink l where l.one = :number and l.relation = :relation",
            String.class)
        .setParameter("number", number)
        .setParameter("relation", relation)
        .getResultList();
  }

  /** What each of these tickets has as a part, by its number. */
  public Map<String, List<String>> parts(Collection<String> numbers) {
    return em.createQuery(
            "select l.other, l.one from TicketLink l where l.other in :numbers"
                + " and l.relation = :parent order by l.id",
            Object[].class)
        .setParameter("numbers", numbers)
        .setParameter("parent", Relation.PARENT)
        .getResultStream()
        .collect(
            Collectors.groupingBy(
                row -> (String) row[0],
                Collectors.mapping(row -> (String) row[1], Collectors.toList())));
  }

  public List<TicketLink> of(String number) {
    return em.createQuery(
            "select l from TicketLink l where l.one = :number or l.other = :number order by l.id",
            TicketLink.class)
        .setParameter("number", number)
        .getResultList();
  }
}
