package org.kefu.channel.control;

import jakarta.mail.Folder;
import jakarta.mail.MessageRemovedException;
import jakarta.mail.MessagingException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.kefu.channel.boundary.MailTaker;
import org.kefu.channel.boundary.MailboxPosition;

/**
 * Reads one mailbox for as long as it is wanted. A mail is settled on the server only after it has
 * been taken for good, so whatever breaks in between brings it once more, and it is known then.
 */
final class MailboxLoop implements Runnable {
  private static final Logger LOG = Logger.getLogger(MailboxLoop.class.getName());
  private static final Duration POLL = Duration.ofSeconds(60);
  private static final Duration HOLD = Duration.ofMinutes(3);
  private static final Duration PATIENCE = Duration.ofMinutes(10);
  private static final List<Duration> BACKOFF =
      List.of(
          Duration.ofSeconds(5),
          Duration.ofSeconds(15),
          Duration.ofSeconds(60),
          Duration.ofSeconds(300));
  private static final long MEGABYTE = 1024L * 1024;

  private final Job job;
  private final Helpers helpers;
  private final Semaphore alarm = new Semaphore(0);
  private volatile boolean stopped;
  private volatile boolean idling;
  private volatile Instant sign = Instant.now();
  private volatile MailboxLink link;
  private int failures;

  /**
   * What is read.
   *
   * @param access asked for each line that is opened: a refresh token may be another one by then
   * @param most the largest mail that is fetched, in megabytes
   */
  record Job(String code, int version, Supplier<MailboxAccess> access, int most) {}

  /** Who helps. */
  record Helpers(
      MailTaker taker,
      MailboxStates states,
      MailboxTokens tokens,
      ThreadFactory threads,
      String node) {}

  MailboxLoop(Job job, Helpers helpers) {
    this.job = job;
    this.helpers = helpers;
  }

  int version() {
    return job.version();
  }

  /** True when it has been silent for so long that another one must take over. */
  boolean isStuck() {
    return sign.plus(PATIENCE).isBefore(Instant.now());
  }

  void stop() {
    stopped = true;
    alarm.release();
  }

  @Override
  public void run() {
    while (!stopped) {
      sign = Instant.now();
      try {
        turn();
      } catch (MailboxFailed failed) {
        fail(failed);
      } catch (MessagingException broken) {
        fail(MailboxLink.inWords(broken));
      } catch (RuntimeException unforeseen) {
        LOG.log(Level.WARNING, unforeseen, () -> "Mailbox " + job.code() + " is not read");
        fail(MailboxFailed.inside(ServerWords.of(unforeseen)));
      }
    }
    hangUp();
    helpers.states().release(job.code(), helpers.node());
  }

  private void turn() throws MessagingException {
    if (!helpers.states().hold(job.code(), helpers.node(), HOLD)) {
      pause(POLL);
      return;
    }
    if (link == null) {
      link = open();
    }
    var found = true;
    while (found && !stopped) {
      found = collect();
    }
    failures = 0;
    if (!idle()) {
      pause(POLL);
    }
  }

  private MailboxLink open() {
    var access = job.access().get();
    if (!access.isByToken()) {
      return MailboxLink.open(access, access.signIn().password(), Folder.READ_WRITE);
    }
    var token =
        helpers.tokens().renew(job.code(), job.version(), () -> job.access().get().signIn());
    return MailboxLink.open(access, token, Folder.READ_WRITE);
  }

  /** Takes all that waits. One mail that cannot be fetched keeps no other one out. */
  private boolean collect() throws MessagingException {
    var position = helpers.states().position(job.code());
    var top = link.top();
    MessagingException unfetched = null;
    var mails = link.waiting(position);
    for (var mail : mails) {
      sign = Instant.now();
      if (stopped) {
        return false;
      }
      try {
        take(mail);
        top = later(top, mail.uid());
      } catch (MessageRemovedException takenByAnother) {
        top = later(top, mail.uid());
      } catch (MessagingException failed) {
        if (!link.isOpen()) {
          throw failed;
        }
        unfetched = failed;
      }
    }
    if (unfetched != null) {
      throw unfetched;
    }
    helpers.states().reach(job.code(), top, !mails.isEmpty());
    return !mails.isEmpty();
  }

  private static MailboxPosition later(MailboxPosition top, long uid) {
    return uid > top.uid() ? new MailboxPosition(top.validity(), uid) : top;
  }

  private void take(WaitingMail mail) throws MessagingException {
    var raw = mail.bytes(job.most() * MEGABYTE);
    if (raw.isPresent()) {
      helpers.taker().receive(raw.get(), job.code());
    } else {
      var size = (mail.size() + MEGABYTE - 1) / MEGABYTE;
      helpers.taker().park(mail.head(), job.code(), "mail.oversize " + size + " " + job.most());
    }
    link.settle(mail);
  }

  /** Waits until the server tells of something, at most as long as a poll. */
  private boolean idle() throws MessagingException {
    idling = true;
    alarm.drainPermits();
    helpers.threads().newThread(this::endIdling).start();
    try {
      return stopped || link.idle();
    } finally {
      idling = false;
      alarm.release();
    }
  }

  private void endIdling() {
    await(POLL);
    var waited = link;
    if (idling && waited != null) {
      waited.wake();
    }
  }

  private void pause(Duration time) {
    alarm.drainPermits();
    if (!stopped) {
      await(time);
    }
  }

  private void await(Duration time) {
    try {
      alarm.tryAcquire(time.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException ended) {
      stopped = true;
      Thread.currentThread().interrupt();
    }
  }

  private void fail(MailboxFailed why) {
    hangUp();
    if (stopped) {
      return;
    }
    try {
      helpers.states().fail(job.code(), why);
    } catch (RuntimeException untold) {
      LOG.log(Level.FINE, "Nor can it be noted", untold);
    }
    pause(BACKOFF.get(Math.min(failures++, BACKOFF.size() - 1)));
  }

  private void hangUp() {
    if (link != null) {
      link.close();
      link = null;
    }
  }
}
