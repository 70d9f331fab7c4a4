package org.kefu.workflow.dispatch;

import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.inOrder;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;

import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.kefu.ticket.boundary.TicketState;
import org.kefu.workflow.engine.ProcessTest;

/** How a ticket finds its agent, called with what the calling process knows. */
class DispatchProcessTest extends ProcessTest {
  private static final Instant NOON = Instant.parse("2026-11-16T04:00:00Z");
  private ProcessInstance dispatch;

  DispatchProcessTest() {
    super(DispatchProcess.ID, NOON);
  }

  @Test
  void rulesFindATeamAndSomebodyTakesTheTicket() {
    dispatched(null, null);
    verify(progress).offer(number, "repair", "DispatchRules 6");
    verify(progress).reached(number, DispatchProcess.TASK_TAKE_TICKET, TicketState.OFFERED);
    assertThat(dispatch).task().hasCandidateGroup("repair");
    complete(DispatchProcess.assignedTo("bob"));
    assertThat(dispatch).isEnded().hasPassed(DispatchProcess.END_TICKET_ASSIGNED);
  }

  @Test
  void namedPersonSkipsTheOffer() {
    dispatched("hotline", "bob");
    verify(progress, never()).offer(any(), any(), any());
    assertThat(dispatch).isEnded();
  }

  @Test
  void namedTeamSkipsTheRules() {
    dispatched("install", null);
    verify(progress).offer(number, "install", "");
    assertThat(dispatch)
        .isWaitingAt(DispatchProcess.TASK_TAKE_TICKET)
        .hasNotPassed(DispatchProcess.TASK_FIND_TEAM);
  }

  @Test
  void nobodyTakesItSoTheOverflowTeamIsOfferedItAndThenTheDispatcher() {
    dispatched(null, null);
    letTimePass(Duration.ofHours(2));
    var offers = inOrder(progress);
    offers.verify(progress).offer(number, "repair", "DispatchRules 6");
    offers.verify(progress).offer(number, "hotline", "DispatchRules 6");
    assertThat(dispatch).task().hasCandidateGroup("hotline");
    letTimePass(Duration.ofHours(4));
    verify(progress).reached(number, DispatchProcess.TASK_ASSIGN_BY_HAND, TicketState.OFFERED);
    assertThat(dispatch).task().hasCandidateGroup("dispatcher");
    complete(DispatchProcess.assignedTo("ines"));
    assertThat(dispatch).isEnded().hasPassed(DispatchProcess.END_TICKET_ASSIGNED);
  }

  @Test
  void timerDoesNotRingBeforeItsTime() {
    dispatched(null, null);
    assertThat(dispatch).job().isNotNull();
    org.assertj.core.api.Assertions.assertThat(dueBy(NOON.plus(Duration.ofMinutes(119)))).isZero();
  }

  @Test
  void teamNamedByHandHasTheUsualTimeAndNoOverflow() {
    dispatched("install", null);
    letTimePass(Duration.parse(DispatchProcess.USUAL_TAKE_WITHIN));
    assertThat(dispatch).isWaitingAt(DispatchProcess.TASK_ASSIGN_BY_HAND);
  }

  @Test
  void teamHandsTheTicketOverToAnother() {
    dispatched(null, null);
    complete(DispatchProcess.handedOverTo("senior"));
    verify(progress).offer(number, "senior", "");
    assertThat(dispatch).task().hasCandidateGroup("senior");
    letTimePass(Duration.ofHours(2));
    assertThat(dispatch).isWaitingAt(DispatchProcess.TASK_ASSIGN_BY_HAND);
  }

  @Test
  void dispatcherMayNameATeamAgain() {
    dispatched("install", null);
    letTimePass(Duration.ofHours(2));
    complete(DispatchProcess.handedOverTo("repair"));
    verify(progress).offer(number, "repair", "");
    assertThat(dispatch).isWaitingAt(DispatchProcess.TASK_TAKE_TICKET);
  }

  private void dispatched(String team, String assignee) {
    var known = new HashMap<String, Object>();
    known.put("category", "cooling");
    known.put("type", "REPAIR");
    known.put("priority", 2);
    known.put(DispatchProcess.VAR_TEAM, team);
    known.put(DispatchProcess.VAR_ASSIGNEE, assignee);
    dispatch =
        test.engine()
            .getRuntimeService()
            .startProcessInstanceByKey(DispatchProcess.ID, number, known);
  }

  private void complete(Map<String, Object> variables) {
    test.engine().getTaskService().complete(task().getId(), variables);
  }

  private Task task() {
    return test.engine()
        .getTaskService()
        .createTaskQuery()
        .processInstanceId(dispatch.getId())
        .singleResult();
  }

  private void letTimePass(Duration since) {
    var then = NOON.plus(since);
    test.setClock(then);
    var management = test.engine().getManagementService();
    var due =
        management
            .createJobQuery()
            .processInstanceId(dispatch.getId())
            .duedateLowerThan(Date.from(then.plusMillis(1)))
            .singleResult();
    management.executeJob(due.getId());
  }

  private long dueBy(Instant then) {
    return test.engine()
        .getManagementService()
        .createJobQuery()
        .processInstanceId(dispatch.getId())
        .duedateLowerThan(Date.from(then))
        .count();
  }
}
