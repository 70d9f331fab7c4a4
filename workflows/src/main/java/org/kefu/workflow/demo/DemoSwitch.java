package org.kefu.workflow.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import org.kefu.staff.boundary.SignIn;
import org.kefu.system.boundary.Parameters;

/**
 * Whether this installation shall have the demonstration and how far it has come. The moment at
 * which the telling began is kept, so that a later start goes on with the same story.
 */
@ApplicationScoped
public class DemoSwitch {
  private static final String TOLD = "told";

  @Inject SignIn signIn;
  @Inject Parameters parameters;

  /** True on the first start of an installation that was asked for the demonstration. */
  boolean isWanted() {
    return Boolean.getBoolean("kefu.demo") && state().isEmpty() && signIn.isUnused();
  }

  void begin(Instant now) {
    parameters.put(Parameters.DEMO_STATE, now.toString());
  }

  /** The «now» of a story that was begun and is not told to its end. */
  Optional<Instant> begun() {
    var state = state();
    return state.isEmpty() || state.equals(TOLD)
        ? Optional.empty()
        : Optional.of(Instant.parse(state));
  }

  void end() {
    parameters.put(Parameters.DEMO_STATE, TOLD);
  }

  private String state() {
    return parameters.text(Parameters.DEMO_STATE);
  }
}
