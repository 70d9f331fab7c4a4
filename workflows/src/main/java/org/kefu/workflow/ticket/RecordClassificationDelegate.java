package org.kefu.workflow.ticket;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.kefu.ticket.boundary.Classification;
import org.kefu.ticket.boundary.TicketProgress;
import org.kefu.ticket.boundary.TicketType;

/** Writes what the rules found, and which rules, onto the ticket. */
@Named
@ApplicationScoped
public class RecordClassificationDelegate implements JavaDelegate {
  @Inject TicketProgress progress;

  @Override
  public void execute(DelegateExecution token) {
    var why =
        token.getVariable(TicketProcess.VAR_CLASSIFIED_BY)
            + ", "
            + token.getVariable(TicketProcess.VAR_PRIORITISED_BY);
    var found =
        new Classification(
            (String) token.getVariable(TicketProcess.VAR_CATEGORY),
            TicketType.valueOf((String) token.getVariable(TicketProcess.VAR_TYPE)),
            ((Number) token.getVariable(TicketProcess.VAR_PRIORITY)).intValue(),
            why);
    progress.classify(token.getProcessBusinessKey(), found);
  }
}
