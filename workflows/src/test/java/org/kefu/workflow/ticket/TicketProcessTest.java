package org.kefu.workflow.ticket;

import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.clearInvocations;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.kefu.ticket.boundary.Classification;
import org.kefu.ticket.boundary.CloseReason;
import org.kefu.ticket.boundary.CustomerAnswered;
import org.kefu.ticket.boundary.TicketOpened;
import org.kefu.ticket.boundary.TicketReopened;
import org.kefu.ticket.boundary.TicketState;
import org.kefu.ticket.boundary.TicketType;
import org.kefu.ticket.boundary.TicketWithheld;
import org.kefu.workflow.dispatch.DispatchProcess;
import org.kefu.workflow.engine.ProcessTest;

/**
 * A ticket's way through {@code TicketProcess}: the whole happy path, then each detour by itself.
 */
class TicketProcessTest extends ProcessTest {
  /** A Monday, 10:00 in the morning of China. */
  private static final Instant MONDAY = Instant.parse("2026-11-16T02:00:00Z");

  private static final Instant WEDNESDAY = Instant.parse("2026-11-18T02:00:00Z");
  private static final Instant NEXT_MONDAY = Instant.parse("2026-11-23T02:00:00Z");

  TicketProcessTest() {
    super(TicketProcess.ID, MONDAY);
  }

  @Test
  void ticketIsSortedOfferedTakenSolvedAndConfirmed() {
    opened();
    verify(progress)
        .classify(
            number,
            new Classification(
                "cooling", TicketType.REPAIR, 2, "TicketClassification 9, TicketPriority 9"));
    verify(progress).offer(number, "repair", "DispatchRules 6");
    verify(progress).reached(number, DispatchProcess.TASK_TAKE_TICKET, TicketState.OFFERED);
    taken("bob");
    verify(progress).reached(number, TicketProcess.TASK_SOLVE_TICKET, TicketState.IN_PROGRESS);
    assertThat(process()).isWaitingAt(TicketProcess.TASK_SOLVE_TICKET).task().isAssignedTo("bob");
    leave(Outcome.SOLVED);
    verify(letters).requestConfirmation(number);
    verify(progress).reached(number, TicketProcess.TASK_CONFIRM_SOLUTION, TicketState.TO_CONFIRM);
    assertThat(process()).task().hasCandidateGroup("customer");
    var process = process();
    leave(Outcome.CONFIRMED);
    verify(progress).close(number, CloseReason.CONFIRMED);
    assertThat(process).isEnded().hasPassed(TicketProcess.END_TICKET_CLOSED);
  }

  @Test
  void factsOfTheCustomerDoNotStayInTheProcess() {
    opened();
    var kept =
        test.engine()
            .getRuntimeService()
            .createVariableInstanceQuery()
            .processInstanceIdIn(process().getId())
            .list();
    org.assertj.core.api.Assertions.assertThat(kept)
        .extracting(v -> v.getName())
        .contains("category", "type", "priority")
        .doesNotContain("ticket", "decisionResult");
    var history = test.engine().getHistoryService();
    org.assertj.core.api.Assertions.assertThat(history.createHistoricVariableInstanceQuery().list())
        .isEmpty();
    org.assertj.core.api.Assertions.assertThat(history.createHistoricDetailQuery().list())
        .isEmpty();
  }

  @Test
  void questionLeavesAndTheAnswerWakesTheAgent() {
    solving();
    leave(Outcome.ASK);
    verify(letters).sendQuestion(number);
    verify(progress).reached(number, TicketProcess.TASK_AWAIT_ANSWER, TicketState.WAITING);
    test.fire(new CustomerAnswered(number));
    assertThat(process()).isWaitingAt(TicketProcess.TASK_SOLVE_TICKET).task().isAssignedTo("bob");
  }

  @Test
  void openQuestionIsRemindedOnceAndThenGivenBackToTheAgent() {
    solving();
    leave(Outcome.ASK);
    ring(TicketProcess.TIMER_REMIND_ANSWER, WEDNESDAY);
    verify(letters).remind(number);
    assertThat(process()).isWaitingAtExactly(TicketProcess.TASK_AWAIT_ANSWER);
    ring(TicketProcess.TIMER_ANSWER_OVERDUE, NEXT_MONDAY);
    assertThat(process()).isWaitingAtExactly(TicketProcess.TASK_SOLVE_TICKET);
  }

  @Test
  void expertGivesAdviceBack() {
    solving();
    leave(Outcome.EXPERT);
    verify(progress).reached(number, TicketProcess.TASK_CONSULT_EXPERT, TicketState.WITH_EXPERT);
    assertThat(process()).task().hasCandidateGroup("expert");
    leave(Outcome.RETURNED);
    assertThat(process()).isWaitingAt(TicketProcess.TASK_SOLVE_TICKET).task().isAssignedTo("bob");
  }

  @Test
  void expertSolvesAndTheCustomerIsAsked() {
    solving();
    leave(Outcome.EXPERT);
    leave(Outcome.SOLVED);
    verify(letters).requestConfirmation(number);
    assertThat(process()).isWaitingAt(TicketProcess.TASK_CONFIRM_SOLUTION);
  }

  @Test
  void expertWithoutAnswerGivesTheTicketBackByTimer() {
    solving();
    leave(Outcome.EXPERT);
    ring(TicketProcess.TIMER_EXPERT_OVERDUE, WEDNESDAY);
    assertThat(process()).isWaitingAtExactly(TicketProcess.TASK_SOLVE_TICKET);
  }

