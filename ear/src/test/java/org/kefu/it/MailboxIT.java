package org.kefu.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kefu.channel.boundary.IncomingRow;
import org.kefu.channel.boundary.MailSearch;
import org.kefu.channel.boundary.MailVerdict;
import org.kefu.channel.boundary.MailboxAdmin;
import org.kefu.channel.boundary.MailboxFile;
import org.kefu.channel.boundary.MailboxSecurity;
import org.kefu.channel.boundary.MailboxSignIn;
import org.kefu.channel.boundary.TriedMail;
import org.kefu.staff.boundary.Right;
import org.kefu.ticket.boundary.TicketDetails;
import org.kefu.ticket.boundary.TicketSearch;
import org.kefu.wording.boundary.LetterAdmin;
import org.kefu.wording.boundary.LetterKey;
import org.kefu.wording.boundary.LetterKind;
import org.kefu.wording.boundary.LetterText;

/** Mails in real mailboxes become tickets of the teams these belong to. */
class MailboxIT extends InServer {
  private static final Duration SOON = Duration.ofSeconds(30);
  private static final Set<String> RIGHTS =
      Set.of(Right.MAILBOX_MANAGE, Right.TICKET_READ, Right.TICKET_ALL, Right.SYSTEM_WATCH);

  @Inject MailboxAdmin admin;
  @Inject MailSearch mails;
  @Inject TicketSearch tickets;
  @Inject LetterAdmin letters;
  @Inject Planted planted;

