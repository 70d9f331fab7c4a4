package org.kefu.ticket.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.kefu.shared.InvalidInput;
import org.kefu.shared.Remembered;
import org.kefu.ticket.boundary.SubstatusFile;
import org.kefu.ticket.boundary.TicketPart;
import org.kefu.ticket.entity.Substatus;
import org.kefu.ticket.entity.Ticket;

/** All finer states. */
@ApplicationScoped
public class SubstatusShelf {
  @PersistenceContext EntityManager em;
  @Inject Remembered<List<SubstatusFile>> known;

  public void add(Substatus substatus) {
    known.changing();
    em.persist(substatus);
    em.flush();
  }

  public void remove(Substatus substatus) {
    known.changing();
    em.remove(substatus);
  }

  /** In the order of the process, then by place; those given to none any more too. */
  public List<SubstatusFile> files() {
    return known.get(() -> all().stream().map(Substatus::file).toList());
  }

  /** The same, to be shown with what they are used for. */
  public List<Substatus> all() {
    return em.createQuery("select s from Substatus s order by s.place, s.code", Substatus.class)
        .getResultStream()
        .sorted((one, other) -> one.file().state().compareTo(other.file().state()))
        .toList();
  }

  /** The one of the code, to be changed. */
  public Optional<Substatus> toChange(String code) {
    known.changing();
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
    var fitting = fitting(ticket);
    if (!fitting.contains(code)) {
      throw new InvalidInput(
          TicketPart.SUBSTATUS.key(), "substatus", code, String.join(", ", fitting));
    }
    return code;
  }

  private List<String> fitting(Ticket ticket) {
    return files().stream()
        .filter(file -> file.state() == ticket.getState() && !file.retired())
        .map(SubstatusFile::code)
        .toList();
  }

  /** Each code with the names by which it can be asked for. */
  Map<String, List<String>> names() {
    var names = new LinkedHashMap<String, List<String>>();
    files().forEach(file -> names.put(file.code(), List.of(file.nameZh(), file.nameEn())));
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
