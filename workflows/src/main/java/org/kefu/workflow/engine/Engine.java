package org.kefu.workflow.engine;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Lock;
import jakarta.ejb.LockType;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionManager;
import java.util.HashMap;
import java.util.Map;
import javax.sql.DataSource;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.impl.cfg.JakartaTransactionProcessEngineConfiguration;
import org.kefu.system.boundary.Schema;
import org.kefu.ticket.boundary.TicketProgress;

/**
 * The process engine of this server. It lives in the application, joins its transactions, and uses
 * threads of the container only; its services are injected wherever this module needs them.
 */
@Singleton
@Startup
@DependsOn("ejb.jar#Schema")
@Lock(LockType.READ)
@TransactionManagement(TransactionManagementType.BEAN)
public class Engine {
  @Resource(lookup = "java:jboss/datasources/KefuDS")
  DataSource database;

  @Resource(lookup = "java:/TransactionManager")
  TransactionManager transactions;

  @Resource(lookup = "java:jboss/ee/concurrency/executor/camunda")
  ManagedExecutorService workers;

  @Resource(lookup = "java:jboss/ee/concurrency/factory/camunda")
  ManagedThreadFactory threads;

  @Inject Schema schema;
  @Inject TicketProgress progress;
  @Inject @Any Instance<JavaDelegate> delegates;
  @Inject @Any Instance<ExpressionBean> expressionBeans;
  private JakartaTransactionProcessEngineConfiguration settings;
  private ProcessEngine engine;

  /** Timers may fire only when the tables exist and every model is there. */
  @PostConstruct
  void start() {
    schema.ready();
    settings = new JakartaTransactionProcessEngineConfiguration();
    settings.setDataSource(database);
    settings.setTransactionManager(transactions);
    settings.setTransactionsExternallyManaged(true);
    settings.setDatabaseSchemaUpdate(ProcessEngineConfiguration.DB_SCHEMA_UPDATE_FALSE);
    settings.setJobExecutor(new ManagedJobExecutor(workers, threads));
    settings.setJobExecutorActivate(false);
    settings.setClassLoader(getClass().getClassLoader());
    EngineSettings.apply(settings, beansByName(), progress::reached);
    engine = settings.buildProcessEngine();
    EngineSettings.deployModels(engine);
    settings.getJobExecutor().start();
  }

  @PreDestroy
  void stop() {
    if (engine != null) {
      engine.close();
    }
  }

  /** True while timers and retries of this node are carried out. */
  public boolean isWorking() {
    return settings.getJobExecutor().isActive();
  }

  @Produces
  public RuntimeService runtime() {
    return engine.getRuntimeService();
  }

  @Produces
  public TaskService tasks() {
    return engine.getTaskService();
  }

  @Produces
  public RepositoryService repository() {
    return engine.getRepositoryService();
  }

  @Produces
  public HistoryService history() {
    return engine.getHistoryService();
  }

  @Produces
  public ManagementService management() {
    return engine.getManagementService();
  }

  @Produces
  public IdentityService identity() {
    return engine.getIdentityService();
  }

  private Map<Object, Object> beansByName() {
    var beans = new HashMap<Object, Object>();
    delegates.handles().forEach(handle -> beans.put(handle.getBean().getName(), handle.get()));
    expressionBeans
        .handles()
        .forEach(handle -> beans.put(handle.getBean().getName(), handle.get()));
    return beans;
  }
}
