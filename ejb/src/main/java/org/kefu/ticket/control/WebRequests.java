package org.kefu.ticket.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.util.HexFormat;
import org.kefu.system.boundary.Modules;
import org.kefu.system.boundary.Parameters;
import org.kefu.system.boundary.ProductModule;
import org.kefu.system.boundary.Secret;
import org.kefu.ticket.entity.WebRequest;

/** Who has used the public form how often. */
@ApplicationScoped
public class WebRequests {
  private static final Duration HOUR = Duration.ofHours(1);
  private static final Duration MINUTE = Duration.ofMinutes(1);

  @PersistenceContext EntityManager em;
  @Inject Modules modules;
  @Inject Parameters parameters;
  @Inject Stamp stamp;

  public boolean isOpen() {
    return modules.isOn(ProductModule.WEB_FORM) && most() > 0;
  }

  /** Refuses who has sent too many, or all while very many come. */
  public void demandRoom(String address) {
    if (!isOpen()) {
      throw new FormIsClosed();
    }
    if (sent(caller(address)) >= most()) {
      throw new TooManyRequests(most());
    }
    if (sent() >= parameters.number(Parameters.REQUESTS_IN_A_MINUTE)) {
      throw new FormIsBusy();
    }
  }

  public void add(String ticket, String address) {
    em.persist(new WebRequest(ticket, caller(address), stamp.now()));
  }

  private int most() {
    return parameters.number(Parameters.REQUESTS_IN_AN_HOUR);
  }

  private long sent(String caller) {
    return em.createQuery(
            "select count(w) from WebRequest w where w.caller = :caller and w.at > :since",
            Long.class)
        .setParameter("caller", caller)
        .setParameter("since", stamp.now().minus(HOUR))
        .getSingleResult();
  }

  private long sent() {
    return em.createQuery("select count(w) from WebRequest w where w.at > :since", Long.class)
        .setParameter("since", stamp.now().minus(MINUTE))
        .getSingleResult();
  }

  /** Personal data: kept only so that it can be recognised. */
  private static String caller(String address) {
    return HexFormat.of().formatHex(Secret.sign("caller " + address));
  }
}
