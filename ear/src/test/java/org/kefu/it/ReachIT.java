package org.kefu.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kefu.channel.boundary.Channel;
import org.kefu.channel.boundary.MessageLog;
import org.kefu.channel.boundary.MessageView;
import org.kefu.channel.boundary.Readings;
import org.kefu.customer.boundary.CustomerDesk;
import org.kefu.customer.boundary.CustomerFile;
import org.kefu.shared.BusinessException;
import org.kefu.staff.boundary.Right;
import org.kefu.ticket.boundary.MailSorting;
import org.kefu.ticket.boundary.OpenTicket;
import org.kefu.ticket.boundary.OwnTickets;
import org.kefu.ticket.boundary.TicketDesk;
import org.kefu.ticket.boundary.TicketFinder;
import org.kefu.ticket.boundary.TicketQuery;
import org.kefu.ticket.boundary.TicketReach;
import org.kefu.ticket.boundary.TicketRow;
import org.kefu.ticket.boundary.TicketSearch;
import org.kefu.ticket.boundary.TicketWork;

/** Who has no right to all tickets meets the others nowhere, and works on their own as ever. */
class ReachIT extends InServer {
  private static final Set<String> OWN = Set.of(Right.TICKET_READ, Right.TICKET_WORK);
  private static final Set<String> ALL =
      Set.of(Right.TICKET_READ, Right.TICKET_WORK, Right.TICKET_ALL);

  @Inject Planted planted;
  @Inject CustomerDesk customers;
  @Inject OwnTickets opening;
  @Inject TicketSearch search;
  @Inject TicketFinder finder;
  @Inject TicketDesk desk;
  @Inject TicketWork work;
  @Inject TicketReach reach;
  @Inject MessageLog messages;
  @Inject Readings readings;
  @Inject MailSorting mails;
  @Resource UserTransaction transaction;

  private final String mark = "reach" + UUID.randomUUID().toString().replace("-", "");
  private String customer;
  private String number;

  @BeforeEach
  void openOne() throws Exception {
    planted.awaitDemonstration();
    customer = customers.recognise(CustomerFile.brief(mark, mark + "@mail.example", null, "zh"));
    number =
        opening.open(
            new OpenTicket(customer, Channel.WEB, mark, "洗衣机不排水", null, null, null, List.of()));
    work.handOver(number, "install", null, "for the test");
  }

  @Test
  void whoHasTheRightToAllSeesIt() throws Exception {
    assertThat(numbers("expert", ALL)).containsExactly(number);
    assertThat(as("expert", ALL, () -> search.details(number)).number()).isEqualTo(number);
  }

  @Test
  void isOnNoListOfAnotherTeam() throws Exception {
    assertThat(numbers("expert", OWN)).isEmpty();
    assertThat(as("expert", OWN, () -> search.count(ofCustomer()))).isZero();
    assertThat(as("expert", OWN, () -> opening.rows(customer, 0, 9))).isEmpty();
    assertThat(as("expert", OWN, () -> search.after(ofCustomer(), null, 9))).isEmpty();
  }

  @Test
  void isOpenedByNobodyOfAnotherTeam() {
    unknown(() -> search.details(number));
    unknown(() -> desk.note(number, "secret", List.of()));
    unknown(() -> desk.hear(number, Channel.PHONE, "secret", List.of()));
  }

  @Test
  void nothingThatWasSaidOnItIsShown() throws Exception {
    var said = as("expert", ALL, () -> messages.conversation(number));
    assertThat(said).isNotEmpty();
    assertThat(as("expert", OWN, () -> messages.conversation(number))).isEmpty();
    assertThat(as("expert", OWN, () -> messages.ofCustomer(customer, 0, 9))).isEmpty();
    unknown(() -> messages.message(said.get(0).number()));
    unknown(() -> messages.attachment(said.get(0).number(), 0));
  }

  @Test
  void aMailOfItIsNotReadAgainEither() throws Exception {
    var mail =
        as(
                "expert",
                Set.of(Right.MAIL_IMPORT),
                () -> mails.sort(mail().getBytes(StandardCharsets.UTF_8), null))
            .message();
    assertThat(as("expert", ALL, () -> readings.read(mail, "Big5")).text()).contains("dripping");

    unknown(() -> readings.read(mail, "Big5"));
    unknown(
        () -> {
          readings.keep(mail, "Big5");
          return null;
        });
    assertThat(as("expert", ALL, () -> messages.message(mail)).readAs()).isNull();
  }

  @Test
  void wordsFindItForThoseInReachOnly() throws Exception {
    await().until(() -> as("expert", ALL, () -> finder.find(mark, 0, 9)).total() == 1);
    assertThat(as("expert", OWN, () -> finder.find(mark, 0, 9)).total()).isZero();
    assertThat(as("expert", OWN, () -> search.count(ofCustomer().saying(mark)))).isZero();
  }

  @Test
  void whoHandsItOverFinishesAndThenSeesItNoMore() throws Exception {
    work.handOver(number, "install", "expert", "for the test");
    assertThat(numbers("expert", OWN)).containsExactly(number);

    as(
        "expert",
        OWN,
        () -> {
          transaction.begin();
          desk.note(number, "done my part", List.of());
          work.handOver(number, "install", "agent", "the rest is yours");
          assertThat(search.details(number).assignee()).isEqualTo("agent");
          transaction.commit();
          return null;
        });

    unknown(() -> search.details(number));
  }

  @Test
  void aMailReachesItsTicketWhoeverBringsIt() throws Exception {
    var verdict =
        as(
            "expert",
            Set.of(Right.TICKET_READ, Right.MAIL_IMPORT),
            () -> mails.sort(mail().getBytes(), null));
    assertThat(verdict.ticket()).isEqualTo(number);
    assertThat(as("expert", ALL, () -> messages.conversation(number)))
        .extracting(MessageView::text)
        .anyMatch(text -> text.contains("still dripping"));
  }

  @Test
  void theRuleIsTold() throws Exception {
    var watch = Set.of(Right.SYSTEM_WATCH);
    assertThat(as("admin", watch, () -> reach.judge(number, "agent")).rule())
        .isEqualTo(TicketReach.Rule.ALL);
    assertThat(as("admin", watch, () -> reach.judge(number, "finance")).rule())
        .isEqualTo(TicketReach.Rule.NO_TICKETS);
  }

  private String mail() {
    return """
    Message-ID: <%s@mail.example>
    From: %s@mail.example
    To: service@localhost
    Subject: Re: %s
    Content-Type: text/plain; charset=UTF-8

    It is still dripping.
    """
        .formatted(UUID.randomUUID(), mark, number)
        .replace("\n", "\r\n");
  }

  private List<String> numbers(String login, Set<String> rights) throws Exception {
    return as(login, rights, () -> search.rows(ofCustomer(), 0, 9)).stream()
        .map(TicketRow::number)
        .toList();
  }

  private TicketQuery ofCustomer() {
    return TicketQuery.of(TicketQuery.View.ALL).ofCustomer(customer);
  }

  private void unknown(Callable<?> ask) {
    assertThatThrownBy(() -> as("expert", OWN, ask))
        .isInstanceOfSatisfying(
            BusinessException.class, refusal -> assertThat(refusal.getKey()).startsWith("Unknown"));
  }

  private static <T> T as(String login, Set<String> rights, Callable<T> work) throws Exception {
    return Caller.as(login, rights, work);
  }
}
