package org.kefu.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import jakarta.inject.Inject;
import jakarta.mail.Message;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kefu.audit.boundary.AuditTrail;
import org.kefu.audit.boundary.LogLine;
import org.kefu.channel.boundary.Channel;
import org.kefu.channel.boundary.MailSearch;
import org.kefu.channel.boundary.MailVerdict;
import org.kefu.channel.boundary.MailVerdict.Kind;
import org.kefu.channel.boundary.MailboxAdmin;
import org.kefu.channel.boundary.MailboxFile;
import org.kefu.channel.boundary.MessageKind;
import org.kefu.channel.boundary.MessageLog;
import org.kefu.channel.boundary.MessageView;
import org.kefu.channel.boundary.OutgoingRow;
import org.kefu.customer.boundary.Contact;
import org.kefu.customer.boundary.CustomerDesk;
import org.kefu.customer.boundary.CustomerFile;
import org.kefu.customer.boundary.CustomerKind;
import org.kefu.shared.InvalidInput;
import org.kefu.staff.boundary.Right;
import org.kefu.ticket.boundary.MailIntake;
import org.kefu.ticket.boundary.MailReview;
import org.kefu.ticket.boundary.OpenTicket;
import org.kefu.ticket.boundary.Receiver;
import org.kefu.ticket.boundary.Reply;
import org.kefu.ticket.boundary.TicketDesk;
import org.kefu.ticket.boundary.TicketReceivers;
import org.kefu.ticket.boundary.TicketSearch;

/** A mail comes to the ticket it belongs to, and what we answer to whoever wrote it. */
class AnsweringIT extends InServer {
  private static final Duration SOON = Duration.ofSeconds(30);
  private static final Set<String> RIGHTS =
      Set.of(
          Right.MAILBOX_MANAGE,
          Right.MAIL_IMPORT,
          Right.MAIL_SORT,
          Right.TICKET_READ,
          Right.TICKET_ALL,
          Right.TICKET_WORK,
          Right.CUSTOMER_WRITE);

  @Inject MailIntake intake;
  @Inject MailReview review;
  @Inject MailSearch outbox;
  @Inject MailboxAdmin mailboxes;
  @Inject TicketDesk desk;
  @Inject TicketReceivers receivers;
  @Inject TicketSearch tickets;
  @Inject MessageLog messages;
  @Inject CustomerDesk customers;
  @Inject AuditTrail audit;
  @Inject Planted planted;

  private final String mark = UUID.randomUUID().toString().substring(0, 8);
  private final String ours = "box-" + mark + "@jinglan.example";
  private String box;

  @BeforeEach
  void openMailbox() throws Exception {
    planted.awaitDemonstration();
    box = as(() -> mailboxes.open(mailbox()));
    run(() -> mailboxes.enable(box, false));
  }

  @AfterEach
  void closeMailbox() throws Exception {
    run(() -> mailboxes.remove(box));
  }

  @Test
  void theReplyAddressFindsItsTicketWhateverTheSubject() throws Exception {
    var ticket = receive(mail("li", ours, "The pump hums")).ticket();
    var address = replyAddress(receipt(ticket));
    assertThat(address).matches("box-" + mark + "\\+t-.*\\.[0-9a-v]{16}@jinglan.example");

    var joined = receive(mail("li", address, "Something else"));
    assertThat(joined)
        .extracting(MailVerdict::verdict, MailVerdict::ticket, MailVerdict::reason)
        .containsExactly(Kind.JOINED, ticket, "mail.signed");
    assertThat(said(joined).why()).isEqualTo("mail.signed");
    assertThat(receive(mail("li", ours, "Rewritten on the way", "X-Original-To: " + address)))
        .extracting(MailVerdict::verdict, MailVerdict::reason)
        .containsExactly(Kind.JOINED, "mail.signed");
    assertThat(receive(mail("thief", ours, "[" + ticket + "] my new address")))
        .extracting(MailVerdict::verdict, MailVerdict::reason)
        .containsExactly(Kind.HELD, "mail.stranger");
    assertThat(receive(mail("thief", address.replaceFirst("\\.[0-9a-v]{4}", ".0000"), "Guessed")))
        .extracting(MailVerdict::verdict, MailVerdict::reason)
        .containsExactly(Kind.NEW, "mail.new; mail.wrongSign " + ticket);
    assertThat(receive(raw(address, ours, "In a circle")).reason()).isEqualTo("mail.own");
  }

