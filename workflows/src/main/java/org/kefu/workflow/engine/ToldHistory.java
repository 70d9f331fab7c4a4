package org.kefu.workflow.engine;

import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.impl.history.event.HistoricScopeInstanceEvent;
import org.camunda.bpm.engine.impl.history.event.HistoryEvent;
import org.camunda.bpm.engine.impl.history.event.HistoryEventTypes;
import org.camunda.bpm.engine.impl.history.handler.HistoryEventHandler;
import org.kefu.shared.BusinessClock;

/**
 * Dates the steps of a story at the time they are told of. The engine's own clock is one for the
 * whole server, so it stays as it is: whoever works meanwhile works today.
 */
class ToldHistory implements HistoryEventHandler {
  @Override
  public void handleEvent(HistoryEvent event) {
    if (BusinessClock.isTravelling() && event instanceof HistoricScopeInstanceEvent step) {
      date(step, Date.from(new BusinessClock().instant()));
    }
  }

  @Override
  public void handleEvents(List<HistoryEvent> events) {
    events.forEach(this::handleEvent);
  }

  private static void date(HistoricScopeInstanceEvent step, Date told) {
    if (step.isEventOfType(HistoryEventTypes.ACTIVITY_INSTANCE_START)
        || step.isEventOfType(HistoryEventTypes.TASK_INSTANCE_CREATE)) {
      step.setStartTime(told);
    }
    if (step.getEndTime() != null) {
      step.setEndTime(told);
    }
    if (step.getEndTime() != null && step.getStartTime() != null) {
      step.setDurationInMillis(told.getTime() - step.getStartTime().getTime());
    }
  }
}
