package org.kefu.bulk.boundary;

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
import org.kefu.bulk.control.BulkWork;
import org.kefu.shared.InBackground;
import org.kefu.system.boundary.Modules;
import org.kefu.system.boundary.ProductModule;
import org.kefu.system.boundary.Schema;

/** Works on bulks in the background, and takes up again what a crash or another node has left. */
@Singleton
@Startup
@PermitAll
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
public class BulkWorker {
  @Resource ManagedExecutorService executor;
  @Inject Modules modules;
  @Inject BulkWork work;
  @Inject Schema schema;

  private InBackground background;

  /** Nothing is looked for before there are tables to look in. */
  @PostConstruct
  void begin() {
    schema.ready();
    background =
        new InBackground(
            executor,
            (number, stopping) ->
                work.on(
                    number, () -> stopping.getAsBoolean() || !modules.isOn(ProductModule.BULK)));
  }

  @PreDestroy
  void stop() {
    background.stop();
  }

  public void waits(@Observes(during = TransactionPhase.AFTER_SUCCESS) BulkWaits event) {
    background.begin(event.number());
  }

  @Schedule(hour = "*", minute = "*", second = "*/15", persistent = false)
  void lookAround() {
    if (!background.isStopping()) {
      background.begin(work.waiting());
    }
  }
}
