package org.kefu.workflow.worklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kefu.workflow.worklist.TicketAction.ASK;
import static org.kefu.workflow.worklist.TicketAction.ASSIGN;
import static org.kefu.workflow.worklist.TicketAction.CLOSE;
import static org.kefu.workflow.worklist.TicketAction.CONFIRM;
import static org.kefu.workflow.worklist.TicketAction.EXPERT;
import static org.kefu.workflow.worklist.TicketAction.REFUSE;
import static org.kefu.workflow.worklist.TicketAction.REOPEN;
import static org.kefu.workflow.worklist.TicketAction.RETURN;
import static org.kefu.workflow.worklist.TicketAction.SOLVE;
import static org.kefu.workflow.worklist.TicketAction.TAKE;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.clearInvocations;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.inOrder;
import static org.mockito.Mockito.reset;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoMoreInteractions;
import static org.mockito.Mockito.when;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.exception.NullValueException;
import org.camunda.bpm.engine.history.UserOperationLogEntry;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kefu.shared.InvalidInput;
import org.kefu.ticket.boundary.CloseReason;
import org.kefu.ticket.boundary.CustomerAnswered;
import org.kefu.ticket.boundary.TicketOpened;
import org.kefu.ticket.boundary.TicketProgress;
import org.kefu.ticket.boundary.TicketReopened;
import org.kefu.ticket.boundary.TicketVerdict;
import org.kefu.ticket.boundary.TicketWork;
import org.kefu.workflow.dispatch.DispatchProcess;
import org.kefu.workflow.engine.TestEngine;
import org.kefu.workflow.ticket.TicketProcess;

/** What people can do with a ticket where it stands, and what it does to token and ticket. */
class TicketActionsTest {
  private static final AtomicInteger COUNT = new AtomicInteger();
  private static TestEngine test;
  private static TicketActions actions;
  private static CustomerActions customer;
  private static TicketWork work;
  private static TicketVerdict verdict;
  private String number;

  @BeforeAll
  static void start() {
    test = TestEngine.withModels();
    actions = test.get(TicketActions.class);
    customer = test.get(CustomerActions.class);
    work = test.get(TicketWork.class);
    verdict = test.get(TicketVerdict.class);
  }

  @AfterAll
  static void stop() {
    test.close();
  }

  @BeforeEach
  void newTicket() {
    number = "T-2026-%06d".formatted(COUNT.incrementAndGet());
    test.signIn("anna");
    reset(work, verdict);
    test.fire(new TicketOpened(number));
  }

  @Test
  void offeredTicketCanBeTakenAssignedAndClosed() {
    assertThat(actions.possible(number)).containsExactlyInAnyOrder(TAKE, ASSIGN, CLOSE);
  }

  @Test
  void whoTakesATicketGetsItsTask() {
    act(TAKE);
    verify(work).take(number, "anna");
    assertThat(task().getTaskDefinitionKey()).isEqualTo(TicketProcess.TASK_SOLVE_TICKET);
    assertThat(task().getAssignee()).isEqualTo("anna");
    assertThat(actions.possible(number))
        .containsExactlyInAnyOrder(ASSIGN, ASK, EXPERT, SOLVE, CLOSE);
  }

  @Test
  void nothingIsAskedOfTheCustomerOfAnInternalTicket() {
    act(TAKE);
    when(test.get(TicketProgress.class).isInternal(number)).thenReturn(true);
    assertThat(actions.possible(number)).containsExactlyInAnyOrder(ASSIGN, EXPERT, SOLVE, CLOSE);
    assertThatThrownBy(() -> act(ASK, "which one?")).isInstanceOf(NotPossibleNow.class);
  }

  @Test
  void whoComesSecondIsToldWhatIsPossibleNow() {
    act(TAKE);
    test.signIn("bob");
    assertThatThrownBy(() -> act(TAKE))
        .isInstanceOfSatisfying(
            NotPossibleNow.class,
            refusal -> {
              assertThat(refusal.possible()).contains(ASSIGN).doesNotContain(TAKE);
              assertThat(refusal.getArgs()).startsWith(number, "TAKE");
            });
    assertThat(task().getAssignee()).isEqualTo("anna");
  }

