package org.kefu.channel.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.kefu.channel.boundary.MailTaker;
import org.kefu.channel.boundary.MailVerdict;
import org.kefu.channel.boundary.MailboxPosition;

/** What is read from a real IMAP server, and what is left there. */
class MailboxLoopTest {
  /** Less than the pause between two polls: what comes within it was told by the server. */
  private static final Duration SOON = Duration.ofSeconds(15);

  private final TestMailbox mailbox = new TestMailbox();
  private final Taken taken = new Taken();
  private final Notes notes = new Notes();
  private MailboxLoop loop;
  private Thread reader;
  private volatile TestMailbox replacement;

  @AfterEach
  void stop() throws InterruptedException {
    loop.stop();
    reader.join(10_000);
    assertThat(reader.isAlive()).isFalse();
    assertThat(notes.released).isTrue();
    mailbox.close();
  }

  @Test
  void whatWaitsIsTakenAsItCameAndMarkedRead() {
    var raw = mailbox.receive("洗衣机", "又响了");
    read(mailbox::access);

    await().atMost(SOON).until(() -> mailbox.unread() == 0 && notes.position != null);
    assertThat(taken.mails).hasSize(1);
    assertThat(text(taken.mails.get(0))).isEqualTo(text(raw));
    assertThat(mailbox.count("INBOX")).isOne();
    assertThat(notes.brought).isTrue();
  }

  @Test
  void theServerTellsOfWhatComesNext() {
    read(mailbox::access);
    await().atMost(SOON).until(() -> notes.position != null);
    mailbox.receive("one", "text");
    await().atMost(SOON).until(() -> taken.mails.size() == 1);
    mailbox.receive("two", "text");
    await().atMost(SOON).until(() -> taken.mails.size() == 2);
  }

  @Test
  void whatIsTakenIsMovedWhereThatIsWanted() {
    mailbox.receive("one", "text");
    mailbox.receive("two", "text");
    read(() -> mailbox.access(TestMailbox.PASSWORD, "INBOX", "Taken"));

    await().atMost(SOON).until(() -> mailbox.count("Taken") == 2);
    assertThat(mailbox.count("INBOX")).isZero();
    assertThat(taken.mails).hasSize(2);
  }

  /** Whoever cannot keep a mail leaves it where it is. */
  @Test
  void whatCouldNotBeTakenStaysUnreadAndComesAgain() {
    taken.failing = true;
    mailbox.receive("one", "text");
    read(mailbox::access);
    await().atMost(SOON).until(() -> "mailboxInside".equals(notes.failure()));
    assertThat(mailbox.unread()).isOne();

    taken.failing = false;
    await().atMost(SOON).until(() -> mailbox.unread() == 0);
    assertThat(taken.mails).hasSize(1);
  }

  @Test
  void whatSomebodyReadInBetweenIsTakenAllTheSame() {
    mailbox.receive("before", "text");
    read(mailbox::access);
    await().atMost(SOON).until(() -> taken.mails.size() == 1 && notes.position != null);
    end();
    mailbox.receive("read by a person", "text");
    mailbox.readAll();
    read(mailbox::access);

    await().atMost(SOON).until(() -> taken.mails.size() == 2);
    assertThat(text(taken.mails.get(1))).contains("read by a person");
  }

  @Test
  void whatWasReadBeforeWeCameIsNotOurs() {
    mailbox.receive("long ago", "text");
    mailbox.readAll();
    read(mailbox::access);
    await().atMost(SOON).until(() -> notes.position != null);
    mailbox.receive("now", "text");
    await().atMost(SOON).until(() -> !taken.mails.isEmpty());

    assertThat(taken.mails).singleElement().satisfies(m -> assertThat(text(m)).contains("now"));
  }

  @Test
  void aLargeMailIsParkedByItsHeadersAndNotFetched() {
    mailbox.receive("large", "x".repeat(1024 * 1024 + 1));
    mailbox.receive("small", "text");
    read(mailbox::access);

    await().atMost(SOON).until(() -> mailbox.unread() == 0);
    assertThat(taken.parked).containsExactly("mail.oversize 2 1");
    assertThat(text(taken.heads.get(0)))
        .contains("Subject: large", "From: Li Lei <li@mail.example>")
        .doesNotContain("xxx");
    assertThat(taken.mails).singleElement().satisfies(m -> assertThat(text(m)).contains("small"));
  }

