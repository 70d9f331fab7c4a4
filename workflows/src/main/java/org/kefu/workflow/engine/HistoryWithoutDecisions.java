package org.kefu.workflow.engine;

import org.camunda.bpm.engine.impl.history.HistoryLevel;
import org.camunda.bpm.engine.impl.history.event.HistoryEventType;
import org.camunda.bpm.engine.impl.history.event.HistoryEventTypes;

/**
 * Full history of processes, but none of decisions: what a table was asked would keep the
 * customer's words for half a year, at some ten rows a ticket. Which rules fired is kept with the
 * ticket, see {@link FiredRules}.
 */
class HistoryWithoutDecisions implements HistoryLevel {
  static final String NAME = "full-without-decisions";
  private static final int ID = 40;

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
    return type != HistoryEventTypes.DMN_DECISION_EVALUATE
        && HISTORY_LEVEL_FULL.isHistoryEventProduced(type, entity);
  }
}
