package org.kefu.system.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Optional;
import org.kefu.system.entity.IdempotentCall;

/** The calls that carried an idempotency key. */
@ApplicationScoped
public class Calls {
  @PersistenceContext EntityManager em;

  public Optional<IdempotentCall> find(IdempotentCall.Key key) {
    return Optional.ofNullable(em.find(IdempotentCall.class, key));
  }

  /** Written at once: a second call with the same key waits here for the end of the first. */
  public void begin(IdempotentCall call) {
    em.persist(call);
    em.flush();
  }

  public int forgetBefore(Instant then) {
    return em.createQuery("delete from IdempotentCall c where c.calledAt < :then")
        .setParameter("then", then)
        .executeUpdate();
  }
}
