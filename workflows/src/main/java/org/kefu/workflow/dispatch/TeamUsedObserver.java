package org.kefu.workflow.dispatch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.dmn.instance.OutputEntry;
import org.kefu.staff.boundary.TeamUsed;

/** A team that the rules of dispatch give work to is not retired. */
@ApplicationScoped
public class TeamUsedObserver {
  private static final String RULES = "DispatchRules";

  @Inject RepositoryService repository;

  void on(@Observes TeamUsed event) {
    var named = "\"" + event.team() + "\"";
    var rules =
        repository
            .createDecisionDefinitionQuery()
            .decisionDefinitionKey(RULES)
            .latestVersion()
            .singleResult();
    if (rules != null
        && repository
            .getDmnModelInstance(rules.getId())
            .getModelElementsByType(OutputEntry.class)
            .stream()
            .anyMatch(entry -> named.equals(entry.getTextContent().strip()))) {
      event.by("rule");
    }
  }
}
