package org.kefu.workflow.worklist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockTimeoutException;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PessimisticLockException;
import java.util.EnumSet;
import java.util.Set;
import org.camunda.bpm.engine.MismatchingMessageCorrelationException;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.TaskAlreadyClaimedException;
import org.camunda.bpm.engine.exception.NullValueException;
import org.kefu.checklist.boundary.CheckGate;
import org.kefu.shared.BusinessException;
import org.kefu.ticket.boundary.TicketVerdict;
import org.kefu.ticket.boundary.TicketWork;
import org.kefu.workflow.engine.Actor;

/**
 * The one path of every action, whoever may take it: look where the token waits, refuse what is not
 * possible there, act. Two people who act in the same moment get one result and one refusal. Pages
 * and REST come here through {@link TicketActions} and {@link CustomerActions}, which ask for
 * rights; the replay of logs and the demonstration come here directly.
 */
@ApplicationScoped
public class Worklist {
  private static final Set<Class<? extends Exception>> COLLISIONS =
      Set.of(
          OptimisticLockingException.class,
          OptimisticLockException.class,
          PessimisticLockException.class,
          LockTimeoutException.class,
          MismatchingMessageCorrelationException.class,
          TaskAlreadyClaimedException.class,
          NullValueException.class);

  /** What waits until the check lists of a ticket are through. */
  private static final Set<TicketAction> GATED = Set.of(TicketAction.SOLVE, TicketAction.CLOSE);

  @Inject Waits waits;
  @Inject Moves moves;
  @Inject TicketWork work;
  @Inject TicketVerdict verdict;
  @Inject CheckGate gate;
  @Inject Actor actor;

  public Set<TicketAction> possible(String number) {
    var possible = EnumSet.noneOf(TicketAction.class);
    possible.addAll(waits.of(number).possible());
    if (possible.contains(TicketAction.REOPEN) && verdict.isMerged(number)) {
      possible.remove(TicketAction.REOPEN);
    }
    return possible;
  }

  /** Who comes second waits for the first, and then sees what is possible after that. */
  public void act(ActOnTicket command) {
    work.hold(command.number());
    var wait = waits.of(command.number());
    if (!wait.possible().contains(command.action())) {
      throw new NotPossibleNow(command.number(), command.action(), wait.possible());
    }
    if (GATED.contains(command.action())) {
      gate.demand(command.number());
    }
    try {
      actor.run(() -> moves.move(command, wait.task().orElse(null)));
    } catch (BusinessException e) {
      throw e;
    } catch (RuntimeException e) {
      throw isCollision(e) ? new ChangedMeanwhile(command.number(), e) : e;
    }
  }

  private static boolean isCollision(Throwable e) {
    return e != null
        && (COLLISIONS.stream().anyMatch(type -> type.isInstance(e)) || isCollision(e.getCause()));
  }
}
