package org.kefu.workflow.ticket;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.kefu.ticket.boundary.CloseReason;
import org.kefu.ticket.boundary.TicketProgress;

/** Ends the ticket: the customer said that it is solved. */
@Named
@ApplicationScoped
public class CloseTicketDelegate implements JavaDelegate {
  @Inject TicketProgress progress;

  @Override
  public void execute(DelegateExecution token) {
    progress.close(token.getProcessBusinessKey(), CloseReason.CONFIRMED);
  }
}
