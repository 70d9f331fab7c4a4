package org.kefu.checklist.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import org.kefu.shared.BusinessClock;
import org.kefu.shared.CurrentUser;

/** Who ticks and when. */
@ApplicationScoped
public class CheckStamp {
  @Inject BusinessClock clock;
  @Inject CurrentUser user;

  Instant now() {
    return clock.instant();
  }

  String who() {
    return user.login();
  }
}
