package org.kefu.customer.boundary;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import org.kefu.customer.control.TwinScan;
import org.kefu.shared.InBackground;
import org.kefu.system.boundary.Schema;

/** Looks for files of one customer in the background: at night, on demand, and what was left. */
@Singleton
@Startup
@PermitAll
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
public class ScanWorker {
  private static final String SCAN = "scan";

  @Resource ManagedExecutorService executor;
  @Inject TwinScan scan;
  @Inject Schema schema;

  private InBackground background;

  /** Nothing is looked for before there are tables to look in. */
  @PostConstruct
  void begin() {
    schema.ready();
    background =
        new InBackground(
            executor,
            (any, stopping) -> {
              while (!stopping.getAsBoolean() && scan.some()) {
                // the next ones
              }
            });
  }

  @PreDestroy
  void stop() {
    background.stop();
  }

  public void wanted(@Observes(during = TransactionPhase.AFTER_SUCCESS) ScanWanted event) {
    background.begin(SCAN);
  }

  @Schedule(hour = "*", minute = "*", second = "40", persistent = false)
  void lookAround() {
    scan.beginDue();
    background.begin(SCAN);
  }
}