  @Test
  void whoWasHandedAReplyAddressIsHeardButNotAnswered() throws Exception {
    var ticket = receive(mail("li", ours, "The pump hums")).ticket();
    var address = replyAddress(receipt(ticket));

    assertThat(receive(mail("friend", address, "Li asked me")).reason())
        .isEqualTo("mail.signedFor " + of("li"));
    run(() -> desk.reply(ticket, "We come tomorrow."));

    assertThat(to(left(ticket, "We come tomorrow."))).isEqualTo(of("li"));
    assertThat(receive(mail("friend", ours, "[" + ticket + "]")).verdict()).isEqualTo(Kind.HELD);
  }

  @Test
  void weAnswerWhoeverWroteLast() throws Exception {
    var company = company();
    var ticket = receive(mail("second", ours, "Our press stands still")).ticket();
    assertThat(customer(ticket)).isEqualTo(company);
    var receipt = receipt(ticket);
    assertThat(to(receipt)).as("the receipt").isEqualTo(of("second"));
    assertThat(LeftMails.plain(receipt)).contains("Second Hand").doesNotContain("Press Works");

    run(() -> desk.reply(ticket, "Is it plugged in?"));
    assertThat(to(left(ticket, "Is it plugged in?"))).isEqualTo(of("second"));
    assertThat(conversation(ticket).get(1).to()).containsExactly(of("second"));
    assertThat(log(ticket))
        .filteredOn(line -> line.action().equals("ticket.repliedTo"))
        .extracting(line -> line.detail().get("to"))
        .containsExactly(of("second"));

    receive(mail("second", ours, "[" + ticket + "]", "Reply-To: " + of("office")));
    run(() -> desk.reply(ticket, "Thank you."));
    assertThat(to(left(ticket, "Thank you."))).as("where they want it").isEqualTo(of("office"));
    receive(mail("second", ours, "[" + ticket + "]", "Reply-To: " + ours));
    run(() -> desk.reply(ticket, "Truly yes."));
    assertThat(to(left(ticket, "Truly yes."))).as("not to ourselves").isEqualTo(of("second"));

    assertThat(receive(mail("first", ours, "[" + ticket + "]")).verdict()).isEqualTo(Kind.JOINED);
    run(() -> desk.reply(ticket, "Hello first."));
    assertThat(to(left(ticket, "Hello first."))).isEqualTo(of("first"));
  }

  @Test
  void aReceiverIsChosenAmongThoseWhoAreKnown() throws Exception {
    company();
    var ticket = receive(mail("second", ours, "Our press stands still")).ticket();
    assertThat(as(() -> receivers.of(ticket)))
        .extracting(Receiver::name, Receiver::shown)
        .as("who may not see the file's addresses sees them in part")
        .contains(tuple("Second Hand", of("second")), tuple("Press Works", "f****@mail.example"));
    run(() -> desk.answer(ticket, new Reply("To first.", of("first"), List.of(), List.of())));
    assertThat(to(left(ticket, "To first."))).isEqualTo(of("first"));
    assertThatExceptionOfType(InvalidInput.class)
        .isThrownBy(
            () -> as(() -> desk.answer(ticket, new Reply("x", of("wolf"), List.of(), List.of()))))
        .satisfies(refusal -> assertThat(refusal.getField()).isEqualTo("to"));
  }

  @Test
  void withoutAnAddressNothingLeavesAndThatIsSaid() throws Exception {
    var caller =
        as(() -> customers.enter(CustomerFile.brief("王 " + mark, null, "13900001111", "zh")));
    var ticket = byPhone(caller);

    run(() -> desk.reply(ticket, "请您来店里。"));

    var reply = conversation(ticket).get(1);
    assertThat(reply.kind()).isEqualTo(MessageKind.REPLY);
    assertThat(reply.channel()).isNotEqualTo(Channel.MAIL);
    assertThat(reply.to()).isEmpty();
    assertThat(log(ticket)).extracting(LogLine::action).contains("ticket.repliedKept");
    assertThat(as(() -> receivers.of(ticket))).isEmpty();
  }

