package org.kefu.workflow.worklist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.model.bpmn.instance.FlowNode;

/**
 * The steps of all processes and what they are called. A ticket may stand at a step that only an
 * older version of the diagram has, so labels are looked up over all versions, newest first.
 */
@ApplicationScoped
public class Steps {
  private static final long FRESH_NANOS = 30_000_000_000L;

  private record Labels(Map<String, Step> byId, long readAt) {}

  @Inject RepositoryService repository;
  private final Map<String, List<Step>> byDefinition = new ConcurrentHashMap<>();
  private volatile Labels labels;

  /** What people read for a step; the id itself when no version knows it. */
  public String label(String step, Locale locale, boolean forCustomer) {
    var found = step == null ? null : newestFirst().get(step);
    return found == null ? step : found.label(locale, forCustomer);
  }

  /**
   * What people can do at a step, as the newest version that has it says; nothing where none has.
   */
  Set<TicketAction> actions(String step) {
    var found = step == null ? null : newestFirst().get(step);
    return found == null ? Set.of() : found.actions();
  }

  /** The steps of the newest version of a process in drawing order. */
  public List<Step> of(String processId) {
    var newest =
        repository
            .createProcessDefinitionQuery()
            .processDefinitionKey(processId)
            .latestVersion()
            .singleResult();
    return newest == null ? List.of() : ofDefinition(newest.getId());
  }

  /** The step of exactly the version a token runs in. */
  Optional<Step> find(String definitionId, String activityId) {
    return ofDefinition(definitionId).stream().filter(s -> s.id().equals(activityId)).findFirst();
  }

  private List<Step> ofDefinition(String definitionId) {
    return byDefinition.computeIfAbsent(definitionId, this::read);
  }

  private List<Step> read(String definitionId) {
    var model = repository.getBpmnModelInstance(definitionId);
    return Step.of(model.getModelElementsByType(FlowNode.class)).toList();
  }

  private Map<String, Step> newestFirst() {
    var known = labels;
    if (known == null || System.nanoTime() - known.readAt() > FRESH_NANOS) {
      known = new Labels(readAll(), System.nanoTime());
      labels = known;
    }
    return known.byId();
  }

  private Map<String, Step> readAll() {
    var byId = new HashMap<String, Step>();
    repository
        .createProcessDefinitionQuery()
        .orderByProcessDefinitionVersion()
        .desc()
        .list()
        .stream()
        .map(ProcessDefinition::getId)
        .map(this::ofDefinition)
        .forEach(steps -> steps.forEach(step -> byId.putIfAbsent(step.id(), step)));
    return byId;
  }
}
