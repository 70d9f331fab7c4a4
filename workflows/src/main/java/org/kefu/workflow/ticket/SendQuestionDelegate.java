package org.kefu.workflow.ticket;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.kefu.ticket.boundary.CustomerLetters;

/** Lets the agent's question leave for the customer. */
@Named
@ApplicationScoped
public class SendQuestionDelegate implements JavaDelegate {
  @Inject CustomerLetters letters;

  @Override
  public void execute(DelegateExecution token) {
    letters.sendQuestion(token.getProcessBusinessKey());
  }
}