  @Test
  void aMailOpenedForSomebodyIsAnsweredToThem() throws Exception {
    var parked = receive(mail("shop", ours, "Fwd", "List-Id: <shop.example>"));

    var ticket = as(() -> review.open(parked.message(), of("wang"))).ticket();
    run(() -> desk.reply(ticket, "Hello Wang."));

    assertThat(to(left(ticket, "Hello Wang."))).isEqualTo(of("wang"));
  }

  @Test
  void theCustomerIsNoStrangerOnATicketThatBeganByTelephone() throws Exception {
    var ticket = byPhone(company());

    assertThat(receive(mail("second", ours, "[" + ticket + "]")))
        .extracting(MailVerdict::verdict, MailVerdict::reason)
        .containsExactly(Kind.JOINED, "mail.number");
    assertThat(receive(mail("wolf", ours, "[" + ticket + "]")).verdict()).isEqualTo(Kind.HELD);
  }

  @Test
  void whoWasOnlyNamedIsHeardWhenTheyAnswerAMailOfIt() throws Exception {
    var ticket = receive(mail("li", ours, "Leak", "Cc: " + of("friend"))).ticket();
    var receipt = receipt(ticket);

    assertThat(receive(mail("friend", ours, "[" + ticket + "]")).reason())
        .isEqualTo("mail.stranger");
    assertThat(receive(mail("friend", ours, "Re", "References: " + receipt.getMessageID())))
        .extracting(MailVerdict::verdict, MailVerdict::reason)
        .containsExactly(Kind.JOINED, "mail.thread");
    assertThat(
            receive(
                    mail(
                        "robot",
                        ours,
                        "Away",
                        "Auto-Submitted: auto-replied",
                        "References: " + receipt.getMessageID()))
                .verdict())
        .isEqualTo(Kind.PARKED);
    assertThat(receive(mail("robot", ours, "[" + ticket + "]")).reason())
        .as("an automatic answer is nobody's word")
        .isEqualTo("mail.stranger");
  }

  @Test
  void aStormIsHeldAsideOfItsTicket() throws Exception {
    var ticket = receive(mail("robot", ours, "Begin")).ticket();
    for (var i = 1; i <= 30; i++) {
      assertThat(receive(mail("robot", ours, "[" + ticket + "] " + i)).verdict())
          .isEqualTo(Kind.JOINED);
    }

    assertThat(receive(mail("robot", ours, "[" + ticket + "] 31")))
        .extracting(MailVerdict::verdict, MailVerdict::ticket, MailVerdict::reason)
        .containsExactly(Kind.HELD, ticket, "mail.tooManyAnswers 30");
    assertThat(conversation(ticket)).hasSize(31);
  }

  @Test
  void whoForgesAParticipantIsHeldWhereTheMailServerIsKnown() throws Exception {
    var ticket = receive(mail("li", ours, "The pump hums")).ticket();
    run(
        () ->
            mailboxes.change(box, mailboxes.details(box).version(), checked("mx.jinglan.example")));
    var header = "Authentication-Results: mx.jinglan.example; dmarc=";

    assertThat(receive(mail("li", ours, "[" + ticket + "] forged", header + "fail")))
        .extracting(MailVerdict::verdict, MailVerdict::ticket, MailVerdict::reason)
        .containsExactly(Kind.HELD, ticket, "mail.forged dmarc=fail");
    assertThat(
            receive(
                    mail(
                        "li",
                        ours,
                        "[" + ticket + "] theirs",
                        header + "fail",
                        "Authentication-Results: mx.evil.example; dmarc=pass"))
                .verdict())
        .as("what others say counts for nothing")
        .isEqualTo(Kind.HELD);
    assertThat(receive(mail("li", ours, "[" + ticket + "] unchecked")).reason())
        .isEqualTo("mail.unchecked mx.jinglan.example");
    var joined = receive(mail("li", ours, "[" + ticket + "] true", header + "pass"));
    assertThat(joined.verdict()).isEqualTo(Kind.JOINED);
    assertThat(said(joined).why()).isEqualTo("mail.number; mail.proven dmarc");
  }