  @Test
  void ticketIsHeldBeforeAnybodyLooksWhereItStands() {
    act(TAKE);
    var order = inOrder(work);
    order.verify(work).hold(number);
    order.verify(work).take(number, "anna");
  }

  @Test
  void dispatcherAssignsAPerson() {
    act(ASSIGN, "knows the model", null, "bob");
    verify(work).handOver(number, null, "bob", "knows the model");
    assertThat(task().getTaskDefinitionKey()).isEqualTo(TicketProcess.TASK_SOLVE_TICKET);
    assertThat(task().getAssignee()).isEqualTo("bob");
  }

  @Test
  void teamPassesAnOfferOnToAnotherTeam() {
    act(ASSIGN, "needs a van", "install", null);
    assertThat(task().getTaskDefinitionKey()).isEqualTo(DispatchProcess.TASK_TAKE_TICKET);
    verify(test.get(TicketProgress.class)).offer(number, "install", "");
  }

  @Test
  void agentHandsOverToAColleague() {
    act(TAKE);
    act(ASSIGN, "holiday", null, "bob");
    assertThat(task().getTaskDefinitionKey()).isEqualTo(TicketProcess.TASK_SOLVE_TICKET);
    assertThat(task().getAssignee()).isEqualTo("bob");
    act(EXPERT, "which part?");
    act(RETURN, "the valve");
    assertThat(task().getAssignee()).isEqualTo("bob");
  }

  @Test
  void agentHandsOverToATeam() {
    act(TAKE);
    act(ASSIGN, "not ours", "install", null);
    assertThat(task().getTaskDefinitionKey()).isEqualTo(DispatchProcess.TASK_TAKE_TICKET);
    assertThat(actions.possible(number)).contains(TAKE);
  }

  @Test
  void agentHandsOverToAPersonOfAnotherTeam() {
    act(TAKE);
    act(ASSIGN, "not ours", "install", "ines");
    assertThat(task().getTaskDefinitionKey()).isEqualTo(TicketProcess.TASK_SOLVE_TICKET);
    assertThat(task().getAssignee()).isEqualTo("ines");
  }

  @Test
  void questionWaitsForTheCustomer() {
    act(TAKE);
    act(ASK, "Which model?");
    verify(work).ask(number, "Which model?");
    assertThat(task()).isNull();
    assertThat(actions.possible(number)).containsExactly(CLOSE);
  }

  @Test
  void expertTakesAndGivesBackToTheAgent() {
    act(TAKE);
    act(EXPERT, "Which part?");
    assertThat(actions.possible(number)).containsExactlyInAnyOrder(TAKE, RETURN, SOLVE);
    test.signIn("eva");
    act(TAKE);
    assertThat(task().getAssignee()).isEqualTo("eva");
    assertThat(actions.possible(number)).containsExactlyInAnyOrder(RETURN, SOLVE);
    clearInvocations(work, verdict);
    act(RETURN, "The valve");
    verify(work).giveBack(number, "The valve");
    verify(work).take(number, "anna");
    assertThat(task().getAssignee()).isEqualTo("anna");
  }

  @Test
  void expertWhoTookAndSolvedHearsTheCustomer() {
    act(TAKE);
    act(EXPERT, "Which part?");
    test.signIn("eva");
    act(TAKE);
    act(SOLVE, "Valve changed");
    test.fire(new CustomerAnswered(number));
    assertThat(task().getAssignee()).isEqualTo("eva");
  }

  @Test
  void customerConfirms() {
    solved();
    assertThat(customer.possible(number)).containsExactlyInAnyOrder(CONFIRM, REFUSE);
    customer.confirm(number);
    verify(verdict).confirm(number);
    assertThat(actions.possible(number)).containsExactly(REOPEN);
    assertThat(customer.possible(number)).isEmpty();
  }

  @Test
  void customerRefuses() {
    solved();
    customer.refuse(number, "still warm");
    verify(verdict).refuse(number, "still warm");
    verify(test.get(TicketProgress.class)).offer(number, "senior", "");
    assertThat(actions.possible(number)).contains(TAKE);
  }

  @Test
  void customerCanDoNothingElse() {
    assertThat(customer.possible(number)).isEmpty();
    assertThatThrownBy(() -> customer.confirm(number)).isInstanceOf(NotPossibleNow.class);
  }