  @Test
  void aWrongPasswordIsToldAndTriedAgain() {
    read(() -> mailbox.access("wrong", "INBOX", null));
    await().atMost(SOON).until(() -> "mailboxSignIn".equals(notes.failure()));
  }

  @Test
  void aFolderThatIsNotThereIsTold() {
    read(() -> mailbox.access(TestMailbox.PASSWORD, "Nowhere", null));
    await().atMost(SOON).until(() -> "mailboxFolder".equals(notes.failure()));
  }

  @Test
  void aServerThatGoesAwayIsToldAndReadAgainWhenItIsBack() {
    read(mailbox::access);
    await().atMost(SOON).until(() -> notes.position != null);
    mailbox.goAway();
    await().atMost(SOON).until(() -> "mailboxHost".equals(notes.failure()));

    try (var back = new TestMailbox()) {
      replacement = back;
      back.receive("after", "text");
      await().atMost(SOON.multipliedBy(2)).until(() -> taken.mails.size() == 1);
      end();
    }
  }

  @Test
  void whatAnotherNodeReadsIsLeftToIt() {
    notes.ours = false;
    mailbox.receive("one", "text");
    read(mailbox::access);

    await().atMost(SOON).until(() -> notes.asked);
    loop.stop();
    await().atMost(SOON).until(() -> !reader.isAlive());
    assertThat(mailbox.unread()).isOne();
  }

  private void read(Supplier<MailboxAccess> access) {
    loop =
        new MailboxLoop(
            new MailboxLoop.Job(
                "B-1", 1, () -> replacement == null ? access.get() : replacement.access(), 1),
            new MailboxLoop.Helpers(taken, notes, new MailboxTokens(), Thread::new, "node"));
    reader = new Thread(loop);
    reader.start();
  }

  private void end() {
    loop.stop();
    await().atMost(SOON).until(() -> !reader.isAlive());
  }

  private static String text(byte[] raw) {
    return new String(raw, StandardCharsets.UTF_8);
  }

  /** Keeps what it is given. */
  private static final class Taken implements MailTaker {
    private final List<byte[]> mails = new CopyOnWriteArrayList<>();
    private final List<byte[]> heads = new CopyOnWriteArrayList<>();
    private final List<String> parked = new CopyOnWriteArrayList<>();
    private volatile boolean failing;

    @Override
    public MailVerdict receive(byte[] raw, String mailbox) {
      if (failing) {
        throw new IllegalStateException("no database");
      }
      mails.add(raw);
      return null;
    }

    @Override
    public MailVerdict park(byte[] raw, String mailbox, String reason) {
      heads.add(raw);
      parked.add(reason);
      return null;
    }

    @Override
    public MailVerdict judge(byte[] raw, String mailbox) {
      throw new UnsupportedOperationException();
    }
  }

  /** Notes without a database. */
  private static final class Notes extends MailboxStates {
    private volatile MailboxPosition position;
    private volatile boolean brought;
    private volatile MailboxFailed failed;
    private volatile boolean released;
    private volatile boolean ours = true;
    private volatile boolean asked;

    String failure() {
      return failed == null ? null : failed.getReason();
    }

    @Override
    public boolean hold(String code, String node, Duration time) {
      asked = true;
      return ours;
    }

    @Override
    public void release(String code, String node) {
      released = true;
    }

    @Override
    public MailboxPosition position(String code) {
      return position == null ? new MailboxPosition(0, 0) : position;
    }

    @Override
    public void reach(String code, MailboxPosition reached, boolean some) {
      position = reached;
      brought |= some;
      failed = null;
    }

    @Override
    public void fail(String code, MailboxFailed why) {
      failed = why;
    }

    @Override
    public void keepRefreshToken(String code, String token) {
      throw new UnsupportedOperationException();
    }
  }
}