  @Test
  void tagsBehindAPlusAreOnePerson() throws Exception {
    var first = receive(raw(of("victim").replace("@", "+1@"), ours, "One")).ticket();
    receipt(first);
    var box2 = of("victim").replace("@", "+2@");
    var second = receive(raw(box2, ours, "Two")).ticket();

    assertThat(second).isNotEqualTo(first);
    assertThat(outgoing(second)).as("one receipt in the window").isEmpty();
  }

  private List<OutgoingRow> outgoing(String ticket) throws Exception {
    return as(() -> outbox.outgoing(null, 0, 100)).rows().stream()
        .filter(mail -> mail.ticketNumber().equals(ticket))
        .toList();
  }

  private MailboxFile checked(String authserv) {
    var file = mailbox();
    return new MailboxFile(
        file.address(),
        file.name(),
        file.team(),
        file.server(),
        file.signIn(),
        file.moveTo(),
        file.signsReplies(),
        null,
        authserv);
  }

  private String company() throws Exception {
    var hand =
        new Contact("Second Hand", null, null, true, List.of(), List.of(of("second")), List.of());
    var file =
        new CustomerFile(
            CustomerKind.COMPANY,
            "Press Works",
            null,
            null,
            "en",
            null,
            null,
            null,
            List.of(),
            List.of(of("first")),
            List.of(),
            List.of(hand),
            null);
    return as(() -> customers.enter(file));
  }

  private String byPhone(String customer) throws Exception {
    return as(
        () ->
            desk.open(
                new OpenTicket(
                    customer, Channel.PHONE, "Call " + mark, "…", null, null, null, List.of())));
  }

  private MailboxFile mailbox() {
    return Boxes.unread(ours, true, null);
  }

  private String of(String name) {
    return name + "-" + mark + "@mail.example";
  }

  private byte[] mail(String sender, String to, String subject, String... headers) {
    return raw(of(sender), to, subject, headers);
  }

  private static byte[] raw(String from, String to, String subject, String... headers) {
    return """
    Message-ID: <%s@mail.example>
    From: %s
    To: %s
    Subject: %s
    %sContent-Type: text/plain; charset=UTF-8

    Please call me.
    """
        .formatted(
            UUID.randomUUID(),
            from,
            to,
            subject,
            headers.length == 0 ? "" : String.join("\n", headers) + "\n")
        .replace("\n", "\r\n")
        .getBytes(StandardCharsets.UTF_8);
  }

  private MailVerdict receive(byte[] raw) throws Exception {
    return as(() -> intake.receive(raw, box));
  }

  /** The mail that left for a ticket with these words. */
  private static MimeMessage left(String ticket, String words) throws Exception {
    return await()
        .atMost(SOON)
        .until(
            () -> {
              for (var mail : LeftMails.ofTicket(ticket)) {
                if (LeftMails.plain(mail).contains(words)) {
                  return mail;
                }
              }
              return null;
            },
            Objects::nonNull);
  }

  private static MimeMessage receipt(String ticket) throws Exception {
    var left =
        await().atMost(SOON).until(() -> LeftMails.ofTicket(ticket), mails -> !mails.isEmpty());
    assertThat(left).hasSize(1);
    assertThat(LeftMails.header(left.get(0), "Auto-Submitted")).isEqualTo("auto-replied");
    return left.get(0);
  }

  private static String to(MimeMessage mail) throws Exception {
    assertThat(mail.getRecipients(Message.RecipientType.TO)).hasSize(1);
    return ((InternetAddress) mail.getRecipients(Message.RecipientType.TO)[0]).getAddress();
  }

  private static String replyAddress(MimeMessage mail) throws Exception {
    return ((InternetAddress) mail.getReplyTo()[0]).getAddress();
  }

  private List<MessageView> conversation(String ticket) throws Exception {
    return as(() -> messages.conversation(ticket));
  }

  private MessageView said(MailVerdict of) throws Exception {
    return as(() -> messages.message(of.message()));
  }

  private String customer(String ticket) throws Exception {
    return as(() -> tickets.details(ticket)).customerNumber();
  }

  private List<LogLine> log(String ticket) {
    return audit.log(AuditTrail.TICKET, ticket);
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
