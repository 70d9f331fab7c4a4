package org.kefu.channel.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.kefu.channel.boundary.ContactQuery;
import org.kefu.channel.boundary.ContactRow;
import org.kefu.channel.boundary.Direction;
import org.kefu.channel.boundary.MessageKind;
import org.kefu.channel.entity.ContactRecord;
import org.kefu.channel.entity.Message;

/** Finds contacts: what customers said, what was said to them, and what somebody registered. */
@ApplicationScoped
public class Contacts {
  private static final List<MessageKind> SAID =
      List.of(MessageKind.CUSTOMER, MessageKind.REPLY, MessageKind.QUESTION, MessageKind.SOLUTION);

  @PersistenceContext EntityManager em;

  public void add(ContactRecord record) {
    em.persist(record);
  }

  public Optional<ContactRecord> of(String message) {
    return records(List.of(message)).values().stream().findFirst();
  }

  /** What is known of the words on a ticket, by their messages. */
  public Map<String, ContactRow.Record> on(String ticket) {
    return em.createQuery(
            "select c from ContactRecord c, Message m where m.number = c.message and"
                + " m.ticketNumber = :ticket",
            ContactRecord.class)
        .setParameter("ticket", ticket)
        .getResultStream()
        .collect(Collectors.toMap(ContactRecord::getMessage, ContactRecord::view));
  }

  public Map<String, ContactRecord> records(Collection<String> messages) {
    return messages.isEmpty()
        ? Map.of()
        : em.createQuery(
                "select c from ContactRecord c where c.message in :messages", ContactRecord.class)
            .setParameter("messages", messages)
            .getResultStream()
            .collect(Collectors.toMap(ContactRecord::getMessage, record -> record));
  }

  /**
   * Their messages, the newest first.
   *
   * @param after null for the first of them
   */
  public List<Message> find(ContactQuery query, ContactQuery.Place after, int size) {
    var where = new Where();
    where.add("m.recordedAt >= :from", "from", query.from());
    where.add("m.recordedAt < :until", "until", query.until());
    where.add("m.channel = :channel", "channel", query.channel());
    where.add("m.customerNumber = :customer", "customer", query.customer());
    where.add("(m.author = :person or c.registeredBy = :person)", "person", query.person());
    where.add(
        "(c.direction = :direction or c.direction is null and m.kind "
            + (query.direction() == Direction.IN ? "=" : "<>")
            + " :theirs)",
        "direction",
        query.direction());
    if (query.direction() != null) {
      where.values.put("theirs", MessageKind.CUSTOMER);
    }
    where.add(
        "(lower(m.body) like :words escape '!' or lower(m.subject) like :words escape '!'"
            + " or lower(m.authorName) like :words escape '!' or lower(c.who) like :words escape"
            + " '!' or lower(c.outcome) like :words escape '!')",
        "words",
        pattern(query.words()));
    if (query.open()) {
      where.text.append(" and c.toDo is not null and c.doneAt is null");
    }
    where.add(
        "(m.recordedAt < :place or m.recordedAt = :place and m.id < :placeId)",
        "place",
        after == null ? null : after.at());
    if (after != null) {
      where.values.put("placeId", after.id());
    }
    var found =
        em.createQuery(
            "select m from Message m left join ContactRecord c on c.message = m.number"
                + " where (m.kind in :said or c.direction is not null)"
                + where.text
                + " order by m.recordedAt desc, m.id desc",
            Message.class);
    found.setParameter("said", SAID);
    where.values.forEach(found::setParameter);
    return found.setMaxResults(size).getResultList();
  }

  /** Conditions with their parameters. */
  private static final class Where {
    private final StringBuilder text = new StringBuilder();
    private final Map<String, Object> values = new HashMap<>();

    private void add(String condition, String parameter, Object value) {
      if (value != null) {
        text.append(" and ").append(condition);
        values.put(parameter, value);
      }
    }
  }

  /** The words as they stand, wherever they stand. */
  private static String pattern(String words) {
    return words == null || words.isBlank()
        ? null
        : "%" + words.strip().toLowerCase(Locale.ROOT).replaceAll("[!%_]", "!$0") + "%";
  }

  /** Where a slice ends that ends with the message. */
  public static ContactQuery.Place place(Message message) {
    return new ContactQuery.Place(message.getRecordedAt(), message.getId());
  }
}
