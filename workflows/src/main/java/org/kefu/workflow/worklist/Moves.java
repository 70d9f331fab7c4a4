package org.kefu.workflow.worklist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.kefu.shared.CurrentUser;
import org.kefu.shared.InvalidInput;
import org.kefu.ticket.boundary.CloseReason;
import org.kefu.ticket.boundary.TicketVerdict;
import org.kefu.ticket.boundary.TicketWork;
import org.kefu.workflow.dispatch.DispatchProcess;
import org.kefu.workflow.ticket.Outcome;
import org.kefu.workflow.ticket.TicketProcess;

/** Does one action: first what it means to the ticket, then the step of the token it causes. */
@ApplicationScoped
class Moves {
  private static final Set<String> DISPATCHING =
      Set.of(DispatchProcess.TASK_TAKE_TICKET, DispatchProcess.TASK_ASSIGN_BY_HAND);

  @Inject RuntimeService runtime;
  @Inject TaskService tasks;
  @Inject TicketWork work;
  @Inject TicketVerdict verdict;
  @Inject TicketProcess process;
  @Inject CurrentUser user;

  void move(ActOnTicket command, Task task) {
    var number = command.number();
    switch (command.action()) {
      case TAKE -> take(number, task);
      case ASSIGN -> assign(command, task);
      case ASK -> {
        work.ask(number, text(command));
        complete(task, Outcome.ASK);
      }
      case EXPERT -> {
        work.passToExpert(number, text(command));
        complete(task, Outcome.EXPERT);
      }
      case RETURN -> {
        work.giveBack(number, text(command));
        complete(task, Outcome.RETURNED);
      }
      case SOLVE -> {
        work.solve(number, text(command));
        stayWithTheSolver(task);
        complete(task, Outcome.SOLVED);
      }
      case CONFIRM -> {
        verdict.confirm(number);
        complete(task, Outcome.CONFIRMED);
      }
      case REFUSE -> {
        verdict.refuse(number, text(command));
        complete(task, Outcome.REFUSED);
      }
      case REOPEN -> verdict.reopen(number, text(command));
      case CLOSE -> close(command);
    }
  }

  private void take(String number, Task task) {
    var login = user.login();
    work.take(number, login);
    if (isDispatching(task)) {
      tasks.complete(task.getId(), DispatchProcess.assignedTo(login));
    } else {
      tasks.claim(task.getId(), login);
      remember(task, login);
    }
  }

  private void assign(ActOnTicket command, Task task) {
    var reason = text(command);
    if (isBlank(command.team()) && isBlank(command.login())) {
      throw new InvalidInput("team", "recipient");
    }
    work.handOver(command.number(), orNull(command.team()), orNull(command.login()), reason);
    if (isDispatching(task)) {
      tasks.complete(task.getId(), dispatched(command));
    } else if (isBlank(command.team())) {
      tasks.setAssignee(task.getId(), command.login());
      remember(task, command.login());
    } else {
      var variables = new HashMap<String, Object>();
      variables.put(TicketProcess.VAR_OUTCOME, Outcome.HANDED_OVER.code());
      variables.put(TicketProcess.VAR_TEAM, command.team());
      variables.put(TicketProcess.VAR_ASSIGNEE, orNull(command.login()));
      tasks.complete(task.getId(), variables);
    }
  }

  private static Map<String, Object> dispatched(ActOnTicket command) {
    if (isBlank(command.login())) {
      return DispatchProcess.handedOverTo(command.team());
    }
    var variables = new HashMap<>(DispatchProcess.assignedTo(command.login()));
    if (!isBlank(command.team())) {
      variables.put(DispatchProcess.VAR_TEAM, command.team());
    }
    return variables;
  }

  private void close(ActOnTicket command) {
    var reason = command.reason() == null ? CloseReason.WITHDRAWN : command.reason();
    if (!reason.isChosen()) {
      throw new InvalidInput("reason", "choice", "DUPLICATE, SPAM, WITHDRAWN");
    }
    verdict.withdraw(command.number(), reason, orNull(command.text()));
    process.end(command.number(), reason);
  }

  private void complete(Task task, Outcome outcome) {
    tasks.complete(task.getId(), Map.of(TicketProcess.VAR_OUTCOME, outcome.code()));
  }

  /** An expert who took the ticket and solved it hears what the customer says to the solution. */
  private void stayWithTheSolver(Task task) {
    if (task.getAssignee() != null) {
      runtime.setVariable(
          task.getProcessInstanceId(), TicketProcess.VAR_ASSIGNEE, task.getAssignee());
    }
  }

  /** The agent a ticket comes back to; an expert who helps does not become its agent. */
  private void remember(Task task, String login) {
    if (task.getTaskDefinitionKey().equals(TicketProcess.TASK_SOLVE_TICKET)) {
      runtime.setVariable(task.getProcessInstanceId(), TicketProcess.VAR_ASSIGNEE, login);
    }
  }

  private static boolean isDispatching(Task task) {
    return DISPATCHING.contains(task.getTaskDefinitionKey());
  }

  private static String text(ActOnTicket command) {
    if (isBlank(command.text())) {
      throw new InvalidInput("text", "required");
    }
    return command.text();
  }

  private static boolean isBlank(String value) {
    return value == null || value.isBlank();
  }

  private static String orNull(String value) {
    return isBlank(value) ? null : value;
  }
}
