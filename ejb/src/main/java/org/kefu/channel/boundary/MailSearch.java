package org.kefu.channel.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.kefu.channel.control.UnknownMessage;
import org.kefu.channel.entity.IncomingMail;
import org.kefu.channel.entity.OutgoingMail;
import org.kefu.shared.Page;
import org.kefu.staff.boundary.Right;

/** The read side of mails in and out. */
@Stateless
@RolesAllowed({Right.OUTBOX_MANAGE, Right.SYSTEM_WATCH, Right.MAIL_IMPORT, Right.MAIL_SORT})
public class MailSearch {
  @PersistenceContext EntityManager em;

  /**
   * @param state null for all
   */
  public Page<OutgoingRow> outgoing(MailState state, int first, int size) {
    var where = state == null ? "" : " where o.state = :state";
    var rows =
        em.createQuery(
            "select o from OutgoingMail o" + where + " order by o.createdAt desc, o.id desc",
            OutgoingMail.class);
    var count = em.createQuery("select count(o) from OutgoingMail o" + where, Long.class);
    if (state != null) {
      rows.setParameter("state", state);
      count.setParameter("state", state);
    }
    return new Page<>(
        rows.setFirstResult(first)
            .setMaxResults(size)
            .getResultStream()
            .map(OutgoingMail::row)
            .toList(),
        count.getSingleResult());
  }

  /**
   * An outgoing mail as it left, with whom it went to and what travelled with it.
   *
   * @throws UnknownMessage when there is none of this number
   */
  public OutgoingDetails details(String number) {
    return em.createQuery(
            "select o from OutgoingMail o where o.number = :number", OutgoingMail.class)
        .setParameter("number", number)
        .getResultStream()
        .findFirst()
        .map(OutgoingMail::details)
        .orElseThrow(() -> new UnknownMessage(number));
  }

  /**
   * @param verdict null for all
   */
  public Page<IncomingRow> incoming(MailVerdict.Kind verdict, int first, int size) {
    var where = verdict == null ? "" : " where i.verdict = :verdict";
    var rows =
        em.createQuery(
            "select i from IncomingMail i" + where + " order by i.receivedAt desc, i.id desc",
            IncomingMail.class);
    var count = em.createQuery("select count(i) from IncomingMail i" + where, Long.class);
    if (verdict != null) {
      rows.setParameter("verdict", verdict);
      count.setParameter("verdict", verdict);
    }
    return new Page<>(
        rows.setFirstResult(first)
            .setMaxResults(size)
            .getResultStream()
            .map(IncomingMail::row)
            .toList(),
        count.getSingleResult());
  }

  /** The mails that are held because a stranger to the ticket's conversation names it. */
  public List<IncomingRow> heldFor(String ticketNumber) {
    return em.createQuery(
            """
            select i from IncomingMail i
            where i.ticketNumber = :ticket and i.verdict = :held order by i.receivedAt, i.id\
            """,
            IncomingMail.class)
        .setParameter("ticket", ticketNumber)
        .setParameter("held", MailVerdict.Kind.HELD)
        .getResultStream()
        .map(IncomingMail::row)
        .toList();
  }
}
