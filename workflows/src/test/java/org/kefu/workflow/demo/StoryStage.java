package org.kefu.workflow.demo;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kefu.shared.BusinessClock;
import org.kefu.shared.CurrentUser;
import org.kefu.ticket.boundary.CloseReason;
import org.kefu.ticket.boundary.CustomerAnswered;
import org.kefu.ticket.boundary.OpenTicket;
import org.kefu.ticket.boundary.TicketOpened;
import org.kefu.ticket.boundary.TicketProgress;
import org.kefu.ticket.boundary.TicketReopened;
import org.kefu.ticket.boundary.TicketState;
import org.kefu.ticket.boundary.TicketTelling;
import org.kefu.ticket.boundary.TicketVerdict;
import org.kefu.ticket.boundary.TicketWork;
import org.kefu.workflow.engine.TestEngine;
import org.kefu.workflow.ticket.TicketProcess;
import org.mockito.invocation.InvocationOnMock;
import org.mockito.stubbing.Answer;

/**
 * The processes and rules of the product with just enough of the business behind them that a story
 * can be told: tickets in memory, events that reach the process, a clock that travels.
 */
final class StoryStage implements AutoCloseable {
  private static final String VISITS =
      """
      select A.* from ACT_HI_ACTINST A
      join ACT_HI_PROCINST P on P.PROC_INST_ID_ = A.PROC_INST_ID_
      where P.BUSINESS_KEY_ = #{number} and A.ACT_ID_ = #{step} order by A.START_TIME_\
      """;

  private final TestEngine test = TestEngine.withModels();
  private final Map<String, ToldTicket> tickets = new HashMap<>();

  StoryStage(Instant now) {
    test.setClock(now);
    when(test.get(BusinessClock.class).instant())
        .thenAnswer(call -> BusinessClock.isTravelling() ? new BusinessClock().instant() : now);
    when(test.get(CurrentUser.class).login()).thenAnswer(call -> new CurrentUser().login());
    followWords(test.get(TicketTelling.class));
    followWork(test.get(TicketWork.class));
    doAnswer(call -> reopened(call.getArgument(0)))
        .when(test.get(TicketVerdict.class))
        .reopen(any(), any());
    followProcess(test.get(TicketProgress.class));
  }

  StoryTelling telling() {
    return test.get(StoryTelling.class);
  }

  ToldTicket ticket(Story story) {
    return tickets.get("demo/" + story.key());
  }

  /** A stay of the ticket at a step; no end while it lasts. */
  record Visit(Instant from, Instant until) {}

  List<Visit> visits(Story story, String step) {
    return test
        .engine()
        .getHistoryService()
        .createNativeHistoricActivityInstanceQuery()
        .sql(VISITS)
        .parameter("number", ticket(story).facts().number())
        .parameter("step", step)
        .list()
        .stream()
        .map(stay -> new Visit(instant(stay.getStartTime()), instant(stay.getEndTime())))
        .toList();
  }

  private static Instant instant(Date date) {
    return date == null ? null : date.toInstant();
  }

  private void followWords(TicketTelling telling) {
    when(telling.open(any(), anyString()))
        .thenAnswer(call -> open(call.getArgument(0), call.getArgument(1)));
    doAnswer(call -> heard(call.getArgument(0))).when(telling).hear(any(), any(), any());
  }

  private void followWork(TicketWork work) {
    doAnswer(told((ticket, call) -> ticket.assignee = call.getArgument(1)))
        .when(work)
        .take(any(), any());
  }

  private void followProcess(TicketProgress progress) {
    when(progress.facts(anyString()))
        .thenAnswer(call -> tickets.get(call.<String>getArgument(0)).facts());
    doAnswer(told((ticket, call) -> ticket.offeredTo(call.getArgument(1))))
        .when(progress)
        .offer(any(), any(), any());
    doAnswer(told((ticket, call) -> ticket.state = call.getArgument(2)))
        .when(progress)
        .reached(any(), any(), any());
    doAnswer(told((ticket, call) -> ticket.state = endOf(call.getArgument(1))))
        .when(progress)
        .close(any(), any());
  }

  private static TicketState endOf(CloseReason reason) {
    return reason.isWithdrawal() ? TicketState.WITHDRAWN : TicketState.CLOSED;
  }

  /** What a call does to the ticket it names first. */
  private interface Effect {
    void on(ToldTicket ticket, InvocationOnMock call);
  }

  private Answer<Void> told(Effect effect) {
    return call -> {
      effect.on(tickets.get(call.<String>getArgument(0)), call);
      return null;
    };
  }

  private String open(OpenTicket command, String key) {
    tickets.put(key, new ToldTicket(key, command));
    fire(new TicketOpened(key));
    return key;
  }

  private Object heard(String number) {
    if (!tickets.get(number).state.isOpen()) {
      return reopened(number);
    }
    fire(new CustomerAnswered(number));
    return null;
  }

  private Object reopened(String number) {
    fire(new TicketReopened(number));
    return null;
  }

  /** As the container does: the method that observes events of this type. */
  private void fire(Object event) {
    try {
      var observer = TicketProcess.class.getDeclaredMethod("on", event.getClass());
      observer.setAccessible(true);
      observer.invoke(test.get(TicketProcess.class), event);
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }

  @Override
  public void close() {
    test.close();
  }
}
