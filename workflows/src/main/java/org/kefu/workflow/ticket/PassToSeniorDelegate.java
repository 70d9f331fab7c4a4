package org.kefu.workflow.ticket;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Names the senior agents as the team to dispatch to: what came back is not tried the same way. */
@Named
@ApplicationScoped
public class PassToSeniorDelegate implements JavaDelegate {
  @Override
  public void execute(DelegateExecution token) {
    token.setVariable(TicketProcess.VAR_TEAM, TicketProcess.TEAM_SENIOR);
    token.setVariable(TicketProcess.VAR_ASSIGNEE, null);
  }
}
