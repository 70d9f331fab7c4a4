package org.kefu.workflow.ticket;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.kefu.ticket.boundary.CloseReason;
import org.kefu.ticket.boundary.TicketProgress;

/** Ends an internal ticket: it is solved, and no customer is asked whether it is. */
@Named
@ApplicationScoped
public class CloseUnaskedDelegate implements JavaDelegate {
  @Inject TicketProgress progress;

  @Override
  public void execute(DelegateExecution token) {
    progress.close(token.getProcessBusinessKey(), CloseReason.SOLVED);
  }
}
