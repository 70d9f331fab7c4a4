package org.kefu.ticket.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.kefu.shared.InvalidInput;
import org.kefu.ticket.boundary.SubstatusFile;
import org.kefu.ticket.boundary.TicketPart;
import org.kefu.ticket.entity.Substatus;
import org.kefu.ticket.entity.Ticket;

/** All finer states. */
@ApplicationScoped
public class SubstatusShelf {
  @PersistenceContext EntityManager em;

  public void add(Substatus substatus) {
    em.persist(substatus);
    em.flush();
  }

  public void remove(Substatus substatus) {
    em.remove(substatus);
  }

  /** In the order of the process, then by place. */
  public List<Substatus> all() {
    return em.createQuery("select s from Substatus s order by s.place, s.code", Substatus.class)
        .getResultStream()
        .sorted((one, other) -> one.file().state().compareTo(other.file().state()))
        .toList();
  }

  public Optional<Substatus> find(String code) {
    return em.createQuery("select s from Substatus s where s.code = :code", Substatus.class)
        .setParameter("code", code)
        .getResultStream()
        .findFirst();
  }

  /**
   * The one a ticket can be given now.
   *
   * @throws InvalidInput where it belongs to another state, is retired, or there is none
   */
  String fitting(Ticket ticket, String code) {
    var file = find(code).map(Substatus::file).filter(each -> !each.retired());
    if (file.filter(each -> each.state() == ticket.getState()).isEmpty()) {
      throw new InvalidInput(TicketPart.SUBSTATUS.key(), "substatus", code, fitting(ticket));
    }
    return code;
  }

  private String fitting(Ticket ticket) {
    return all().stream()
        .map(Substatus::file)
        .filter(file -> file.state() == ticket.getState() && !file.retired())
        .map(SubstatusFile::code)
        .collect(Collectors.joining(", "));
  }

  /** Each code with the names by which it can be asked for. */
  Map<String, List<String>> names() {
    var names = new LinkedHashMap<String, List<String>>();
    all().forEach(s -> names.put(s.getCode(), List.of(s.file().nameZh(), s.file().nameEn())));
    return names;
  }

  public boolean isUsed(String code) {
    return !em.createQuery("select t.id from Ticket t where t.substatus = :code", Long.class)
        .setParameter("code", code)
        .setMaxResults(1)
        .getResultList()
        .isEmpty();
  }

  /** How many tickets have each; none where no ticket does. */
  public Map<String, Long> uses() {
    return em.createQuery(
            "select t.substatus, count(t) from Ticket t where t.substatus is not null"
                + " group by t.substatus",
            Object[].class)
        .getResultStream()
        .collect(Collectors.toMap(row -> (String) row[0], row -> (Long) row[1]));
  }
}
