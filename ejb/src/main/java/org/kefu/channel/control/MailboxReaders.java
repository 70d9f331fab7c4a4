package org.kefu.channel.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ThreadFactory;
import java.util.stream.Collectors;
import org.kefu.channel.boundary.MailTaker;
import org.kefu.channel.entity.Mailbox;
import org.kefu.system.boundary.Parameters;

/** Who reads which mailbox on this node. */
@ApplicationScoped
public class MailboxReaders {
  /** The name stays when the server is started again, so that it goes on at once. */
  private static final String NODE =
      System.getProperty("jboss.node.name", "kefu")
          + ":"
          + System.getProperty("jboss.http.port", "8080");

  @Inject Mailboxes mailboxes;
  @Inject MailboxFiles files;
  @Inject MailboxStates states;
  @Inject Parameters parameters;
  @Inject MailTaker taker;
  @Inject MailboxTokens tokens;

  private final Map<String, MailboxLoop> reading = new HashMap<>();

  /** Begins what should be read and is not, ends what should not or was changed. */
  public synchronized void follow(ThreadFactory threads) {
    var wanted = mailboxes.enabled().stream().collect(Collectors.toMap(Mailbox::getCode, m -> m));
    reading.entrySet().removeIf(each -> isOver(each.getValue(), wanted.get(each.getKey())));
    wanted.values().stream()
        .filter(mailbox -> !reading.containsKey(mailbox.getCode()))
        .forEach(mailbox -> begin(mailbox, threads));
  }

  private static boolean isOver(MailboxLoop loop, Mailbox wanted) {
    var over = wanted == null || wanted.getVersion() != loop.version() || loop.isStuck();
    if (over) {
      loop.stop();
    }
    return over;
  }

  private void begin(Mailbox mailbox, ThreadFactory threads) {
    var code = mailbox.getCode();
    var most = parameters.number(Parameters.LARGEST_MAIL);
    var loop =
        new MailboxLoop(
            new MailboxLoop.Job(
                code, mailbox.getVersion(), () -> files.access(code, mailbox.file()), most),
            new MailboxLoop.Helpers(taker, states, tokens, threads, NODE));
    reading.put(code, loop);
    threads.newThread(loop).start();
  }

  public synchronized void stop() {
    reading.values().forEach(MailboxLoop::stop);
    reading.clear();
  }
}
