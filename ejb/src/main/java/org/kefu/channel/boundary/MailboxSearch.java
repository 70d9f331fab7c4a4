package org.kefu.channel.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.kefu.staff.boundary.Right;

/** The read side of mailboxes. */
@Stateless
@RolesAllowed({Right.MAILBOX_MANAGE, Right.SYSTEM_WATCH})
public class MailboxSearch {
  @PersistenceContext EntityManager em;

  public List<MailboxRow> rows() {
    return em.createQuery(
            """
select new org.kefu.channel.boundary.MailboxRow(m.code, m.address, m.name, m.team, m.enabled,
  s.lookedAt, s.mailAt, s.failingSince, s.error, s.errorWords)
from Mailbox m join MailboxState s on s.code = m.code order by m.address\
""",
            MailboxRow.class)
        .getResultList();
  }

  /** The addresses of those that should be read and cannot be. */
  public List<String> failing() {
    return em.createQuery(
            """
            select m.address from Mailbox m join MailboxState s on s.code = m.code
            where m.enabled = true and s.error is not null order by m.address\
            """,
            String.class)
        .getResultList();
  }

  public long enabled() {
    return em.createQuery("select count(m) from Mailbox m where m.enabled = true", Long.class)
        .getSingleResult();
  }
}
