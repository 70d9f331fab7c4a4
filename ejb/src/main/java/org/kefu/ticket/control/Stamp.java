package org.kefu.ticket.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import org.kefu.shared.BusinessClock;
import org.kefu.shared.CurrentUser;

/** Who acts and when: what every change of a ticket is stamped with. */
@ApplicationScoped
public class Stamp {
  @Inject BusinessClock clock;
  @Inject CurrentUser current;

  public Instant now() {
    return clock.instant();
  }

  public String who() {
    return current.login();
  }
}
