package org.kefu.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.inject.Inject;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kefu.channel.boundary.MailSearch;
import org.kefu.channel.boundary.MailState;
import org.kefu.channel.boundary.MailboxAdmin;
import org.kefu.channel.boundary.MailboxFile;
import org.kefu.channel.boundary.MailboxSecurity;
import org.kefu.channel.boundary.OutgoingRow;
import org.kefu.shared.InvalidInput;
import org.kefu.staff.boundary.Right;
import org.kefu.ticket.boundary.MailIntake;

/** Letters of a mailbox leave by its own server; all others go on as before. */
class MailboxSendingIT extends InServer {
  private static final Duration SOON = Duration.ofSeconds(30);
  private static final Set<String> RIGHTS =
      Set.of(Right.MAILBOX_MANAGE, Right.MAIL_IMPORT, Right.OUTBOX_MANAGE);

  @Inject MailboxAdmin admin;
  @Inject MailIntake intake;
  @Inject MailSearch mails;
  @Inject Planted planted;

  private final GreenMail server =
      new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
  private final String mark = UUID.randomUUID().toString().substring(0, 8);
  private final String ours = "sends-" + mark + "@jinglan.example";
  private String box;

  @BeforeEach
  void open() throws Exception {
    planted.awaitDemonstration();
    server.start();
    server.setUser("letters@jinglan.example", "letters", "pass");
    box = as(() -> admin.open(file(sending("letters", "pass"))));
    run(() -> admin.enable(box, false));
  }

  @AfterEach
  void close() throws Exception {
    run(() -> admin.remove(box));
    server.stop();
  }

  @Test
  void theReceiptLeavesByTheServerOfItsMailbox() throws Exception {
    var ticket = received("One", box);

    var mail = await().atMost(SOON).until(() -> arrived(ticket), Objects::nonNull);
    assertThat(mail.getFrom()[0].toString()).contains(ours);
    await().atMost(SOON).until(() -> letter(ticket).state() == MailState.SENT);
    assertThat(LeftMails.ofTicket(ticket)).as("and by no other way").isEmpty();
    var other = received("Two", null);
    await().atMost(SOON).until(() -> letter(other).state() == MailState.FILED);
    assertThat(arrived(other)).isNull();
  }

  @Test
  void aServerThatRefusesUsIsToldAndTriedAgain() throws Exception {
    run(() -> admin.change(box, admin.details(box).version(), file(sending("letters", "wrong"))));

    var ticket = received("Refused", box);

    await().atMost(SOON).until(() -> letter(ticket).error() != null);
    assertThat(letter(ticket).state()).as("back-off as for any server").isEqualTo(MailState.QUEUED);
    assertThat(letter(ticket).error()).startsWith("535");
    assertThat(arrived(ticket)).isNull();
  }

  @Test
  void aTrialGoesToWhoeverAsksAndTellsTheServersWords() throws Exception {
    var to = as(() -> admin.send(box, file(sending("letters", null)), "A test", "It works"));
    assertThat(server.getReceivedMessages())
        .extracting(MimeMessage::getSubject)
        .containsExactly("A test");
    assertThat(server.getReceivedMessages()[0].getAllRecipients()[0].toString()).contains(to);

    refused("smtpLogin", "535", file(sending("letters", "wrong")));
    refused("smtpHost", "required", file(null));
    var gone = file(sending("letters", null));
    server.stop();
    refused("smtpHost", "refused", gone);
    assertThat(as(() -> admin.details(box)).file().toString()).doesNotContain("pass");
  }

  private void refused(String field, String words, MailboxFile file) {
    assertThatThrownBy(() -> as(() -> admin.send(box, file, "A test", "x")))
        .isInstanceOfSatisfying(
            InvalidInput.class,
            refusal -> {
              assertThat(refusal.getField()).isEqualTo(field);
              assertThat(refusal.getKey() + refusal.getArgs()).contains(words);
            });
  }

  private MailboxFile.Sending sending(String login, String password) {
    return new MailboxFile.Sending(
        "127.0.0.1", server.getSmtp().getPort(), MailboxSecurity.NONE, login, password);
  }

  private MailboxFile file(MailboxFile.Sending sending) {
    return Boxes.unread(ours, false, sending);
  }

  /** Returns the number of the ticket. */
  private String received(String subject, String mailbox) throws Exception {
    var raw =
        """
        Message-ID: <%s@mail.example>
        From: %s-%s@mail.example
        To: %s
        Subject: %s

        Please call me.
        """
            .formatted(UUID.randomUUID(), subject, mark, ours, subject);
    return as(() -> intake.receive(raw.getBytes(StandardCharsets.UTF_8), mailbox)).ticket();
  }

  private MimeMessage arrived(String ticket) {
    return Arrays.stream(server.getReceivedMessages())
        .filter(mail -> ticket.equals(LeftMails.header(mail, "X-Kefu-Ticket")))
        .findFirst()
        .orElse(null);
  }

  private OutgoingRow letter(String ticket) throws Exception {
    List<OutgoingRow> rows = as(() -> mails.outgoing(null, 0, 50)).rows();
    return rows.stream().filter(row -> row.ticketNumber().equals(ticket)).findFirst().orElseThrow();
  }

  private static void run(Runnable work) throws Exception {
    as(
        () -> {
          work.run();
          return null;
        });
  }

  private static <T> T as(Callable<T> work) throws Exception {
    return Caller.as("admin", RIGHTS, work);
  }
}
