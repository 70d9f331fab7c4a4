package org.kefu.workflow.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.model.bpmn.instance.FlowNode;

/** Which elements of a diagram the tests of a class went through, taken from the history. */
public record Coverage(Set<String> all, Set<String> visited) {

  public static Coverage of(ProcessEngine engine, String processId) {
    var definition =
        engine
            .getRepositoryService()
            .createProcessDefinitionQuery()
            .processDefinitionKey(processId)
            .latestVersion()
            .singleResult();
    var all =
        engine
            .getRepositoryService()
            .getBpmnModelInstance(definition.getId())
            .getModelElementsByType(FlowNode.class)
            .stream()
            .map(FlowNode::getId)
            .collect(Collectors.toSet());
    return new Coverage(all, visited(engine.getHistoryService(), definition.getId()));
  }

  private static Set<String> visited(HistoryService history, String definitionId) {
    return history
        .createHistoricActivityInstanceQuery()
        .processDefinitionId(definitionId)
        .list()
        .stream()
        .map(HistoricActivityInstance::getActivityId)
        .collect(Collectors.toSet());
  }

  public void assertAtLeast(double share) {
    var missing = new TreeSet<>(all);
    missing.removeAll(visited);
    assertThat(1.0 - (double) missing.size() / all.size())
        .as("share of elements visited; not visited: %s", missing)
        .isGreaterThanOrEqualTo(share);
  }
}
