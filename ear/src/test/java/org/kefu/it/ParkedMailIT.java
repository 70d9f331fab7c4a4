package org.kefu.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kefu.channel.boundary.IncomingRow;
import org.kefu.channel.boundary.MailSearch;
import org.kefu.channel.boundary.MailVerdict;
import org.kefu.channel.boundary.MessageLog;
import org.kefu.staff.boundary.Right;
import org.kefu.ticket.boundary.MailIntake;
import org.kefu.ticket.boundary.TicketQuery;
import org.kefu.ticket.boundary.TicketSearch;

/** A mail whose sorting fails is accepted all the same: kept, with its reason and its bytes. */
class ParkedMailIT extends InServer {
  private static final Set<String> RIGHTS =
      Set.of(Right.MAIL_IMPORT, Right.TICKET_READ, Right.TICKET_ALL);

  @Inject MailIntake intake;
  @Inject MailSearch mails;
  @Inject MessageLog messages;
  @Inject TicketSearch tickets;
  @Inject Planted planted;

  private final String mark = UUID.randomUUID().toString();
  private final byte[] raw =
      """
      Message-ID: <%s@mail.example>
      From: Li Lei <%s@mail.example>
      To: service@jinglan.example
      Subject: %s
      Date: Tue, 17 Nov 2026 09:00:00 +0800
      Content-Type: text/plain; charset=UTF-8

      洗衣机又响了。
      """
          .formatted(mark, mark, mark)
          .replace("\n", "\r\n")
          .getBytes(StandardCharsets.UTF_8);

  @BeforeEach
  void waitForQuiet() {
    planted.awaitDemonstration();
  }

  @AfterEach
  void mend() {
    planted.breakNow(false);
  }

  @Test
  void isParkedWithItsReasonAndItsSource() throws Exception {
    planted.breakNow(true);
    var verdict = receive();

    assertThat(verdict.verdict()).isEqualTo(MailVerdict.Kind.PARKED);
    assertThat(verdict.reason()).isEqualTo("mail.failed");
    assertThat(verdict.ticket()).isNull();
    assertThat(parked().messageNumber()).isEqualTo(verdict.message());
    assertThat(parked().reason()).isEqualTo("mail.failed");
    assertThat(Caller.as("ann", RIGHTS, () -> messages.raw(verdict.message()))).isEqualTo(raw);
    assertThat(ticketsOfIt()).isZero();
  }

  /** Whoever sends it again when the fault is mended is told where it lies. */
  @Test
  void staysParkedWhenItComesAgain() throws Exception {
    planted.breakNow(true);
    var parked = receive();
    planted.breakNow(false);
    var again = receive();

    assertThat(again.verdict()).isEqualTo(MailVerdict.Kind.DUPLICATE);
    assertThat(again.message()).isEqualTo(parked.message());
    assertThat(ticketsOfIt()).isZero();
  }

  @Test
  void isSortedByTheSecondAttemptWhenTheFaultPassed() throws Exception {
    planted.breakOnce();

    assertThat(receive().verdict()).isEqualTo(MailVerdict.Kind.NEW);
    assertThat(ticketsOfIt()).isOne();
  }

  private MailVerdict receive() throws Exception {
    return Caller.as("ann", RIGHTS, () -> intake.receive(raw));
  }

  private IncomingRow parked() throws Exception {
    var rows =
        Caller.as("ann", RIGHTS, () -> mails.incoming(MailVerdict.Kind.PARKED, 0, 50).rows());
    return rows.stream().filter(row -> mark.equals(row.subject())).findFirst().orElseThrow();
  }

  private long ticketsOfIt() throws Exception {
    var newest = TicketQuery.of(TicketQuery.View.ALL).sorted(TicketQuery.Sort.NUMBER, false);
    return Caller.as("ann", RIGHTS, () -> tickets.rows(newest, 0, 50)).stream()
        .filter(row -> mark.equals(row.subject()))
        .count();
  }
}
