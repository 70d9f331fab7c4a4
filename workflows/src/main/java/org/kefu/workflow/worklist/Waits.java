package org.kefu.workflow.worklist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.kefu.ticket.boundary.TicketProgress;
import org.kefu.workflow.ticket.TicketProcess;

/** Finds where a ticket's token waits and what can be done there. */
@ApplicationScoped
class Waits {
  private static final String TASKS_OF_TICKET =
      """
      select T.* from ACT_RU_TASK T join ACT_RU_EXECUTION I on I.ID_ = T.PROC_INST_ID_
      where I.BUSINESS_KEY_ = #{number}\
      """;

  private static final Set<TicketAction> WITH_CUSTOMER =
      EnumSet.of(TicketAction.ASK, TicketAction.CONFIRM, TicketAction.REFUSE);

  @Inject RuntimeService runtime;
  @Inject TaskService tasks;
  @Inject HistoryService history;
  @Inject TicketProgress progress;
  @Inject Steps steps;

  /** Where a token waits; without a task, people cannot finish the wait, only end the process. */
  record Wait(String step, Optional<Task> task, Set<TicketAction> possible) {}

  Wait of(String number) {
    return atTask(number).or(() -> elsewhere(number)).orElseGet(() -> ended(number));
  }

  /** Nearly every wait is a task, and this is asked for every ticket somebody looks at. */
  private Optional<Wait> atTask(String number) {
    return tasks
        .createNativeTaskQuery()
        .sql(TASKS_OF_TICKET)
        .parameter("number", number)
        .list()
        .stream()
        .flatMap(task -> atTask(number, task).stream())
        .findFirst();
  }

  private Optional<Wait> atTask(String number, Task task) {
    return steps
        .find(task.getProcessDefinitionId(), task.getTaskDefinitionKey())
        .map(step -> new Wait(step.id(), Optional.of(task), possible(number, step, task)));
  }

  private Optional<Wait> elsewhere(String number) {
    return runtime.createProcessInstanceQuery().processInstanceBusinessKey(number).list().stream()
        .flatMap(instance -> waitIn(number, instance).stream())
        .findFirst();
  }

  private Optional<Wait> waitIn(String number, ProcessInstance instance) {
    return runtime.getActiveActivityIds(instance.getId()).stream()
        .flatMap(id -> steps.find(instance.getProcessDefinitionId(), id).stream())
        .findFirst()
        .map(step -> new Wait(step.id(), Optional.empty(), possible(number, step, null)));
  }

  /**
   * On an internal ticket nothing is asked of the customer or done by them. What a colleague has
   * taken is not taken from him silently: that is a hand-over, with a reason.
   */
  private Set<TicketAction> possible(String number, Step step, Task task) {
    var actions = EnumSet.noneOf(TicketAction.class);
    actions.addAll(step.actions());
    if (progress.isInternal(number)) {
      actions.removeAll(WITH_CUSTOMER);
    }
    if (task != null && task.getAssignee() != null) {
      actions.remove(TicketAction.TAKE);
    }
    return actions;
  }

  private Wait ended(String number) {
    return history
        .createHistoricProcessInstanceQuery()
        .processInstanceBusinessKey(number)
        .processDefinitionKey(TicketProcess.ID)
        .orderByProcessInstanceStartTime()
        .desc()
        .listPage(0, 1)
        .stream()
        .findFirst()
        .map(this::endOf)
        .orElseGet(() -> withoutHistory(number));
  }

  private Wait endOf(HistoricProcessInstance instance) {
    return history
        .createHistoricActivityInstanceQuery()
        .processInstanceId(instance.getId())
        .activityType("noneEndEvent")
        .list()
        .stream()
        .flatMap(end -> steps.find(end.getProcessDefinitionId(), end.getActivityId()).stream())
        .findFirst()
        .map(step -> new Wait(step.id(), Optional.empty(), step.actions()))
        .orElseGet(() -> new Wait(null, Optional.empty(), Set.of()));
  }

  /**
   * An old or imported ticket has no process any more; the business itself says if it is closed.
   */
  private Wait withoutHistory(String number) {
    progress.facts(number);
    return new Wait(null, Optional.empty(), EnumSet.of(TicketAction.REOPEN));
  }
}
