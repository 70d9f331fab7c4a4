package org.kefu.workflow.ticket;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.kefu.ticket.boundary.TicketWork;

/** Makes the agent who asked an expert the ticket's agent again, as the process remembers them. */
@Named
@ApplicationScoped
public class GiveBackDelegate implements JavaDelegate {
  @Inject TicketWork work;

  @Override
  public void execute(DelegateExecution token) {
    var agent = (String) token.getVariable(TicketProcess.VAR_ASSIGNEE);
    if (agent != null) {
      work.take(token.getProcessBusinessKey(), agent);
    }
  }
}
