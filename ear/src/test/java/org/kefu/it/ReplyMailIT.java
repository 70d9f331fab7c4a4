package org.kefu.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import jakarta.inject.Inject;
import jakarta.mail.BodyPart;
import jakarta.mail.Message;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kefu.channel.boundary.MailVerdict;
import org.kefu.channel.boundary.MessageKind;
import org.kefu.channel.boundary.MessageLog;
import org.kefu.channel.boundary.StoredFile;
import org.kefu.channel.control.MailParser;
import org.kefu.shared.InvalidInput;
import org.kefu.staff.boundary.Right;
import org.kefu.staff.boundary.Signatures;
import org.kefu.ticket.boundary.MailIntake;
import org.kefu.ticket.boundary.Reply;
import org.kefu.ticket.boundary.TicketDesk;

/** What leaves with a reply: copies, files, a signature, and nothing that is internal. */
class ReplyMailIT extends InServer {
  private static final Duration SOON = Duration.ofSeconds(30);
  private static final Set<String> RIGHTS =
      Set.of(Right.MAIL_IMPORT, Right.TICKET_READ, Right.TICKET_ALL, Right.TICKET_WORK);
  private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0, 0};

  @Inject MailIntake intake;
  @Inject TicketDesk desk;
  @Inject MessageLog messages;
  @Inject Signatures signatures;
  @Inject Planted planted;

  private final String mark = UUID.randomUUID().toString().substring(0, 8);

  @BeforeEach
  void waitForQuiet() {
    planted.awaitDemonstration();
  }

  @AfterEach
  void unsign() throws Exception {
    sign(null);
  }

  @Test
  void leavesWithItsCopiesFilesAndSignature() throws Exception {
    sign("{name} · 热线");
    var ticket = receive("li", "The pump hums").ticket();
    run(() -> desk.note(ticket, "the customer is difficult", List.of()));
    var boss = "boss-" + mark + "@mail.example";
    run(
        () ->
            desk.answer(
                ticket,
                new Reply(
                    "请看附件。",
                    null,
                    List.of(boss),
                    List.of(
                        new Reply.NewFile("C:\\temp\\安装说明书（第二版）一二三四五六七八九十.txt", PNG),
                        new Reply.NewFile("a\r\nBcc: evil@x.example", "x".getBytes())))));

    var sent = await().atMost(SOON).until(() -> left(ticket), found -> found != null);
    assertThat(sent.getRecipients(Message.RecipientType.CC)).hasSize(1);
    assertThat(sent.getRecipients(Message.RecipientType.CC)[0].toString()).isEqualTo(boss);
    assertThat(sent.getHeader("Bcc")).isNull();
    assertThat(sent.getHeader("In-Reply-To")[0]).contains("@mail.example");
    assertThat(sent.getMessageID()).isNotBlank();
    var parts = (Multipart) sent.getContent();
    assertThat(sent.getContentType()).startsWith("multipart/mixed");
    assertThat(parts.getCount()).isEqualTo(3);
    assertThat(parts.getBodyPart(0).getContentType()).startsWith("multipart/alternative");
    assertThat(LeftMails.page(sent)).contains("请看附件。", "林夏 · 热线").doesNotContain("difficult");
    assertThat(LeftMails.plain(parts.getBodyPart(0)))
        .contains("请看附件。", "林夏 · 热线")
        .doesNotContain("difficult", "{name}");
    assertNamed(parts.getBodyPart(1));

    var read = new MailParser().parse(bytes(sent)).attachments();
    assertThat(read.get(0).name()).isEqualTo("安装说明书（第二版）一二三四五六七八九十.txt");
    assertThat(read.get(0).content()).isEqualTo(PNG);
    assertThat(read.get(1).name()).isEqualTo("aBcc: evil@x.example");
    var kept =
        as(() -> messages.conversation(ticket)).stream()
            .filter(message -> message.kind() == MessageKind.REPLY)
            .findFirst()
            .orElseThrow();
    assertThat(kept.text()).isEqualTo("请看附件。");
    assertThat(kept.cc()).containsExactly(boss);
    assertThat(kept.attachments()).extracting(StoredFile::type).first().isEqualTo("image/png");

    assertThat(receive("boss", "Re: [" + ticket + "] hums").verdict())
        .as("who got a copy takes part")
        .isEqualTo(MailVerdict.Kind.JOINED);
  }

  /** By RFC 2231 in UTF-8, not as an encoded word. */
  private static void assertNamed(BodyPart part) throws Exception {
    assertThat(part.getContentType()).startsWith("image/png");
    assertThat(part.getHeader("Content-Disposition")[0])
        .containsIgnoringCase("filename*")
        .containsIgnoringCase("utf-8''")
        .doesNotContain("=?");
  }

  @Test
  void whatMayNotLeaveIsRefusedAtItsField() throws Exception {
    var ticket = receive("li", "Refused").ticket();

    refused("cc", ticket, List.of("no address"), 0, 0);
    refused("cc", ticket, List.of("a@x.example\r\nBcc: evil@x.example"), 0, 0);
    refused("cc", ticket, List.of("service@jinglan.example"), 0, 0);
    refused("document", ticket, List.of(), 11, 1);
    refused("document", ticket, List.of(), 2, 10 * 1024 * 1024);
    assertThat(as(() -> messages.conversation(ticket)))
        .noneMatch(message -> message.kind() == MessageKind.REPLY);
    assertThatExceptionOfType(InvalidInput.class)
        .isThrownBy(() -> sign("Yours, {passwordHash}"))
        .satisfies(refusal -> assertThat(refusal.getField()).isEqualTo("signature"));
  }

  private void refused(String field, String ticket, List<String> cc, int files, int size) {
    var brought =
        Stream.generate(() -> new Reply.NewFile("a", new byte[size])).limit(files).toList();
    assertThatExceptionOfType(InvalidInput.class)
        .isThrownBy(() -> as(() -> desk.answer(ticket, new Reply("x", null, cc, brought))))
        .satisfies(refusal -> assertThat(refusal.getField()).as(cc + " " + files).isEqualTo(field));
  }

  private MailVerdict receive(String sender, String subject) throws Exception {
    var raw =
        """
        Message-ID: <%s@mail.example>
        From: %s-%s@mail.example
        To: service@jinglan.example
        Subject: %s
        Content-Type: text/plain; charset=UTF-8

        Please call me.
        """
            .formatted(UUID.randomUUID(), sender, mark, subject)
            .replace("\n", "\r\n");
    return as(() -> intake.receive(raw.getBytes(StandardCharsets.UTF_8)));
  }

  /** The mail with copies that left for a ticket, null while there is none. */
  private static MimeMessage left(String number) throws Exception {
    return LeftMails.ofTicket(number).stream()
        .filter(mail -> LeftMails.header(mail, "Cc") != null)
        .findFirst()
        .orElse(null);
  }

  private static byte[] bytes(MimeMessage mail) throws Exception {
    var bytes = new java.io.ByteArrayOutputStream();
    mail.writeTo(bytes);
    return bytes.toByteArray();
  }

  private void sign(String words) throws Exception {
    run(() -> signatures.write(words));
  }

  private static void run(Runnable work) throws Exception {
    as(
        () -> {
          work.run();
          return null;
        });
  }

  private static <T> T as(Callable<T> work) throws Exception {
    return Caller.as("agent", RIGHTS, work);
  }
}
