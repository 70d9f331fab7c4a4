package org.kefu.transfer.boundary;

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
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.RejectedExecutionException;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.kefu.system.boundary.Schema;
import org.kefu.transfer.control.ImportWork;

/** Works on imports in the background, and takes up again what a crash or another node has left. */
@Singleton
@Startup
@PermitAll
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
public class ImportWorker {
  private static final Logger LOG = Logger.getLogger(ImportWorker.class.getName());

  @Resource ManagedExecutorService background;
  @Inject ImportWork work;
  @Inject Schema schema;

  private final Set<String> inHand = ConcurrentHashMap.newKeySet();
  private volatile boolean stopping;

  /** Nothing is looked for before there are tables to look in. */
  @PostConstruct
  void begin() {
    schema.ready();
  }

  @PreDestroy
  void stop() {
    stopping = true;
  }

  public void waits(@Observes(during = TransactionPhase.AFTER_SUCCESS) ImportWaits event) {
    begin(event.number());
  }

  @Schedule(hour = "*", minute = "*", second = "*/15", persistent = false)
  void lookAround() {
    if (!stopping) {
      work.waiting().forEach(this::begin);
    }
  }

  private void begin(String number) {
    if (!stopping && inHand.add(number)) {
      try {
        background.execute(() -> workOn(number));
      } catch (RejectedExecutionException later) {
        inHand.remove(number);
      }
    }
  }

  private void workOn(String number) {
    try {
      work.on(number, () -> stopping);
    } catch (RuntimeException failed) {
      if (!stopping) {
        LOG.log(Level.WARNING, failed, () -> "The work on " + number + " is tried again");
      }
    } finally {
      inHand.remove(number);
    }
  }
}
