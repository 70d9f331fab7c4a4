package org.kefu.workflow.demo;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Loads the demonstration at the first start: the people at once, so that everybody can sign in,
 * then, in the background, each ticket in a transaction of its own. Where a start breaks off, the
 * next one goes on; no ticket is told twice.
 */
@Singleton
@Startup
@DependsOn("DemoGuard")
@TransactionManagement(TransactionManagementType.BEAN)
public class DemoData {
  private static final Logger LOG = Logger.getLogger(DemoData.class.getName());

  @Resource ManagedExecutorService background;
  @Inject DemoSwitch demo;
  @Inject DemoPeople people;
  @Inject StoryTelling telling;
  private volatile boolean stopping;

  @PostConstruct
  void load() {
    if (demo.isWanted()) {
      people.moveIn(DemoScript.cast(), Instant.now());
    }
    demo.begun().ifPresent(now -> background.execute(() -> tellStories(now)));
  }

  @PreDestroy
  void stop() {
    stopping = true;
  }

  private void tellStories(Instant now) {
    var began = System.nanoTime();
    var stories = DemoScript.storiesByTime(now);
    LOG.info("Demonstration: telling " + stories.size() + " tickets");
    var numbers = people.customerNumbers(DemoScript.cast(), now);
    var told = stories.stream().filter(story -> tells(story, numbers, now)).count();
    if (told == stories.size()) {
      demo.end();
    }
    var took = (System.nanoTime() - began) / 1_000_000;
    LOG.info("Demonstration: " + told + " tickets told in " + took + " ms");
  }

  /** What cannot be told now is told at the next start. */
  private boolean tells(Story story, Map<String, String> numbers, Instant now) {
    if (stopping) {
      return false;
    }
    try {
      telling.tell(story, numbers.get(story.customer()), now);
      return true;
    } catch (RuntimeException failed) {
      LOG.log(Level.WARNING, failed, () -> "Demonstration: " + story.key() + " is not told yet");
      return false;
    }
  }
}
