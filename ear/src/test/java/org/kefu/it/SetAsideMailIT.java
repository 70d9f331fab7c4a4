package org.kefu.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kefu.audit.boundary.AuditTrail;
import org.kefu.audit.boundary.LogLine;
import org.kefu.channel.boundary.IncomingRow;
import org.kefu.channel.boundary.MailPurpose;
import org.kefu.channel.boundary.MailSearch;
import org.kefu.channel.boundary.MailShelf;
import org.kefu.channel.boundary.MailVerdict;
import org.kefu.channel.boundary.MessageKind;
import org.kefu.channel.boundary.MessageLog;
import org.kefu.channel.boundary.MessageView;
import org.kefu.channel.control.MailIsSettled;
import org.kefu.shared.InvalidInput;
import org.kefu.staff.boundary.Right;
import org.kefu.ticket.boundary.MailIntake;
import org.kefu.ticket.boundary.MailReview;
import org.kefu.ticket.boundary.TicketSearch;

/** What people decide about mails that were held or parked. */
class SetAsideMailIT extends InServer {
  private static final Set<String> RIGHTS =
      Set.of(
          Right.MAIL_IMPORT,
          Right.TICKET_READ,
          Right.TICKET_ALL,
          Right.MAIL_SORT,
          Right.OUTBOX_MANAGE);

  @Inject MailIntake intake;
  @Inject MailReview review;
  @Inject MailShelf shelf;
  @Inject MailSearch mails;
  @Inject MessageLog messages;
  @Inject TicketSearch tickets;
  @Inject AuditTrail audit;
  @Inject Planted planted;

  private final String mark = UUID.randomUUID().toString().substring(0, 8);

  @BeforeEach
  void waitForQuiet() {
    planted.awaitDemonstration();
  }

  @AfterEach
  void mend() {
    planted.breakNow(false);
  }

  @Test
  void aNewsletterBecomesATicketAndItsSenderGetsNoAnswer() throws Exception {
    var parked = receive(mail("news", "Shop news", "List-Id: <news.example>"));
    assertThat(parked.verdict()).isEqualTo(MailVerdict.Kind.PARKED);

    var opened = as(() -> review.open(parked.message(), null));

    assertThat(opened.verdict()).isEqualTo(MailVerdict.Kind.NEW);
    assertThat(opened.message()).as("it stays one message").isEqualTo(parked.message());
    var said = conversation(opened.ticket());
    assertThat(said).extracting(MessageView::kind).containsExactly(MessageKind.CUSTOMER);
    assertThat(said.get(0).text()).contains("Please call me");
    assertThat(receipts(opened.ticket())).isZero();
    assertThat(row(parked).verdict()).isEqualTo(MailVerdict.Kind.NEW);
    assertThat(row(parked).reason()).isEqualTo("mail.byHand ann");
    assertThat(log(parked)).extracting(LogLine::action).containsExactly("mail.settled.NEW");
  }

  @Test
  void aHeldMailJoinsTheTicketItNamesAndItsSenderTakesPart() throws Exception {
    var ticket = receive(mail("li", "The pump hums")).ticket();
    var held = receive(mail("stranger", "[" + ticket + "] The pump"));
    assertThat(held.verdict()).isEqualTo(MailVerdict.Kind.HELD);
    assertThat(as(() -> mails.heldFor(ticket)))
        .extracting(IncomingRow::messageNumber)
        .containsExactly(held.message());

    as(() -> review.join(held.message(), ticket.toLowerCase()));

    var said = conversation(ticket);
    assertThat(said).extracting(MessageView::number).contains(held.message());
    assertThat(said.get(1).authorName())
        .as("not put into the customer's mouth")
        .contains("stranger-" + mark);
    assertThat(as(() -> mails.heldFor(ticket))).isEmpty();
    assertThat(receive(mail("stranger", "Again [" + ticket + "]")).verdict())
        .isEqualTo(MailVerdict.Kind.JOINED);
  }

  @Test
  void isSortedAgainOnceTheFaultIsMended() throws Exception {
    planted.breakNow(true);
    var parked = receive(mail("li", "No water"));
    assertThat(parked.reason()).isEqualTo("mail.failed");
    planted.breakNow(false);

    var sorted = as(() -> review.sortAgain(parked.message()));

    assertThat(sorted.verdict()).isEqualTo(MailVerdict.Kind.NEW);
    assertThat(receipts(sorted.ticket())).as("receipt by the usual rule").isOne();
    var again = receive(mail("news", "News", "List-Id: <news.example>"));
    assertThat(as(() -> review.sortAgain(again.message())).verdict())
        .as("the rules have not changed")
        .isEqualTo(MailVerdict.Kind.PARKED);
    assertThat(row(again).aside()).isTrue();
  }

