package org.kefu.web.health;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.kefu.system.boundary.Health;
import org.kefu.web.server.Condition;
import org.kefu.workflow.worklist.EngineWatch;

/** Answers the checks in the libraries: a node takes requests while all its parts are well. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class NodeHealth implements Condition {
  @Inject Health health;
  @Inject EngineWatch engine;

  @Override
  public boolean isWell(Part part) {
    return switch (part) {
      case DATABASE -> health.isDatabaseThere();
      case BROKER -> health.isBrokerThere();
      case ENGINE -> engine.isWorking();
      case DISK -> health.isThereSpace();
    };
  }
}
