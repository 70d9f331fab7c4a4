package org.kefu.channel.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Which messages a merge of customers moved; a customer's messages may be tens of thousands. */
@ApplicationScoped
public class MessageMoves {
  @PersistenceContext EntityManager em;

  public void move(String merge, String from, String to) {
    em.createNativeQuery(
            """
            insert into message_merge (message_id, merge_number)
            select id, ?1 from message where customer_number = ?2\
            """)
        .setParameter(1, merge)
        .setParameter(2, from)
        .executeUpdate();
    give(merge, to);
  }

  public void moveBack(String merge, String to) {
    give(merge, to);
    em.createNativeQuery("delete from message_merge where merge_number = ?1")
        .setParameter(1, merge)
        .executeUpdate();
  }

  private void give(String merge, String to) {
    em.createNativeQuery(
            """
            update message set customer_number = ?1
            where id in (select message_id from message_merge where merge_number = ?2)\
            """)
        .setParameter(1, to)
        .setParameter(2, merge)
        .executeUpdate();
  }
}
