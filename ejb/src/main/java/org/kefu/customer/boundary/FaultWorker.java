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
import org.kefu.customer.control.CustomerSubject;
import org.kefu.customer.control.FaultScan;
import org.kefu.field.boundary.FieldsChanged;
import org.kefu.shared.InBackground;
import org.kefu.system.boundary.Schema;

/** Holds files against the rules in the background: new ones soon, all when the rules change. */
@Singleton
@Startup
@PermitAll
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
public class FaultWorker {
  private static final String FILES = "files";

  @Resource ManagedExecutorService executor;
  @Inject FaultScan scan;
  @Inject Schema schema;

  private InBackground background;

  /** Nothing is looked for before there are tables to look in. */
  @PostConstruct
  void begin() {
    schema.ready();
    background =
        new InBackground(
            executor,
            (files, stopping) -> {
              while (!stopping.getAsBoolean() && scan.some()) {
                // the next ones
              }
            });
  }

  @PreDestroy
  void stop() {
    background.stop();
  }

  public void changed(@Observes(during = TransactionPhase.AFTER_SUCCESS) FieldsChanged event) {
    if (event.subject().equals(CustomerSubject.NAME)) {
      lookAround();
    }
  }

  @Schedule(hour = "*", minute = "*", second = "20", persistent = false)
  void lookAround() {
    background.begin(FILES);
  }
}