  @Test
  void isPutAwayWithAReasonAndTakenBack() throws Exception {
    var raw = mail("news", "Half price", "List-Id: <news.example>");
    var parked = receive(raw);
    run(() -> shelf.discard(parked.message(), "advertising"));

    assertThat(row(parked).verdict()).isEqualTo(MailVerdict.Kind.DISCARDED);
    assertThat(row(parked).discardReason()).isEqualTo("advertising");
    assertThat(as(() -> shelf.raw(parked.message()))).isEqualTo(raw);
    assertThat(as(() -> shelf.look(parked.message())).source()).contains("Subject: Half price");
    assertThatExceptionOfType(MailIsSettled.class)
        .isThrownBy(() -> as(() -> review.open(parked.message(), null)));
    assertThat(receive(raw).verdict()).isEqualTo(MailVerdict.Kind.DUPLICATE);

    run(() -> shelf.takeBack(parked.message()));
    assertThat(row(parked).verdict()).isEqualTo(MailVerdict.Kind.PARKED);
    assertThat(row(parked).discardReason()).isNull();
    assertThat(log(parked))
        .extracting(LogLine::action)
        .containsExactly("mail.discarded", "mail.takenBack");
  }

  @Test
  void isDecidedOnce() throws Exception {
    var parked = receive(mail("news", "Twice", "List-Id: <news.example>"));
    var ticket = as(() -> review.open(parked.message(), null)).ticket();

    for (Callable<?> deed :
        List.<Callable<?>>of(
            () -> review.open(parked.message(), null),
            () -> review.join(parked.message(), ticket),
            () -> review.sortAgain(parked.message()),
            () -> shelf.look(parked.message()),
            () -> shelf.raw(parked.message()))) {
      assertThatExceptionOfType(MailIsSettled.class).isThrownBy(() -> as(deed));
    }
    assertThat(conversation(ticket)).hasSize(1);
  }

  /** A mail server is no customer, and a ticket must be there. */
  @Test
  void whatCannotBeIsRefusedAtItsField() throws Exception {
    var parked = receive(mail("", "From nobody"));
    assertThat(parked.reason()).isEqualTo("mail.noSender");

    refused("email", () -> review.open(parked.message(), null));
    refused("email", () -> review.open(parked.message(), "no address"));
    refused("ticket", () -> review.join(parked.message(), "T-1999-000001"));
    assertThat(row(parked).aside()).isTrue();

    var opened = as(() -> review.open(parked.message(), "wang-" + mark + "@mail.example"));
    assertThat(as(() -> tickets.details(opened.ticket())).customerName()).startsWith("wang-");
    assertThat(receipts(opened.ticket())).isOne();
  }

  @Test
  void onlyWhoMaySortMailDecides() throws Exception {
    var parked = receive(mail("news", "Mine", "List-Id: <news.example>"));
    var others = Set.of(Right.TICKET_READ, Right.TICKET_ALL, Right.TICKET_WORK, Right.SYSTEM_WATCH);

    assertThatExceptionOfType(EJBAccessException.class)
        .isThrownBy(() -> Caller.as("bob", others, () -> review.open(parked.message(), null)));
    assertThatExceptionOfType(EJBAccessException.class)
        .isThrownBy(() -> Caller.as("bob", others, () -> shelf.raw(parked.message())));
  }

  private void refused(String field, Callable<?> deed) {
    assertThatExceptionOfType(InvalidInput.class)
        .isThrownBy(() -> as(deed))
        .satisfies(refusal -> assertThat(refusal.getField()).isEqualTo(field));
  }

  private byte[] mail(String sender, String subject, String... headers) {
    return """
    Message-ID: <%s@mail.example>
    %sTo: service@jinglan.example
    Subject: %s %s
    Date: Tue, 17 Nov 2026 09:00:00 +0800
    %sContent-Type: text/plain; charset=UTF-8

    Please call me.
    """
        .formatted(
            UUID.randomUUID(),
            sender.isEmpty() ? "" : "From: %s-%s@mail.example\n".formatted(sender, mark),
            subject,
            mark,
            headers.length == 0 ? "" : headers[0] + "\n")
        .replace("\n", "\r\n")
        .getBytes(StandardCharsets.UTF_8);
  }

  private MailVerdict receive(byte[] raw) throws Exception {
    return as(() -> intake.receive(raw));
  }

  private List<MessageView> conversation(String ticket) throws Exception {
    return as(() -> messages.conversation(ticket));
  }

  private IncomingRow row(MailVerdict of) throws Exception {
    return as(() -> mails.incoming(null, 0, 100)).rows().stream()
        .filter(row -> row.messageNumber().equals(of.message()))
        .findFirst()
        .orElseThrow();
  }

  private long receipts(String ticket) throws Exception {
    return as(() -> mails.outgoing(null, 0, 100)).rows().stream()
        .filter(row -> row.ticketNumber().equals(ticket))
        .filter(row -> row.purpose() == MailPurpose.RECEIPT)
        .count();
  }

  private List<LogLine> log(MailVerdict of) {
    return audit.log(AuditTrail.MAIL, of.message());
  }

  private static void run(Runnable work) throws Exception {
    as(
        () -> {
          work.run();
          return null;
        });
  }

  private static <T> T as(Callable<T> work) throws Exception {
    return Caller.as("ann", RIGHTS, work);
  }
}
