package org.kefu.workflow.ticket;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.kefu.ticket.boundary.CloseReason;
import org.kefu.ticket.boundary.TicketProgress;

/** Ends the ticket without a solution, for the reason that was given. */
@Named
@ApplicationScoped
public class RecordWithdrawalDelegate implements JavaDelegate {
  @Inject TicketProgress progress;

  @Override
  public void execute(DelegateExecution token) {
    var reason = CloseReason.valueOf((String) token.getVariable(TicketProcess.VAR_CLOSE_REASON));
    progress.close(token.getProcessBusinessKey(), reason);
  }
}
