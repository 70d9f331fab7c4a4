package org.kefu.ticket.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kefu.customer.boundary.Tags;
import org.kefu.search.boundary.TouchedMany;
import org.kefu.ticket.entity.Ticket;

/** Gives tags to tickets and takes them away, each with its line in the log. */
@ApplicationScoped
public class TicketTagging {
  private static final int CHUNK = 1000;

  @PersistenceContext EntityManager em;
  @Inject Tags tags;
  @Inject TicketLog log;
  @Inject Stamp stamp;
  @Inject Event<TouchedMany> touched;

  public void add(Ticket ticket, List<String> names) {
    tags.named(names).stream()
        .filter(name -> ticket.tag(name, stamp.now()))
        .forEach(name -> log.line(ticket, "ticket.tagAdded", Map.of("tag", name)));
  }

  /** The tag may have been renamed since the caller has read it. */
  public void remove(Ticket ticket, String name) {
    var current = tags.current(name);
    if (ticket.untag(current, stamp.now())) {
      log.line(ticket, "ticket.tagRemoved", Map.of("tag", current));
    }
  }

  /** What had the one tag has the other. */
  public void move(String from, String to) {
    for (var ids = after(0L, from); !ids.isEmpty(); ids = after(last(ids), from)) {
      touched.fire(new TouchedMany(TicketFields.KIND, numbers(ids)));
    }
    em.createNativeQuery(
            """
            insert into ticket_tag (ticket_id, tag)
            select ticket_id, cast(?1 as varchar(60)) from ticket_tag one where tag = ?2
            and not exists (select 1 from ticket_tag other
              where other.ticket_id = one.ticket_id and other.tag = ?1)\
            """)
        .setParameter(1, to)
        .setParameter(2, from)
        .executeUpdate();
    em.createNativeQuery("delete from ticket_tag where tag = ?1")
        .setParameter(1, from)
        .executeUpdate();
  }

  private List<Long> after(Long id, String tag) {
    return em.createQuery(
            "select t.id from Ticket t join t.tags g where g = :tag and t.id > :id order by t.id",
            Long.class)
        .setParameter("tag", tag)
        .setParameter("id", id)
        .setMaxResults(CHUNK)
        .getResultList();
  }

  private static Long last(List<Long> ids) {
    return ids.get(ids.size() - 1);
  }

  private List<String> numbers(List<Long> ids) {
    return em.createQuery("select t.number from Ticket t where t.id in :ids", String.class)
        .setParameter("ids", ids)
        .getResultList();
  }

  /** The tags of these tickets by number, in order; none where there are none. */
  public Map<String, List<String>> of(Collection<String> numbers) {
    if (numbers.isEmpty()) {
      return Map.of();
    }
    return em.createQuery(
            "select t.number, g from Ticket t join t.tags g where t.number in :numbers order by g",
            Object[].class)
        .setParameter("numbers", numbers)
        .getResultStream()
        .collect(
            Collectors.groupingBy(
                row -> (String) row[0],
                Collectors.mapping(row -> (String) row[1], Collectors.toList())));
  }

  /** How many tickets have each of these; none where no ticket does. */
  public Map<String, Long> uses(Collection<String> names) {
    if (names.isEmpty()) {
      return Map.of();
    }
    // over the table of tags alone: with the tickets beside it takes ten times as long
    var query =
        em.createNativeQuery(
            "select tag, count(*) from ticket_tag where tag in ("
                + "?, ".repeat(names.size() - 1)
                + "?) group by tag");
    var place = 1;
    for (var name : names) {
      query.setParameter(place++, name);
    }
    return rows(query).collect(Collectors.toMap(row -> (String) row[0], row -> number(row[1])));
  }

  @SuppressWarnings("unchecked") // a native query has no types
  private static Stream<Object[]> rows(Query query) {
    return query.getResultStream();
  }

  private static Long number(Object count) {
    return ((Number) count).longValue();
  }
}
