package org.kefu.channel.control;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.kefu.channel.boundary.BareAddress;
import org.kefu.channel.boundary.Correspondents;
import org.kefu.channel.boundary.MailPurpose;
import org.kefu.channel.boundary.MailVerdict;
import org.kefu.channel.boundary.MessageKind;
import org.kefu.channel.boundary.Said;
import org.kefu.channel.boundary.StoredFile;
import org.kefu.channel.entity.IncomingMail;
import org.kefu.channel.entity.Message;
import org.kefu.channel.entity.OutgoingMail;
import org.kefu.shared.InThisTransaction;

/** The communication log and the mails in and out. */
@ApplicationScoped
public class Messages {
  @PersistenceContext EntityManager em;
  @Inject InThisTransaction known;

  public void add(Object entry) {
    em.persist(entry);
  }

  public Message named(String number) {
    return em.createQuery("select m from Message m where m.number = :number", Message.class)
        .setParameter("number", number)
        .getResultStream()
        .findFirst()
        .orElseThrow(() -> new UnknownMessage(number));
  }

  public List<Message> conversation(String ticketNumber) {
    return em.createQuery(
            "select m from Message m where m.ticketNumber = :ticket order by m.recordedAt, m.id",
            Message.class)
        .setParameter("ticket", ticketNumber)
        .getResultList();
  }

  /**
   * The attachments of all these messages in one query, each in its order. They are not fetched
   * along: EclipseLink takes embeddables it fetched along for entities and fails when it looks for
   * changes in them.
   */
  public Map<Long, List<StoredFile>> files(Collection<Message> of) {
    if (of.isEmpty()) {
      return Map.of();
    }
    return em.createQuery(
            """
            select new org.kefu.channel.control.AttachedFile(m.id,
              a.name, a.type, a.size, a.sha256, a.inlined, a.contentId)
            from Message m join m.attachments a where m.id in :ids order by m.id, index(a)\
            """,
            AttachedFile.class)
        .setParameter("ids", of.stream().map(Message::getId).toList())
        .getResultStream()
        .collect(groupingBy(AttachedFile::message, mapping(AttachedFile::file, toList())));
  }

  public List<Message> ofTickets(Collection<String> ticketNumbers) {
    return em.createQuery(
            "select m from Message m where m.ticketNumber in :tickets order by m.id", Message.class)
        .setParameter("tickets", ticketNumbers)
        .getResultList();
  }

  public List<Said> said(List<Message> found) {
    var files = files(found);
    return found.stream()
        .map(message -> message.said(files.getOrDefault(message.getId(), List.of())))
        .toList();
  }

  /** Everything said with a customer, newest first. */
  public List<Message> ofCustomer(String customerNumber, int first, int size) {
    return em.createQuery(
            """
            select m from Message m where m.customerNumber = :customer
            order by m.recordedAt desc, m.id desc\
            """,
            Message.class)
        .setParameter("customer", customerNumber)
        .setFirstResult(first)
        .setMaxResults(size)
        .getResultList();
  }

  /**
   * The ticket of the last of these mails, ours or theirs, that belongs to one: whoever answers
   * means what was said last, and a message may have been moved since.
   *
   * @param mailIds oldest first
   */
  public Optional<String> ticketOf(List<String> mailIds) {
    if (mailIds.isEmpty()) {
      return Optional.empty();
    }
    var known = new HashMap<>(places("OutgoingMail", mailIds));
    known.putAll(places("Message", mailIds));
    return mailIds.stream()
        .map(known::get)
        .filter(Objects::nonNull)
        .reduce((earlier, later) -> later);
  }

  private Map<String, String> places(String entity, Collection<String> mailIds) {
    return em.createQuery(
            "select m.mailId, m.ticketNumber from "
                + entity
                + " m where m.mailId in :ids and m.ticketNumber <> '' order by m.id",
            Object[].class)
        .setParameter("ids", mailIds)
        .getResultStream()
        .collect(toMap(row -> (String) row[0], row -> (String) row[1], (first, last) -> last));
  }

  /** Who wrote into the ticket's conversation, was named in it, or was written to. */
  public Correspondents correspondents(String ticketNumber) {
    var heard =
        em.createQuery(
                """
                select m.from, m.replyTo, m.vouchedBy, m.to, m.cc from Message m
                where m.ticketNumber = :ticket and m.kind = :kind and m.from is not null
                order by m.id\
                """,
                Object[].class)
            .setParameter("ticket", ticketNumber)
            .setParameter("kind", MessageKind.CUSTOMER)
            .getResultList();
    var written =
        em.createQuery(
                "select m.to, m.cc from OutgoingMail m where m.ticketNumber = :ticket",
                Object[].class)
            .setParameter("ticket", ticketNumber)
            .getResultList();
    return new Correspondents(
        heard.stream().map(Messages::writer).toList(),
        addresses(written.stream().map(row -> row[0])),
        addresses(written.stream().map(row -> row[1])),
        addresses(
            heard.stream()
                .filter(row -> row[2] == null)
                .flatMap(row -> Stream.of(row[3], row[4]))));
  }

