package org.kefu.workflow.dispatch;

import java.util.HashMap;
import java.util.Map;

/**
 * The names of {@code DispatchProcess.bpmn} and what leaves its waits. Called by other processes;
 * the business key is the business number of the caller.
 */
public final class DispatchProcess {
  public static final String ID = "DispatchProcess";
  public static final String START_DISPATCH_REQUESTED = "StartEvent_DispatchRequested";
  public static final String GATEWAY_ASSIGNEE_NAMED = "Gateway_AssigneeNamed";
  public static final String GATEWAY_TEAM_NAMED = "Gateway_TeamNamed";
  public static final String TASK_FIND_TEAM = "Task_FindTeam";
  public static final String TASK_OFFER_TICKET = "Task_OfferTicket";
  public static final String TASK_TAKE_TICKET = "Task_TakeTicket";
  public static final String TIMER_NOT_TAKEN_IN_TIME = "Timer_NotTakenInTime";
  public static final String GATEWAY_OVERFLOW_LEFT = "Gateway_OverflowLeft";
  public static final String TASK_TURN_TO_OVERFLOW = "Task_TurnToOverflow";
  public static final String TASK_ASSIGN_BY_HAND = "Task_AssignByHand";
  public static final String END_TICKET_ASSIGNED = "EndEvent_TicketAssigned";

  public static final String VAR_TEAM = "team";
  public static final String VAR_ASSIGNEE = "assignee";
  public static final String VAR_OVERFLOW_TEAM = "overflowTeam";
  public static final String VAR_TAKE_WITHIN = "takeWithin";
  public static final String VAR_OFFERED_BY = "offeredBy";

  /** How long a team that was named by hand has before the dispatcher is asked. */
  public static final String USUAL_TAKE_WITHIN = "PT2H";

  private DispatchProcess() {}

  /** A person has the ticket now: the process ends. */
  public static Map<String, Object> assignedTo(String login) {
    return Map.of(VAR_ASSIGNEE, login);
  }

  /** A team was named by hand: what the rules had found for the former one no longer holds. */
  public static Map<String, Object> handedOverTo(String team) {
    var variables = new HashMap<String, Object>();
    variables.put(VAR_TEAM, team);
    variables.put(VAR_ASSIGNEE, null);
    variables.put(VAR_OVERFLOW_TEAM, null);
    variables.put(VAR_TAKE_WITHIN, null);
    variables.put(VAR_OFFERED_BY, null);
    return variables;
  }
}
