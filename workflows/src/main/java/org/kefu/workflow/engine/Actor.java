package org.kefu.workflow.engine;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.camunda.bpm.engine.IdentityService;
import org.kefu.shared.CurrentUser;

/** Tells the engine in whose name a command runs, so that its operation log names the person. */
@ApplicationScoped
public class Actor {
  @Inject IdentityService identity;
  @Inject CurrentUser user;

  public void run(Runnable command) {
    var before = identity.getCurrentAuthentication();
    identity.setAuthenticatedUserId(user.login());
    try {
      command.run();
    } finally {
      identity.setAuthentication(before);
    }
  }
}
