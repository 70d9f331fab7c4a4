package org.kefu.channel.boundary;

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
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.concurrent.RejectedExecutionException;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.kefu.channel.control.FirstMailbox;
import org.kefu.channel.control.MailboxReaders;
import org.kefu.system.boundary.Schema;

/**
 * Reads every mailbox that is switched on, each on a thread of its own: the line stays open and the
 * server tells when something comes.
 */
@Singleton
@Startup
@PermitAll
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
public class MailFetching {
  private static final Logger LOG = Logger.getLogger(MailFetching.class.getName());

  @Resource ManagedExecutorService background;
  @Resource ManagedThreadFactory threads;
  @Inject Schema schema;
  @Inject FirstMailbox first;
  @Inject MailboxReaders readers;

  private volatile boolean ready;
  private volatile boolean stopping;

  @PostConstruct
  void begin() {
    schema.ready();
    background.execute(this::beginReading);
  }

  private void beginReading() {
    var url = System.getenv("KEFU_IMAP_URL");
    try {
      if (url != null && !url.isBlank()) {
        first.make(url);
      }
    } finally {
      ready = true;
    }
    follow();
  }

  /** What is changed on a page is used at once. */
  public void changed(@Observes(during = TransactionPhase.AFTER_SUCCESS) MailboxChanged changed) {
    try {
      background.execute(this::follow);
    } catch (RejectedExecutionException busy) {
      LOG.log(Level.FINE, "The change is seen with the next look", busy);
    }
  }

  /** For what another node has changed, and for readers that hang. */
  @Schedule(hour = "*", minute = "*", second = "*/10", persistent = false)
  void follow() {
    if (!ready || stopping) {
      return;
    }
    try {
      readers.follow(threads);
    } catch (RuntimeException later) {
      LOG.log(Level.FINE, "The mailboxes cannot be looked up now", later);
    }
  }

  @PreDestroy
  void stop() {
    stopping = true;
    readers.stop();
  }
}
