package org.kefu.workflow.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.StrongUuidGenerator;

/**
 * How every engine of this product is set up, in the server as in the tests: what is not about
 * database, transactions and threads is decided here, so what the tests attack is what runs.
 */
public final class EngineSettings {
  /** Every model that comes with the product; a test holds the list and the folders together. */
  public static final List<String> MODELS =
      List.of(
          "org/kefu/workflow/ticket/TicketClassification.dmn",
          "org/kefu/workflow/ticket/TicketPriority.dmn",
          "org/kefu/workflow/ticket/TicketProcess.bpmn",
          "org/kefu/workflow/dispatch/DispatchRules.dmn",
          "org/kefu/workflow/dispatch/DispatchProcess.bpmn");

  private static final String FEEL = DefaultDmnEngineConfiguration.FEEL_EXPRESSION_LANGUAGE;

  private EngineSettings() {}

  static <C extends ProcessEngineConfigurationImpl> C apply(
      C settings, Map<Object, Object> beans, WaitListener business) {
    keepModelsHarmless(settings, beans);
    keepHistory(settings);
    workInACluster(settings);
    settings.setBusinessCalendarManager(ToldDurations.calendars());
    settings.setCustomPostBPMNParseListeners(mutable(new WaitStates(business)));
    settings.setDmnEngineConfiguration(decisions());
    return settings;
  }

  static void deployModels(ProcessEngine engine) {
    deployModels(engine.getRepositoryService());
  }

  /** Unchanged files make no new version, so a restart deploys nothing. */
  private static void deployModels(RepositoryService repository) {
    var deployment =
        repository.createDeployment().name("kefu").source("product").enableDuplicateFiltering(true);
    for (var model : MODELS) {
      deployment.addInputStream(
          model, EngineSettings.class.getClassLoader().getResourceAsStream(model));
    }
    deployment.deploy();
  }

  private static void keepModelsHarmless(
      ProcessEngineConfigurationImpl settings, Map<Object, Object> beans) {
    settings.setExpressionManager(new SafeExpressionManager(beans));
    settings.setScriptEngineResolver(new NoScripts());
    settings.setCustomPreDeployers(mutable(new ModelGuard()));
    settings.setEnableExpressionsInAdhocQueries(false);
    settings.setEnableExpressionsInStoredQueries(false);
    settings.setJavaSerializationFormatEnabled(false);
    settings.setProcessEnginePlugins(mutable(new NoJavaObjects()));
    settings.setEnableXxeProcessing(false);
    settings.setCmmnEnabled(false);
  }

  private static void keepHistory(ProcessEngineConfigurationImpl settings) {
    settings.setCustomHistoryLevels(mutable(new HistoryOfSteps()));
    settings.setHistory(HistoryOfSteps.NAME);
    settings.setCustomHistoryEventHandlers(mutable(new ToldHistory()));
    settings.setHistoryTimeToLive("P180D");
    settings.setEnforceHistoryTimeToLive(true);
    settings.setHistoryRemovalTimeStrategy(
        ProcessEngineConfiguration.HISTORY_REMOVAL_TIME_STRATEGY_END);
    settings.setHistoryCleanupBatchWindowStartTime("01:00");
    settings.setHistoryCleanupBatchWindowEndTime("05:00");
    settings.setHistoryCleanupDegreeOfParallelism(2);
  }

  private static void workInACluster(ProcessEngineConfigurationImpl settings) {
    settings.setIdGenerator(new StrongUuidGenerator());
    settings.setJobExecutorDeploymentAware(false);
    settings.setJobExecutorAcquireByDueDate(true);
    settings.setEnsureJobDueDateNotNull(true);
    settings.setFailedJobRetryTimeCycle("PT1M,PT5M,PT30M,PT2H");
    settings.setSkipOutputMappingOnCanceledActivities(true);
    settings.setAuthorizationEnabled(false);
    settings.setMetricsEnabled(false);
    settings.setTaskMetricsEnabled(false);
    settings.setDbMetricsReporterActivate(false);
  }

  /** The engine adds its own to some of the lists it is given. */
  private static <T> List<T> mutable(T element) {
    return new ArrayList<>(List.of(element));
  }

  private static DefaultDmnEngineConfiguration decisions() {
    var decisions = new DefaultDmnEngineConfiguration();
    decisions.setFeelEngineFactory(ReadOnce.factory());
    decisions.setDefaultInputExpressionExpressionLanguage(FEEL);
    decisions.setDefaultInputEntryExpressionLanguage(FEEL);
    decisions.setDefaultOutputEntryExpressionLanguage(FEEL);
    decisions.setDefaultLiteralExpressionLanguage(FEEL);
    decisions.setCustomPostDecisionTableEvaluationListeners(mutable(new FiredRules()));
    return decisions;
  }
}
