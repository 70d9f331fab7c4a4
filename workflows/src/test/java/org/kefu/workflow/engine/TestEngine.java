package org.kefu.workflow.engine;

import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.test.assertions.ProcessEngineTests;
import org.kefu.shared.BusinessClock;
import org.kefu.shared.CurrentUser;
import org.kefu.system.boundary.Parameters;
import org.kefu.ticket.boundary.TicketFacts;
import org.kefu.ticket.boundary.TicketProgress;
import org.kefu.workflow.ticket.TicketProcess;

/**
 * The engine with the settings of the server, an in-memory database, and mocks in place of the
 * business. All tests of this module start here, so none of them proves a set-up of its own.
 */
public final class TestEngine implements AutoCloseable {
  private static final AtomicInteger COUNT = new AtomicInteger();
  private static final List<String> BEANS =
      List.of(
          "facts",
          "deadlines",
          "recordClassificationDelegate",
          "sendQuestionDelegate",
          "requestConfirmationDelegate",
          "remindCustomerDelegate",
          "closeTicketDelegate",
          "closeByRuleDelegate",
          "closeUnaskedDelegate",
          "recordWithdrawalDelegate",
          "passToSeniorDelegate",
          "giveBackDelegate",
          "offerTicketDelegate",
          "turnToOverflowDelegate");

  private final Wiring wiring = new Wiring();
  private final ProcessEngine engine;

  private TestEngine(Map<String, Object> more) {
    var beans = new HashMap<Object, Object>(more);
    BEANS.forEach(name -> beans.put(name, wiring.named(name)));
    var settings = new StandaloneInMemProcessEngineConfiguration();
    settings.setProcessEngineName("test" + COUNT.incrementAndGet());
    settings.setJdbcUrl("jdbc:h2:mem:flow" + COUNT.get() + ";DB_CLOSE_DELAY=-1");
    settings.setJobExecutorActivate(false);
    engine =
        EngineSettings.apply(settings, beans, get(TicketProgress.class)::reached)
            .buildProcessEngine();
    know();
    ProcessEngineTests.init(engine);
  }

  /** An engine without models: for attacks and for models a test brings itself. */
  public static TestEngine empty(Map<String, Object> more) {
    return new TestEngine(more);
  }

  /** An engine with the product's models and a business that answers as on a usual day. */
  public static TestEngine withModels() {
    var test = new TestEngine(Map.of());
    EngineSettings.deployModels(test.engine);
    test.usualDay();
    return test;
  }

  public ProcessEngine engine() {
    return engine;
  }

  /** A bean of this module wired to this engine, or the mock that stands for a bean of another. */
  public <T> T get(Class<T> type) {
    return wiring.get(type);
  }

  /** Hands an event to the observer of the ticket's process, as the container does. */
  public void fire(Object event) {
    wiring.fire(get(TicketProcess.class), event);
  }

  public void setClock(Instant now) {
    ClockUtil.setCurrentTime(java.util.Date.from(now));
    when(get(BusinessClock.class).instant()).thenReturn(now);
  }

  public void signIn(String login) {
    when(get(CurrentUser.class).login()).thenReturn(login);
  }

  private void usualDay() {
    when(get(TicketProgress.class).facts(anyString()))
        .thenAnswer(call -> usualFacts(call.getArgument(0)));
    var parameters = get(Parameters.class);
    when(parameters.number("confirm.remindAfterDays")).thenReturn(2);
    when(parameters.number("confirm.closeAfterDays")).thenReturn(5);
    when(parameters.number("answer.remindAfterDays")).thenReturn(2);
    when(parameters.number("answer.giveUpAfterDays")).thenReturn(5);
    when(parameters.number("expert.giveBackAfterDays")).thenReturn(2);
    signIn("anna");
    setClock(Instant.now());
  }

  public static TicketFacts usualFacts(String number) {
    return new TicketFacts(
        number, "MAIL", "REPAIR", "空调不制冷 please help", "KFR-35", "zh", "PERSON", 0, 0, 0, "");
  }

  private void know() {
    wiring.know(RuntimeService.class, engine.getRuntimeService());
    wiring.know(TaskService.class, engine.getTaskService());
    wiring.know(RepositoryService.class, engine.getRepositoryService());
    wiring.know(HistoryService.class, engine.getHistoryService());
    wiring.know(ManagementService.class, engine.getManagementService());
    wiring.know(IdentityService.class, engine.getIdentityService());
    wiring.know(DecisionService.class, engine.getDecisionService());
    wiring.refill();
  }

  @Override
  public void close() {
    ClockUtil.reset();
    ProcessEngineTests.reset();
    engine.close();
  }
}
