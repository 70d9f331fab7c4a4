package org.kefu.customer.boundary;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.kefu.customer.control.MissingKeys;
import org.kefu.system.boundary.Schema;

/** After an upgrade, gives the files that are there already what the new search for them needs. */
@Singleton
@Startup
@PermitAll
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
public class KeyWorker {
  private static final Logger LOG = Logger.getLogger(KeyWorker.class.getName());

  @Resource ManagedExecutorService background;
  @Inject MissingKeys keys;
  @Inject Schema schema;
  private volatile boolean stopping;

  @PostConstruct
  void begin() {
    schema.ready();
    background.execute(this::fill);
  }

  private void fill() {
    try {
      while (!stopping && keys.fillSome()) {
        // the next ones
      }
    } catch (RuntimeException failed) {
      LOG.log(Level.WARNING, failed, () -> "Files without keys wait for the next start");
    }
  }

  @PreDestroy
  void stop() {
    stopping = true;
  }
}