  @Test
  void ticketHandedOverIsOfferedToTheNamedTeam() {
    solving();
    clearInvocations(progress, letters);
    var variables = new java.util.HashMap<String, Object>();
    variables.put(TicketProcess.VAR_OUTCOME, Outcome.HANDED_OVER.code());
    variables.put(TicketProcess.VAR_TEAM, "install");
    variables.put(TicketProcess.VAR_ASSIGNEE, null);
    complete(variables);
    verify(progress).offer(number, "install", "");
    verify(progress, never()).classify(any(), any());
    taken("ines");
    assertThat(process()).isWaitingAt(TicketProcess.TASK_SOLVE_TICKET).task().isAssignedTo("ines");
  }

  @Test
  void refusedSolutionGoesToTheSeniorAgents() {
    confirming();
    leave(Outcome.REFUSED);
    assertThat(process()).hasPassed(TicketProcess.TASK_PASS_TO_SENIOR);
    verify(progress).offer(number, "senior", "");
  }

  @Test
  void customerWhoWritesInsteadOfConfirmingReachesTheAgent() {
    confirming();
    test.fire(new CustomerAnswered(number));
    assertThat(process()).isWaitingAt(TicketProcess.TASK_SOLVE_TICKET).task().isAssignedTo("bob");
  }

  @Test
  void customerWhoWritesWhileNobodyWaitsMovesNothing() {
    solving();
    test.fire(new CustomerAnswered(number));
    assertThat(process()).isWaitingAtExactly(TicketProcess.TASK_SOLVE_TICKET);
  }

  @Test
  void unconfirmedSolutionIsRemindedAndThenClosedByRule() {
    confirming();
    var process = process();
    ring(TicketProcess.TIMER_REMIND_CONFIRMATION, WEDNESDAY);
    verify(letters).remind(number);
    assertThat(process).isWaitingAtExactly(TicketProcess.TASK_CONFIRM_SOLUTION);
    ring(TicketProcess.TIMER_CONFIRMATION_OVERDUE, NEXT_MONDAY);
    verify(progress).close(number, CloseReason.NO_ANSWER);
    assertThat(process).isEnded().hasPassed(TicketProcess.END_CLOSED_BY_RULE);
  }

  @Test
  void internalTicketIsClosedWithoutAskingAnybody() {
    when(progress.isInternal(number)).thenReturn(true);
    solving();
    var process = process();
    leave(Outcome.SOLVED);
    verify(letters, never()).requestConfirmation(any());
    verify(progress).close(number, CloseReason.SOLVED);
    assertThat(process).isEnded().hasPassed(TicketProcess.END_CLOSED_UNASKED);
  }

  @Test
  void ticketThatBecomesInternalWaitsForNoCustomer() {
    confirming();
    test.fire(new TicketWithheld(number));
    assertThat(process()).isWaitingAtExactly(TicketProcess.TASK_SOLVE_TICKET);
    leave(Outcome.ASK);
    test.fire(new TicketWithheld(number));
    assertThat(process()).isWaitingAtExactly(TicketProcess.TASK_SOLVE_TICKET);
  }

  @Test
  void reopenedTicketGoesStraightToTheSeniorAgents() {
    test.fire(new TicketReopened(number));
    verify(progress).offer(number, "senior", "");
    verify(progress, never()).classify(any(), any());
    taken("sara");
    assertThat(process()).isWaitingAt(TicketProcess.TASK_SOLVE_TICKET).task().isAssignedTo("sara");
  }

  @Test
  void withdrawalEndsTheTicketWhereverItStands() {
    opened();
    var process = process();
    test.engine()
        .getRuntimeService()
        .createMessageCorrelation(TicketProcess.MSG_TICKET_WITHDRAWN)
        .processInstanceBusinessKey(number)
        .setVariable(TicketProcess.VAR_CLOSE_REASON, CloseReason.SPAM.name())
        .correlate();
    verify(progress).close(eq(number), eq(CloseReason.SPAM));
    assertThat(process).isEnded().hasPassed(TicketProcess.END_TICKET_WITHDRAWN);
  }

  private void opened() {
    test.fire(new TicketOpened(number));
  }

  private void taken(String login) {
    complete(Map.copyOf(DispatchProcess.assignedTo(login)));
  }

  private void solving() {
    opened();
    taken("bob");
  }

  private void confirming() {
    solving();
    leave(Outcome.SOLVED);
  }

  private void leave(Outcome outcome) {
    complete(Map.of(TicketProcess.VAR_OUTCOME, outcome.code()));
  }

  private void complete(Map<String, Object> variables) {
    test.engine().getTaskService().complete(task().getId(), variables);
  }

  private Task task() {
    return test.engine()
        .getTaskService()
        .createTaskQuery()
        .processInstanceBusinessKey(number)
        .singleResult();
  }

  private ProcessInstance process() {
    return test.engine()
        .getRuntimeService()
        .createProcessInstanceQuery()
        .processInstanceBusinessKey(number)
        .processDefinitionKey(TicketProcess.ID)
        .singleResult();
  }

  /** Moves the clock to the moment and lets exactly the timer ring that must be due by then. */
  private void ring(String timer, Instant then) {
    test.setClock(then);
    var management = test.engine().getManagementService();
    var due =
        management
            .createJobQuery()
            .processInstanceId(process().getId())
            .activityId(timer)
            .duedateLowerThan(java.util.Date.from(then.plusMillis(1)))
            .singleResult();
    management.executeJob(due.getId());
  }
}
