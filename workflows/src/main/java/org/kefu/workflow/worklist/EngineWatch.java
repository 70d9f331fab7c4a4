package org.kefu.workflow.worklist;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.kefu.workflow.engine.Engine;

/** Tells whether this node moves tokens by itself: timers, retries, everything asynchronous. */
@Stateless
@PermitAll
public class EngineWatch {
  @Inject Engine engine;

  public boolean isWorking() {
    return engine.isWorking();
  }
}
