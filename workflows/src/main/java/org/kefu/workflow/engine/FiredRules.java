package org.kefu.workflow.engine;

import java.util.stream.Collectors;
import org.camunda.bpm.dmn.engine.delegate.DmnDecisionTableEvaluationEvent;
import org.camunda.bpm.dmn.engine.delegate.DmnDecisionTableEvaluationListener;
import org.camunda.bpm.dmn.engine.impl.DmnDecisionTableImpl;
import org.camunda.bpm.dmn.engine.impl.DmnDecisionTableRuleImpl;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.variable.Variables;

/**
 * Gives a rule task the answer to «why»: after a table was asked, the transient variable {@code
 * firedRules} of the task holds the table and the rows that matched, as «DispatchRules 4».
 */
class FiredRules implements DmnDecisionTableEvaluationListener {
  static final String VARIABLE = "firedRules";

  @Override
  public void notify(DmnDecisionTableEvaluationEvent event) {
    var task = Context.getBpmnExecutionContext();
    if (task != null) {
      var why = Variables.stringValue(inWords(event), true);
      task.getExecution().setVariableLocal(VARIABLE, why);
    }
  }

  static String inWords(DmnDecisionTableEvaluationEvent event) {
    var decision = event.getDecisionTable();
    var order =
        ((DmnDecisionTableImpl) decision.getDecisionLogic())
            .getRules().stream().map(DmnDecisionTableRuleImpl::getId).toList();
    var rows =
        event.getMatchingRules().stream()
            .map(rule -> String.valueOf(order.indexOf(rule.getId()) + 1))
            .collect(Collectors.joining("+"));
    return decision.getKey() + " " + rows;
  }
}
