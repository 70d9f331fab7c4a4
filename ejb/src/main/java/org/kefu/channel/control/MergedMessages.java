package org.kefu.channel.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.kefu.channel.entity.MergedMessage;
import org.kefu.channel.entity.Message;

/** Messages on their way to another ticket and, where a merge is undone, back. */
@ApplicationScoped
public class MergedMessages {
  @PersistenceContext EntityManager em;
  @Inject Messages messages;

  /** Messages of one ticket, as they were said. */
  public List<Message> named(Collection<String> numbers) {
    return em.createQuery(
            "select m from Message m where m.number in :numbers order by m.id", Message.class)
        .setParameter("numbers", numbers)
        .getResultList();
  }

  /** Their mails, if they were mails, are listed under the ticket they are in now. */
  public void move(Collection<Message> moved, String ticket, String customer, String why) {
    moved.forEach(message -> message.moveTo(ticket, customer, why));
    list(moved.stream().map(Message::getNumber).toList(), ticket);
  }

  private void list(List<String> numbers, String ticket) {
    if (!numbers.isEmpty()) {
      em.createQuery(
              "update IncomingMail i set i.ticketNumber = :ticket where i.messageNumber in"
                  + " :numbers")
          .setParameter("ticket", ticket)
          .setParameter("numbers", numbers)
          .executeUpdate();
    }
  }

  /** All that was said on a ticket goes to another; it is kept what that was. */
  public void merge(String from, String into, String customer, String why) {
    var all = messages.conversation(from);
    all.forEach(message -> em.persist(new MergedMessage(message)));
    move(all, into, customer, why);
  }

  /**
   * What a merge brought goes back, wherever it is now, with what had been kept of it since. What
   * somebody has moved on purpose to a ticket outside stays there.
   *
   * @param within the tickets where it may be found
   */
  public void part(String ticket, String customer, Collection<String> within) {
    var kept = kept(ticket);
    var back =
        named(kept.keySet()).stream()
            .filter(message -> within.contains(message.getTicketNumber()))
            .toList();
    back.forEach(
        message -> message.moveTo(ticket, customer, kept.get(message.getNumber()).getWhy()));
    list(back.stream().map(Message::getNumber).toList(), ticket);
    forget(ticket, kept.values());
  }

  /** A merge of the wrong customer has no claim on them any more. */
  public void give(String ticket, String customer) {
    em.createNativeQuery(
            """
            delete from message_merge where message_id in
              (select id from message where ticket_number = ?1)\
            """)
        .setParameter(1, ticket)
        .executeUpdate();
    em.createQuery(
            "update Message m set m.customerNumber = :customer where m.ticketNumber = :ticket")
        .setParameter("customer", customer)
        .setParameter("ticket", ticket)
        .executeUpdate();
  }

  private Map<String, MergedMessage> kept(String ticket) {
    return em.createQuery(
            "select k from MergedMessage k where k.from = :ticket order by k.id",
            MergedMessage.class)
        .setParameter("ticket", ticket)
        .getResultStream()
        .collect(
            Collectors.toMap(
                MergedMessage::getMessage, Function.identity(), (first, again) -> again));
  }

  /** Later merges that carried them along no longer have a claim on them. */
  private void forget(String ticket, Collection<MergedMessage> kept) {
    if (kept.isEmpty()) {
      return;
    }
    em.createNativeQuery(
            """
            delete from merged_message where exists (select 1 from merged_message k
              where k.from_ticket = ?1 and k.message_number = merged_message.message_number
              and k.id <= merged_message.id)\
            """)
        .setParameter(1, ticket)
        .executeUpdate();
  }
}