  private static Correspondents.Writer writer(Object[] row) {
    var from = (String) row[0];
    var at = from.lastIndexOf('<');
    return new Correspondents.Writer(
        at < 1 ? null : from.substring(0, at).strip(),
        BareAddress.of(from),
        row[1] == null ? null : BareAddress.of((String) row[1]),
        row[2] == null ? null : BareAddress.of((String) row[2]));
  }

  private static Set<String> addresses(Stream<Object> columns) {
    return columns
        .filter(Objects::nonNull)
        .flatMap(lines -> ((String) lines).lines())
        .map(BareAddress::of)
        .filter(address -> !address.isEmpty())
        .collect(toCollection(LinkedHashSet::new));
  }

  /** What the customer said first: the rules of a process ask for it several times. */
  public Optional<Message> opening(String ticketNumber) {
    return Optional.ofNullable(
        known.get(
            Message.class,
            ticketNumber,
            () -> edge(ticketNumber, List.of(MessageKind.CUSTOMER), "asc").orElse(null)));
  }

  public Optional<Message> last(String ticketNumber, Collection<MessageKind> kinds) {
    return edge(ticketNumber, kinds, "desc");
  }

  /** The first ({@code asc}) or last ({@code desc}) message of these kinds in a conversation. */
  private Optional<Message> edge(String ticketNumber, Collection<MessageKind> kinds, String order) {
    return em.createQuery(
            "select m from Message m where m.ticketNumber = :ticket and m.kind in :kinds order by"
                + " m.id "
                + order,
            Message.class)
        .setParameter("ticket", ticketNumber)
        .setParameter("kinds", kinds)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  /** The Message-Ids of a conversation's mails, oldest first: what our next mail answers. */
  public List<String> mailIds(String ticketNumber) {
    return em.createQuery(
            """
            select m.mailId from Message m
            where m.ticketNumber = :ticket and m.mailId is not null order by m.id\
            """,
            String.class)
        .setParameter("ticket", ticketNumber)
        .getResultList();
  }

  public Optional<IncomingMail> incoming(String fingerprint) {
    return em.createQuery(
            "select i from IncomingMail i where i.fingerprint = :fingerprint", IncomingMail.class)
        .setParameter("fingerprint", fingerprint)
        .getResultStream()
        .findFirst();
  }

  /** The mail that is filed under a message. */
  public IncomingMail filed(String message) {
    return filed(message, LockModeType.NONE);
  }

  /** As {@link #filed}, held so that only one person settles it. */
  public IncomingMail holdFiled(String message) {
    return filed(message, LockModeType.PESSIMISTIC_WRITE);
  }

  private IncomingMail filed(String message, LockModeType lock) {
    return em.createQuery(
            "select i from IncomingMail i where i.messageNumber = :message", IncomingMail.class)
        .setParameter("message", message)
        .setLockMode(lock)
        .getResultStream()
        .findFirst()
        .orElseThrow(() -> new UnknownMessage(message));
  }

  /** How many mails of a sender have become this since then, whatever their plus address. */
  public long came(String sender, MailVerdict.Kind verdict, Instant since) {
    return em.createQuery(
            """
            select count(i) from IncomingMail i
            where i.senderPerson = :sender and i.receivedAt > :since and i.verdict = :verdict\
            """,
            Long.class)
        .setParameter("sender", BareAddress.person(sender))
        .setParameter("since", since)
        .setParameter("verdict", verdict)
        .getSingleResult();
  }

  /** True when a mail of the purpose was written to the person since then. */
  public boolean hasWritten(MailPurpose purpose, String to, Instant since) {
    return em.createQuery(
                """
                select count(o) from OutgoingMail o
                where o.toPerson = :to and o.createdAt > :since and o.purpose = :purpose\
                """,
                Long.class)
            .setParameter("to", BareAddress.person(to))
            .setParameter("since", since)
            .setParameter("purpose", purpose)
            .getSingleResult()
        > 0;
  }

  public OutgoingMail outgoing(String number) {
    return em.createQuery(
            "select o from OutgoingMail o where o.number = :number", OutgoingMail.class)
        .setParameter("number", number)
        .getResultStream()
        .findFirst()
        .orElseThrow(() -> new UnknownMessage(number));
  }

  /** The mail for whoever delivers it: a second message for it waits, and finds it gone. */
  public OutgoingMail holdOutgoing(String number) {
    var mail = outgoing(number);
    em.refresh(mail, LockModeType.PESSIMISTIC_WRITE);
    return mail;
  }
}