  @Test
  void closedTicketIsReopened() {
    solved();
    customer.confirm(number);
    act(REOPEN, "noise is back");
    verify(verdict).reopen(number, "noise is back");
    test.fire(new TicketReopened(number));
    assertThat(actions.possible(number)).contains(TAKE);
  }

  @Test
  void spamIsClosedWhereverItStandsAndASlipCanBeUndone() {
    actions.act(new ActOnTicket(number, CLOSE, "advert", null, null, CloseReason.SPAM));
    verify(verdict).withdraw(number, CloseReason.SPAM, "advert");
    verify(test.get(TicketProgress.class)).close(number, CloseReason.SPAM);
    assertThat(actions.possible(number)).containsExactly(TicketAction.REOPEN);
  }

  @Test
  void waitingTicketCanBeClosed() {
    act(TAKE);
    act(ASK, "Which model?");
    act(CLOSE);
    verify(test.get(TicketProgress.class)).close(number, CloseReason.WITHDRAWN);
  }

  @Test
  void closingAsSolvedIsNotForPeople() {
    var command = new ActOnTicket(number, CLOSE, null, null, null, CloseReason.CONFIRMED);
    assertThatThrownBy(() -> actions.act(command)).isInstanceOf(InvalidInput.class);
  }

  @Test
  void ticketWithoutAnyProcessMayBeReopenedIfTheBusinessAgrees() {
    assertThat(actions.possible("T-2019-000001")).containsExactly(REOPEN);
    verify(test.get(TicketProgress.class)).facts("T-2019-000001");
  }

  @ParameterizedTest
  @EnumSource(names = {"ASK", "EXPERT", "SOLVE", "ASSIGN"})
  void wordsAreRequired(TicketAction action) {
    act(TAKE);
    clearInvocations(work, verdict);
    assertThatThrownBy(() -> act(action, " ", "install", null))
        .isInstanceOfSatisfying(
            InvalidInput.class,
            refusal -> {
              assertThat(refusal.getField()).isEqualTo("text");
              assertThat(refusal.getKey()).isEqualTo("InvalidInput.required");
            });
    verify(work).hold(number);
    verifyNoMoreInteractions(work, verdict);
  }

  @Test
  void handOverNeedsSomebody() {
    assertThatThrownBy(() -> act(ASSIGN, "why not", "", null))
        .isInstanceOfSatisfying(
            InvalidInput.class, e -> assertThat(e.getField()).isEqualTo("team"));
  }

  @Test
  void collisionBecomesARefusalPeopleUnderstand() {
    Stream.of(
            new OptimisticLockingException("ENGINE-03005"),
            new NullValueException("Cannot find task"),
            new RuntimeException(new jakarta.persistence.OptimisticLockException()))
        .forEach(
            collision -> {
              doThrow(collision).when(work).take(anyString(), anyString());
              assertThatThrownBy(() -> act(TAKE)).isInstanceOf(ChangedMeanwhile.class);
            });
  }

  @Test
  void realFaultsStayWhatTheyAre() {
    var fault = new IllegalStateException("broken");
    doThrow(fault).when(work).take(anyString(), anyString());
    assertThatThrownBy(() -> act(TAKE)).isSameAs(fault);
  }

  @Test
  void operationLogNamesThePerson() {
    act(TAKE);
    act(ASSIGN, "holiday", null, "bob");
    var names =
        test.engine().getHistoryService().createUserOperationLogQuery().userId("anna").list();
    assertThat(names)
        .extracting(UserOperationLogEntry::getOperationType)
        .contains("Complete", "Assign");
    assertThat(test.engine().getIdentityService().getCurrentAuthentication()).isNull();
  }

  private void solved() {
    act(TAKE);
    act(SOLVE, "Valve changed");
  }

  private void act(TicketAction action) {
    act(action, null);
  }

  private void act(TicketAction action, String text) {
    act(action, text, null, null);
  }

  private void act(TicketAction action, String text, String team, String login) {
    actions.act(new ActOnTicket(number, action, text, team, login, null));
  }

  private Task task() {
    return test.engine()
        .getTaskService()
        .createTaskQuery()
        .processInstanceBusinessKey(number)
        .singleResult();
  }
}
