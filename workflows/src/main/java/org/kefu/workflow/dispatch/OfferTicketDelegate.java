package org.kefu.workflow.dispatch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.kefu.ticket.boundary.TicketProgress;

/** Puts the ticket into the queue of the team that was found or named. */
@Named
@ApplicationScoped
public class OfferTicketDelegate implements JavaDelegate {
  @Inject TicketProgress progress;

  @Override
  public void execute(DelegateExecution token) {
    var team = (String) token.getVariable(DispatchProcess.VAR_TEAM);
    progress.offer(token.getProcessBusinessKey(), team, why(token));
    if (!token.hasVariable(DispatchProcess.VAR_OVERFLOW_TEAM)) {
      token.setVariable(DispatchProcess.VAR_OVERFLOW_TEAM, null);
    }
    if (token.getVariable(DispatchProcess.VAR_TAKE_WITHIN) == null) {
      token.setVariable(DispatchProcess.VAR_TAKE_WITHIN, DispatchProcess.USUAL_TAKE_WITHIN);
    }
  }

  private static String why(DelegateExecution token) {
    var rules = (String) token.getVariable(DispatchProcess.VAR_OFFERED_BY);
    return rules == null ? "" : rules;
  }
}
