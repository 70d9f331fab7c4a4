package org.kefu.workflow.dispatch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Makes the overflow team the next one to be offered the ticket; it has no overflow of its own. */
@Named
@ApplicationScoped
public class TurnToOverflowDelegate implements JavaDelegate {
  @Override
  public void execute(DelegateExecution token) {
    token.setVariable(
        DispatchProcess.VAR_TEAM, token.getVariable(DispatchProcess.VAR_OVERFLOW_TEAM));
    token.setVariable(DispatchProcess.VAR_OVERFLOW_TEAM, null);
  }
}
