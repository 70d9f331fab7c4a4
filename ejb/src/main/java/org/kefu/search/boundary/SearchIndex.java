package org.kefu.search.boundary;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.kefu.search.control.Indexer;
import org.kefu.search.control.LuceneIndex;
import org.kefu.search.control.SearchTasks;
import org.kefu.system.boundary.Schema;

/**
 * Keeps the index behind the database by less than a second, in the background. Whatever goes wrong
 * here costs finding for a while, never the work itself.
 */
@Singleton
@Startup
@PermitAll
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
public class SearchIndex {
  private static final Logger LOG = Logger.getLogger(SearchIndex.class.getName());

  /** What is touched within this time goes in with one write to disk. */
  private static final long GATHER_MILLIS = 300;

  private static final long LONGEST_GATHER_MILLIS = 1000;

  /**
   * As many times as long as the last write took is gathered for the next: a busy server spends a
   * tenth of one core on small writes and their merging, not all it has.
   */
  private static final int SHARE = 10;

  @Resource ManagedScheduledExecutorService background;
  @Inject Schema schema;
  @Inject Indexer indexer;
  @Inject LuceneIndex index;
  @Inject SearchTasks tasks;

  private final AtomicBoolean awaited = new AtomicBoolean();
  private final AtomicBoolean building = new AtomicBoolean();
  private volatile boolean stopping;
  private volatile long gatherMillis = GATHER_MILLIS;
  private volatile boolean broken;

  /**
   * How far the index is: what waits to go in, what does not go in, and whether it is being built.
   */
  public record State(long waiting, long stuck, boolean building, boolean broken) {}

  @PostConstruct
  void begin() {
    schema.ready();
    background.execute(this::beginBuilding);
  }

  @PreDestroy
  void stop() {
    stopping = true;
  }

  public void touched(@Observes(during = TransactionPhase.AFTER_SUCCESS) Touched touched) {
    wake();
  }

  public void touched(@Observes(during = TransactionPhase.AFTER_SUCCESS) TouchedMany touched) {
    wake();
  }

  /** For what another node or a failure has left. */
  @Schedule(hour = "*", minute = "*", second = "*/10", persistent = false)
  void wake() {
    if (!stopping && awaited.compareAndSet(false, true)) {
      try {
        background.schedule(this::follow, gatherMillis, TimeUnit.MILLISECONDS);
      } catch (RejectedExecutionException stopped) {
        awaited.set(false);
      }
    }
  }

  /** One at a time, so that no task is read twice; whoever is second finds what came meanwhile. */
  private synchronized void follow() {
    awaited.set(false);
    var begun = System.nanoTime();
    try {
      while (!stopping && indexer.follow()) {
        // the next ones
      }
      broken = false;
      var took = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun);
      gatherMillis = Math.max(GATHER_MILLIS, Math.min(LONGEST_GATHER_MILLIS, SHARE * took));
    } catch (RuntimeException failed) {
      complain(failed);
    }
  }

  private void beginBuilding() {
    try {
      if (index.isIncomplete()) {
        build();
      }
    } catch (RuntimeException failed) {
      complain(failed);
    }
  }

  private void complain(RuntimeException failed) {
    if (!stopping) {
      LOG.log(broken ? Level.FINE : Level.WARNING, "The search index does not follow", failed);
      broken = true;
    }
  }

  /** Reads everything into the index again, beside what people do; it is used meanwhile. */
  @RolesAllowed("job.manage")
  public void rebuild() {
    index.lacks(true);
    background.execute(this::beginBuilding);
  }

  private synchronized void forgive() {
    indexer.forgive();
  }

  private void build() {
    if (!building.compareAndSet(false, true)) {
      return;
    }
    try {
      var start = System.nanoTime();
      forgive();
      for (var kind : indexer.kinds()) {
        String last = null;
        do {
          last = indexer.build(kind, last);
        } while (last != null && !stopping);
      }
      if (!stopping) {
        index.lacks(false);
        var took = (System.nanoTime() - start) / 1_000_000;
        LOG.info("The search index holds everything; that took " + took + " ms");
      }
    } finally {
      building.set(false);
    }
  }

  @RolesAllowed({"system.watch", "job.manage"})
  public State state() {
    return new State(tasks.waiting(), tasks.stuck(), index.isIncomplete(), broken);
  }
}
