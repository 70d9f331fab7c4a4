package org.kefu.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kefu.channel.boundary.Channel;
import org.kefu.customer.boundary.CustomerDesk;
import org.kefu.customer.boundary.CustomerFile;
import org.kefu.shared.BusinessException;
import org.kefu.shared.InvalidInput;
import org.kefu.staff.boundary.NoticeChoices;
import org.kefu.staff.boundary.NoticeKind;
import org.kefu.staff.boundary.NoticeRow;
import org.kefu.staff.boundary.NoticeWay;
import org.kefu.staff.boundary.Notices;
import org.kefu.staff.boundary.Right;
import org.kefu.ticket.boundary.OpenTicket;
import org.kefu.ticket.boundary.OwnTickets;
import org.kefu.ticket.boundary.TicketColleagues;
import org.kefu.ticket.boundary.TicketDesk;
import org.kefu.ticket.boundary.TicketQuery;
import org.kefu.ticket.boundary.TicketQuery.View;
import org.kefu.ticket.boundary.TicketRow;
import org.kefu.ticket.boundary.TicketSearch;
import org.kefu.ticket.boundary.TicketWork;

/** Colleagues are called in to a ticket, and people hear what concerns them, as they like it. */
class NoticesIT extends InServer {
  private static final Set<String> BOUNDED = Set.of(Right.TICKET_READ, Right.TICKET_WORK);
  private static final Set<String> ALL =
      Set.of(Right.TICKET_READ, Right.TICKET_WORK, Right.TICKET_ALL);

  @Inject Planted planted;
  @Inject CustomerDesk customers;
  @Inject OwnTickets opening;
  @Inject TicketWork work;
  @Inject TicketDesk desk;
  @Inject TicketColleagues colleagues;
  @Inject TicketSearch search;
  @Inject Notices notices;
  @Inject NoticeChoices choices;

  private final String mark = "notice" + UUID.randomUUID().toString().replace("-", "");
  private String customer;
  private String number;

  @BeforeEach
  void openOne() throws Exception {
    planted.awaitDemonstration();
    customer = customers.recognise(CustomerFile.brief(mark, mark + "@mail.example", null, "zh"));
    number =
        opening.open(
            new OpenTicket(customer, Channel.WEB, mark, "洗衣机不排水", null, null, null, List.of()));
    work.handOver(number, "install", "agent", "for the test");
  }

  @AfterEach
  void hearAgain() throws Exception {
    choose("expert", NoticeWay.LIVE);
  }

  @Test
  void whoeverIsCalledInSeesTheTicketUntilLetGo() throws Exception {
    unknown(() -> search.details(number));
    callIn("请看阀门");
    assertThat(as("expert", BOUNDED, () -> search.details(number)).number()).isEqualTo(number);
    assertThat(mine("")).containsExactly(number);
    as("expert", BOUNDED, () -> desk.note(number, "阀门没有问题", List.of()));
    assertThat(told("agent")).contains(NoticeKind.NOTED);

    as("agent", ALL, () -> letGo("expert"));
    unknown(() -> search.details(number));
    assertThat(mine("")).isEmpty();
  }

  @Test
  void wordsFindItForWhoeverIsCalledIn() throws Exception {
    callIn(null);
    await().until(() -> mine(mark).equals(List.of(number)));
    as("agent", ALL, () -> letGo("expert"));
    await().until(() -> mine(mark).isEmpty());
  }

  @Test
  void theCallIsToldOnceWithItsWords() throws Exception {
    callIn("请看阀门");
    assertThat(told("expert")).containsExactly(NoticeKind.CALLED_IN);
    assertThat(told("agent")).doesNotContain(NoticeKind.NOTED);
  }

  @Test
  void whoeverIsNamedInANoteIsCalledInAndLedToTheNote() throws Exception {
    unknown(() -> search.details(number));
    var note =
        as("agent", ALL, () -> desk.note(number, "请@expert看阀门，@customer 不知道，@agent 在等", List.of()));
    assertThat(as("expert", BOUNDED, () -> search.details(number)).number()).isEqualTo(number);
    assertThat(of("expert"))
        .filteredOn(row -> row.ticketNumber().equals(number))
        .singleElement()
        .satisfies(
            row -> {
              assertThat(row.kind()).isEqualTo(NoticeKind.MENTIONED);
              assertThat(row.message()).isEqualTo(note);
            });
    assertThat(as("agent", ALL, () -> colleagues.at(number))).containsExactly("expert");
    assertThat(told("agent")).doesNotContain(NoticeKind.MENTIONED);
  }

  @Test
  void aReplyNamesNobody() throws Exception {
    as("agent", ALL, () -> desk.reply(number, "问 @expert"));
    unknown(() -> search.details(number));
    assertThat(told("expert")).isEmpty();
  }

  @Test
  void nobodyOutsideTheTeamsIsCalledIn() {
    assertThatThrownBy(() -> as("agent", ALL, () -> callInOf("customer", null)))
        .isInstanceOf(InvalidInput.class);
  }

  @Test
  void whatIsNotReadIsSaidOnce() throws Exception {
    callIn(null);
    for (var words : List.of("one", "two", "three")) {
      as("agent", ALL, () -> desk.note(number, words, List.of()));
    }
    assertThat(of("expert"))
        .filteredOn(row -> row.kind() == NoticeKind.NOTED)
        .singleElement()
        .satisfies(row -> assertThat(row.times()).isEqualTo(3));

    as("expert", ALL, this::readAll);
    as("agent", ALL, () -> desk.note(number, "four", List.of()));
    assertThat(of("expert"))
        .filteredOn(row -> row.kind() == NoticeKind.NOTED)
        .extracting(NoticeRow::times)
        .containsExactly(1, 3);
  }

  @Test
  void whoWantsToHearNothingIsToldNothing() throws Exception {
    callIn(null);
    choose("expert", NoticeWay.OFF);
    as("agent", ALL, () -> desk.note(number, "quiet", List.of()));
    assertThat(told("expert")).doesNotContain(NoticeKind.NOTED);
  }

  private void choose(String login, NoticeWay way) throws Exception {
    as(
        login,
        ALL,
        () -> {
          choices.choose(Map.of(NoticeKind.NOTED, way));
          return null;
        });
  }

  private void callIn(String words) throws Exception {
    as("agent", ALL, () -> callInOf("expert", words));
  }

  private Void callInOf(String login, String words) {
    colleagues.callIn(number, login, words);
    return null;
  }

  private Void letGo(String login) {
    colleagues.letGo(number, login);
    return null;
  }

  private Void readAll() {
    notices.readAll();
    return null;
  }

  private List<NoticeKind> told(String login) throws Exception {
    return of(login).stream().map(NoticeRow::kind).toList();
  }

  private List<NoticeRow> of(String login) throws Exception {
    return as(login, ALL, () -> notices.mine(50)).stream()
        .filter(row -> row.ticketNumber().equals(number))
        .toList();
  }

  private List<String> mine(String words) throws Exception {
    var query = TicketQuery.of(View.CALLED_IN).ofCustomer(customer).saying(words);
    return as("expert", BOUNDED, () -> search.rows(query, 0, 9)).stream()
        .map(TicketRow::number)
        .toList();
  }

  private void unknown(Callable<?> ask) {
    assertThatThrownBy(() -> as("expert", BOUNDED, ask))
        .isInstanceOfSatisfying(
            BusinessException.class, refusal -> assertThat(refusal.getKey()).startsWith("Unknown"));
  }

  private static <T> T as(String login, Set<String> rights, Callable<T> work) throws Exception {
    return Caller.as(login, rights, work);
  }
}
