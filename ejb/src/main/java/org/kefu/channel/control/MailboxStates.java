package org.kefu.channel.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.function.Consumer;
import org.kefu.channel.boundary.MailboxPosition;
import org.kefu.channel.entity.MailboxState;
import org.kefu.shared.BusinessClock;
import org.kefu.system.boundary.Secret;

/** What those who read the mailboxes note, each note in a transaction of its own. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class MailboxStates {
  @PersistenceContext EntityManager em;
  @Inject BusinessClock clock;

  /** True when the mailbox is this node's for that long; another node's is left alone. */
  public boolean hold(String code, String node, Duration time) {
    var now = clock.instant();
    return em.createQuery(
                """
update MailboxState s set s.heldBy = :node, s.heldUntil = :until
where s.code = :code and (s.heldBy = :node or s.heldUntil is null or s.heldUntil < :now)\
""")
            .setParameter("code", code)
            .setParameter("node", node)
            .setParameter("until", now.plus(time))
            .setParameter("now", now)
            .executeUpdate()
        == 1;
  }

  /** Another node may have it at once. */
  public void release(String code, String node) {
    em.createQuery(
            "update MailboxState s set s.heldUntil = null where s.code = :code and s.heldBy ="
                + " :node")
        .setParameter("code", code)
        .setParameter("node", node)
        .executeUpdate();
  }

  public MailboxPosition position(String code) {
    var state = em.find(MailboxState.class, code);
    return state == null ? new MailboxPosition(0, 0) : state.position();
  }

  public void reach(String code, MailboxPosition position, boolean brought) {
    note(code, state -> state.reach(position, brought, clock.instant()));
  }

  public void fail(String code, MailboxFailed why) {
    note(code, state -> state.fail(why.getReason(), why.getWords(), clock.instant()));
  }

  public void keepRefreshToken(String code, String token) {
    note(code, state -> state.lock(Secret.seal(token)));
  }

  /** A mailbox that was removed meanwhile has nothing to note. */
  private void note(String code, Consumer<MailboxState> what) {
    var state = em.find(MailboxState.class, code);
    if (state != null) {
      what.accept(state);
    }
  }
}