  private final GreenMail server =
      new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_IMAP));
  private final String mark = UUID.randomUUID().toString().substring(0, 8);
  private final List<String> made = new ArrayList<>();
  private final List<LetterKey> worded = new ArrayList<>();

  @BeforeEach
  void start() {
    planted.awaitDemonstration();
    server.start();
  }

  @AfterEach
  void stop() throws Exception {
    for (var key : worded) {
      as(
          () -> {
            letters.giveBack(key, letters.details(key).edition());
            return null;
          });
    }
    for (var code : made) {
      as(
          () -> {
            admin.remove(code);
            return null;
          });
    }
    server.stop();
  }

  @Test
  void eachMailboxGivesItsTicketsToItsTeam() throws Exception {
    var installation = mailbox("install", "install");
    var claims = mailbox("claims", "senior");
    receive(installation, "li", "A new kitchen");
    receive(claims, "wang", "The third repair failed");

    var first = ticketOf("A new kitchen");
    assertThat(first.team()).isEqualTo("install");
    assertThat(first.offeredWhy()).contains("DispatchRules 1", "mailbox " + address("install"));
    var second = ticketOf("The third repair failed");
    assertThat(second.team()).isEqualTo("senior");
    assertThat(second.offeredWhy()).contains("mailbox " + address("claims"));
  }

  @Test
  void weAnswerAsTheMailboxInItsWordsAndOnceADay() throws Exception {
    var box = mailbox("words", "install");
    word(
        LetterKind.RECEIPT,
        made.get(0),
        "We are back on {next.workday}. {ticket.link} {signature}");
    word(LetterKind.SIGNATURE, "install", "Yours, install");
    receive(box, "li", "One");
    var first = ticketOf("One");
    var receipt =
        await()
            .atMost(SOON)
            .until(() -> LeftMails.ofTicket(first.number()), each -> !each.isEmpty());
    assertThat(receipt.get(0).getFrom()[0].toString())
        .isEqualTo("Office words <" + address("words") + ">");
    assertThat(LeftMails.plain(receipt.get(0)))
        .contains("We are back on ", "/t/", "Yours, install")
        .doesNotContain("{");

    receive(box, "li", "Two");
    receive(box, "wang", "Three");
    var third = ticketOf("Three");
    await().atMost(SOON).until(() -> !LeftMails.ofTicket(third.number()).isEmpty());
    assertThat(LeftMails.ofTicket(ticketOf("Two").number()))
        .as("a second receipt within the day")
        .isEmpty();
  }

  @Test
  void aMailThatComesTwiceMakesOneTicket() throws Exception {
    var box = mailbox("twice", null);
    var raw = mail("li", "Once");
    deliver(box, raw);
    deliver(box, raw);
    ticketOf("Once");
    await().atMost(SOON).until(() -> unread(box) == 0);

    assertThat(incoming("Once")).hasSize(1);
  }

  @Test
  void whoOpensTooManyIsHeld() throws Exception {
    var box = mailbox("flood", null);
    for (var i = 1; i <= 31; i++) {
      receive(box, "robot", "Flood " + i);
    }
    await().atMost(Duration.ofMinutes(2)).until(() -> incoming("Flood").size() == 31);

    assertThat(incoming("Flood"))
        .filteredOn(row -> row.verdict() == MailVerdict.Kind.HELD)
        .extracting(IncomingRow::reason)
        .containsExactly("mail.tooMany 30");
  }

  @Test
  void oneThatIsSwitchedOffIsLeftAlone() throws Exception {
    var box = mailbox("off", null);
    receive(box, "li", "Before");
    ticketOf("Before");
    enable(false);
    receive(box, "li", "Meanwhile");
    assertThat(unread(box)).isOne();
    enable(true);
    ticketOf("Meanwhile");
  }

  @Test
  void aLookTellsTheVerdictsAndChangesNothing() throws Exception {
    var user = server.setUser(address("look"), "look", "secret");
    deliver(user, mail("li", "Looked at"));
    deliver(user, mail("li", "Away", "Auto-Submitted: auto-replied"));
    deliver(user, mail("li", "[T-2020-000001] hello", "List-Id: <news.example>"));
    var before = as(() -> mails.incoming(null, 0, 1).total());

    var tried = as(() -> admin.test(null, file("look", null)));

    assertThat(tried)
        .extracting(TriedMail::verdict)
        .containsExactly(MailVerdict.Kind.PARKED, MailVerdict.Kind.PARKED, MailVerdict.Kind.NEW);
    assertThat(tried)
        .extracting(TriedMail::reason)
        .containsExactly("mail.bulk", "mail.automatic", "mail.new");
    assertThat(unread(user)).isEqualTo(3);
    assertThat(as(() -> mails.incoming(null, 0, 1).total())).isEqualTo(before);
  }

  private void enable(boolean on) throws Exception {
    as(
        () -> {
          admin.enable(made.get(0), on);
          return null;
        });
  }

  private GreenMailUser mailbox(String name, String team) throws Exception {
    var user = server.setUser(address(name), name, "secret");
    made.add(as(() -> admin.open(file(name, team))));
    return user;
  }

  private void word(LetterKind kind, String scope, String body) throws Exception {
    var key = new LetterKey(kind, "en", scope);
    var subject = kind.isLetter() ? "[{ticket.number}]" : "";
    as(
        () -> {
          letters.keep(key, letters.details(key).edition(), new LetterText(subject, body));
          return null;
        });
    worded.add(key);
  }

  private String address(String name) {
    return name + "-" + mark + "@jinglan.example";
  }

  private MailboxFile file(String name, String team) {
    return new MailboxFile(
        address(name),
        "Office " + name,
        team,
        new MailboxFile.Server(
            "127.0.0.1", server.getImap().getPort(), MailboxSecurity.NONE, "INBOX"),
        new MailboxFile.SignIn(MailboxSignIn.PASSWORD, name, "secret", null, null, null, null),
        null,
        false,
        null,
        null);
  }

  private void receive(GreenMailUser box, String sender, String subject) {
    deliver(box, mail(sender, subject));
  }

  private byte[] mail(String sender, String subject, String... headers) {
    return """
    Message-ID: <%s@mail.example>
    From: %s-%s@mail.example
    To: service@jinglan.example
    Subject: %s %s
    Date: Tue, 17 Nov 2026 09:00:00 +0800
    %sContent-Type: text/plain; charset=UTF-8

    Please call me.
    """
        .formatted(
            UUID.randomUUID(),
            sender,
            mark,
            subject,
            mark,
            headers.length == 0 ? "" : headers[0] + "\n")
        .replace("\n", "\r\n")
        .getBytes(StandardCharsets.UTF_8);
  }

  private static void deliver(GreenMailUser box, byte[] raw) {
    try {
      box.deliver(LeftMails.message(raw));
    } catch (MessagingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private long unread(GreenMailUser box) throws Exception {
    return server.getManagers().getImapHostManager().getInbox(box).getUnseenCount();
  }

  private TicketDetails ticketOf(String subject) throws Exception {
    var row =
        await()
            .atMost(SOON)
            .until(
                () ->
                    incoming(subject).stream()
                        .filter(each -> each.verdict() == MailVerdict.Kind.NEW)
                        .findFirst(),
                Optional::isPresent)
            .orElseThrow();
    return as(() -> tickets.details(row.ticketNumber()));
  }

  private List<IncomingRow> incoming(String subject) throws Exception {
    return as(() -> mails.incoming(null, 0, 200)).rows().stream()
        .filter(row -> row.subject().startsWith(subject) && row.subject().endsWith(mark))
        .toList();
  }

  private static <T> T as(Callable<T> work) throws Exception {
    return Caller.as("ann", RIGHTS, work);
  }
}
