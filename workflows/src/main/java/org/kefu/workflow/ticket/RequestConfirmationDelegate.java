package org.kefu.workflow.ticket;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.kefu.ticket.boundary.CustomerLetters;

/** Asks the customer whether the solution works. */
@Named
@ApplicationScoped
public class RequestConfirmationDelegate implements JavaDelegate {
  @Inject CustomerLetters letters;

  @Override
  public void execute(DelegateExecution token) {
    letters.requestConfirmation(token.getProcessBusinessKey());
  }
}
