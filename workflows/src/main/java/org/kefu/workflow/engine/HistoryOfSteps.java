package org.kefu.workflow.engine;

import java.util.EnumSet;
import java.util.Set;
import org.camunda.bpm.engine.impl.history.HistoryLevel;
import org.camunda.bpm.engine.impl.history.event.HistoryEventType;
import org.camunda.bpm.engine.impl.history.event.HistoryEventTypes;

/**
 * The way every token went, by whom and when, and what failed: all of the engine's history that a
 * page shows. What was decided and why is in the ticket's own log, which cannot be changed; the
 * engine's copy (each value of each variable, what a table was asked) would keep it once more, at
 * some forty rows a ticket.
 */
class HistoryOfSteps implements HistoryLevel {
  static final String NAME = "steps";
  private static final int ID = 40;

  private static final Set<HistoryEventTypes> NOT_KEPT =
      EnumSet.of(
          HistoryEventTypes.DMN_DECISION_EVALUATE,
          HistoryEventTypes.VARIABLE_INSTANCE_CREATE,
          HistoryEventTypes.VARIABLE_INSTANCE_UPDATE,
          HistoryEventTypes.VARIABLE_INSTANCE_UPDATE_DETAIL,
          HistoryEventTypes.VARIABLE_INSTANCE_MIGRATE,
          HistoryEventTypes.VARIABLE_INSTANCE_DELETE,
          HistoryEventTypes.JOB_CREATE,
          HistoryEventTypes.IDENTITY_LINK_ADD,
          HistoryEventTypes.IDENTITY_LINK_DELETE);

  @Override
  public int getId() {
    return ID;
  }

  @Override
  public String getName() {
    return NAME;
  }

  @Override
  public boolean isHistoryEventProduced(HistoryEventType type, Object entity) {
    return !NOT_KEPT.contains(type) && HISTORY_LEVEL_FULL.isHistoryEventProduced(type, entity);
  }
}
