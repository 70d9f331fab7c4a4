package org.kefu.workflow.ticket;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.kefu.ticket.boundary.CloseReason;
import org.kefu.ticket.boundary.CustomerAnswered;
import org.kefu.ticket.boundary.TicketMerged;
import org.kefu.ticket.boundary.TicketOpened;
import org.kefu.ticket.boundary.TicketParted;
import org.kefu.ticket.boundary.TicketReopened;
import org.kefu.ticket.boundary.TicketWithheld;
import org.kefu.workflow.engine.Actor;

/** The way into {@code TicketProcess.bpmn} from events. The business key is the ticket number. */
@ApplicationScoped
public class TicketProcess {
  public static final String ID = "TicketProcess";
  public static final String START_TICKET_RECEIVED = "StartEvent_TicketReceived";
  public static final String START_TICKET_REOPENED = "StartEvent_TicketReopened";
  public static final String START_TICKET_WITHDRAWN = "StartEvent_TicketWithdrawn";
  public static final String TASK_CLASSIFY = "Task_Classify";
  public static final String TASK_PRIORITISE = "Task_Prioritise";
  public static final String TASK_RECORD_CLASSIFICATION = "Task_RecordClassification";
  public static final String CALL_DISPATCH_PROCESS = "Call_DispatchProcess";
  public static final String TASK_SOLVE_TICKET = "Task_SolveTicket";
  public static final String GATEWAY_WHAT_NEXT = "Gateway_WhatNext";
  public static final String TASK_SEND_QUESTION = "Task_SendQuestion";
  public static final String TASK_AWAIT_ANSWER = "Task_AwaitAnswer";
  public static final String TIMER_REMIND_ANSWER = "Timer_RemindAnswer";
  public static final String TIMER_ANSWER_OVERDUE = "Timer_AnswerOverdue";
  public static final String TASK_REMIND_ANSWER = "Task_RemindAnswer";
  public static final String TASK_CONSULT_EXPERT = "Task_ConsultExpert";
  public static final String TIMER_EXPERT_OVERDUE = "Timer_ExpertOverdue";
  public static final String GATEWAY_EXPERT_SOLVED = "Gateway_ExpertSolved";
  public static final String TASK_GIVE_BACK = "Task_GiveBack";
  public static final String GATEWAY_ASK_CUSTOMER = "Gateway_AskCustomer";
  public static final String TASK_CLOSE_UNASKED = "Task_CloseUnasked";
  public static final String TASK_REQUEST_CONFIRMATION = "Task_RequestConfirmation";
  public static final String TASK_CONFIRM_SOLUTION = "Task_ConfirmSolution";
  public static final String TIMER_REMIND_CONFIRMATION = "Timer_RemindConfirmation";
  public static final String TIMER_CONFIRMATION_OVERDUE = "Timer_ConfirmationOverdue";
  public static final String TASK_REMIND_CONFIRMATION = "Task_RemindConfirmation";
  public static final String TASK_CLOSE_BY_RULE = "Task_CloseByRule";
  public static final String GATEWAY_CONFIRMED = "Gateway_Confirmed";
  public static final String TASK_CLOSE_TICKET = "Task_CloseTicket";
  public static final String TASK_PASS_TO_SENIOR = "Task_PassToSenior";
  public static final String TASK_RECORD_WITHDRAWAL = "Task_RecordWithdrawal";
  public static final String END_TICKET_CLOSED = "EndEvent_TicketClosed";
  public static final String END_CLOSED_UNASKED = "EndEvent_ClosedUnasked";
  public static final String END_CLOSED_BY_RULE = "EndEvent_ClosedByRule";
  public static final String END_TICKET_WITHDRAWN = "EndEvent_TicketWithdrawn";

  public static final String MSG_TICKET_REOPENED = "Msg_TicketReopened";
  public static final String MSG_CUSTOMER_ANSWERED = "Msg_CustomerAnswered";
  public static final String MSG_TICKET_WITHDRAWN = "Msg_TicketWithdrawn";

  public static final String VAR_CATEGORY = "category";
  public static final String VAR_TYPE = "type";
  public static final String VAR_PRIORITY = "priority";
  public static final String VAR_CLASSIFIED_BY = "classifiedBy";
  public static final String VAR_PRIORITISED_BY = "prioritisedBy";
  public static final String VAR_TEAM = "team";
  public static final String VAR_ASSIGNEE = "assignee";
  public static final String VAR_OUTCOME = "outcome";
  public static final String VAR_CLOSE_REASON = "closeReason";

  public static final String TEAM_SENIOR = "senior";

  @Inject RuntimeService runtime;
  @Inject TaskService tasks;
  @Inject Actor actor;

  void on(@Observes TicketOpened event) {
    actor.run(() -> runtime.startProcessInstanceByKey(ID, event.ticketNumber()));
  }

  void on(@Observes TicketReopened event) {
    actor.run(
        () -> runtime.startProcessInstanceByMessage(MSG_TICKET_REOPENED, event.ticketNumber()));
  }

  /** A ticket that ended before has no process any more. */
  void on(@Observes TicketMerged event) {
    actor.run(() -> end(event.ticketNumber(), CloseReason.MERGED));
  }

  /** It goes back to whoever had it, not to the seniors: nobody was discontent. */
  void on(@Observes TicketParted event) {
    actor.run(
        () ->
            runtime
                .createProcessInstanceByKey(ID)
                .businessKey(event.ticketNumber())
                .setVariable(VAR_CATEGORY, event.category())
                .setVariable(VAR_TYPE, event.type().name())
                .setVariable(VAR_PRIORITY, event.priority())
                .setVariable(VAR_TEAM, event.team())
                .setVariable(VAR_ASSIGNEE, event.assignee())
                .startBeforeActivity(CALL_DISPATCH_PROCESS)
                .execute());
  }

  /** Ends the process of a ticket without a solution. */
  public void end(String number, CloseReason reason) {
    runtime
        .createMessageCorrelation(MSG_TICKET_WITHDRAWN)
        .processInstanceBusinessKey(number)
        .setVariable(VAR_CLOSE_REASON, reason.name())
        .correlate();
  }

  /** A customer who writes while nobody waits for it changes nothing in the process. */
  void on(@Observes CustomerAnswered event) {
    actor.run(() -> wake(event.ticketNumber()));
  }

  /** Nobody waits any more for a customer who is not to hear of it. */
  void on(@Observes TicketWithheld event) {
    actor.run(() -> wake(event.ticketNumber()));
  }

  private void wake(String number) {
    var waiting =
        runtime
            .createExecutionQuery()
            .processInstanceBusinessKey(number)
            .messageEventSubscriptionName(MSG_CUSTOMER_ANSWERED)
            .singleResult();
    if (waiting != null) {
      runtime.messageEventReceived(MSG_CUSTOMER_ANSWERED, waiting.getId());
      return;
    }
    var confirming =
        tasks
            .createTaskQuery()
            .processInstanceBusinessKey(number)
            .taskDefinitionKey(TASK_CONFIRM_SOLUTION)
            .singleResult();
    if (confirming != null) {
      tasks.complete(confirming.getId(), Map.of(VAR_OUTCOME, Outcome.ANSWERED.code()));
    }
  }
}
