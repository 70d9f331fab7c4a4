package org.kefu.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import jakarta.annotation.Resource;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import javax.sql.DataSource;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kefu.audit.boundary.AuditTrail;
import org.kefu.bulk.boundary.BulkDesk;
import org.kefu.bulk.boundary.BulkDetails;
import org.kefu.bulk.boundary.BulkOutcome;
import org.kefu.bulk.boundary.BulkSearch;
import org.kefu.bulk.boundary.BulkState;
import org.kefu.bulk.boundary.BulkTicket;
import org.kefu.bulk.boundary.NewBulk;
import org.kefu.channel.boundary.Channel;
import org.kefu.channel.boundary.MessageLog;
import org.kefu.channel.boundary.MessageView;
import org.kefu.customer.boundary.CustomerDesk;
import org.kefu.customer.boundary.CustomerFile;
import org.kefu.deed.boundary.DeedKind;
import org.kefu.deed.boundary.TicketDeed;
import org.kefu.shared.InvalidInput;
import org.kefu.staff.boundary.Right;
import org.kefu.system.boundary.Parameters;
import org.kefu.ticket.boundary.CloseReason;
import org.kefu.ticket.boundary.OpenTicket;
import org.kefu.ticket.boundary.OwnTickets;
import org.kefu.ticket.boundary.Relation;
import org.kefu.ticket.boundary.TicketCorrection;
import org.kefu.ticket.boundary.TicketCorrections;
import org.kefu.ticket.boundary.TicketDetails;
import org.kefu.ticket.boundary.TicketLinks;
import org.kefu.ticket.boundary.TicketPart;
import org.kefu.ticket.boundary.TicketQuery;
import org.kefu.ticket.boundary.TicketSearch;
import org.kefu.ticket.boundary.TicketState;
import org.kefu.ticket.boundary.TicketType;
import org.kefu.ticket.boundary.TicketWork;
import org.kefu.workflow.worklist.ActOnTicket;
import org.kefu.workflow.worklist.TicketAction;
import org.kefu.workflow.worklist.TicketActions;

/** Many tickets are changed at once: looked at first, worked through in steps, put back again. */
class BulkIT extends InServer {
  private static final Set<String> RIGHTS =
      Set.of(
          Right.TICKET_READ,
          Right.TICKET_ALL,
          Right.TICKET_WORK,
          Right.TICKET_ASSIGN,
          Right.TICKET_BULK);

  @Resource(lookup = "java:jboss/datasources/KefuDS")
  DataSource database;

  @Inject Planted planted;
  @Inject CustomerDesk customers;
  @Inject OwnTickets opening;
  @Inject TicketCorrections corrections;
  @Inject TicketSearch search;
  @Inject TicketWork work;
  @Inject TicketActions actions;
  @Inject TicketLinks links;
  @Inject BulkDesk bulks;
  @Inject BulkSearch bulkSearch;
  @Inject AuditTrail audit;
  @Inject MessageLog messages;
  @Inject Parameters parameters;

  private final String mark = "bulk" + UUID.randomUUID().toString().substring(0, 8);
  private String customer;

  @BeforeEach
  void enterCustomer() throws Exception {
    planted.awaitDemonstration();
    customer = customers.recognise(CustomerFile.brief(mark, mark + "@mail.example", null, "zh"));
  }

  @Test
  void allThatAListFindsIsChangedOverMoreThanOnePage() throws Exception {
    var numbers = open(60);
    prioritise(numbers.get(0), "4");
    close(numbers.get(1));
    var query = TicketQuery.of(TicketQuery.View.ALL).ofCustomer(customer);

    var bulk = preview(new NewBulk(null, query, List.of(TicketDeed.priority(4)), null));

    assertThat(details(bulk).tally().total()).isEqualTo(60);
    assertThat(details(bulk).tally().ready()).isEqualTo(58);
    assertThat(tickets(bulk, BulkOutcome.SAME))
        .extracting(BulkTicket::number)
        .containsExactly(numbers.get(0));
    assertThat(tickets(bulk, BulkOutcome.REFUSED))
        .extracting(BulkTicket::number, BulkTicket::reason)
        .containsExactly(tuple(numbers.get(1), "TicketIsClosed"));
    assertThat(priority(numbers.get(5))).isNotEqualTo(4);

    open(1); // what comes later is no part of it
    var done = run(bulk);

    assertThat(done.tally().done()).isEqualTo(58);
    assertThat(done.tally().ready()).isZero();
    assertThat(priority(numbers.get(5))).isEqualTo(4);
    assertThat(priority(numbers.get(1))).isNotEqualTo(4);
    assertThat(audit.log(AuditTrail.TICKET, numbers.get(5)))
        .filteredOn(line -> line.action().equals("ticket.prioritised"))
        .singleElement()
        .satisfies(
            line -> {
              assertThat(line.actor()).isEqualTo("supervisor");
              assertThat(line.detail()).containsEntry("occasion", bulk);
            });
  }

  @Test
  void whatIsOutOfReachIsToldBeforehandAndLeftAlone() throws Exception {
    var numbers = open(2);
    work.handOver(numbers.get(0), "install", null, "for the test");
    work.handOver(numbers.get(1), "install", "senior", "for the test");
    var own = Set.of(Right.TICKET_READ, Right.TICKET_WORK, Right.TICKET_BULK);

    var bulk =
        Caller.as(
            "senior",
            own,
            () -> bulks.preview(new NewBulk(numbers, null, List.of(TicketDeed.tag(mark)), null)));

    assertThat(
            Caller.as(
                    "senior",
                    own,
                    () -> bulkSearch.tickets(bulk, EnumSet.of(BulkOutcome.REFUSED), 0, 9))
                .rows())
        .containsExactly(
            new BulkTicket(
                numbers.get(0),
                null,
                BulkOutcome.REFUSED,
                "UnknownTicket",
                List.of(numbers.get(0))));
    assertThatThrownBy(() -> details(bulk)).hasMessageContaining("UnknownBulk");
  }

  /** Its step says that it can be taken, its process has ended: only doing it shows that. */
  @Test
  void oneThatFailsInTheMiddleStopsNobodyElse() throws Exception {
    var numbers = open(9);
    var broken = numbers.get(4);
    var step = details(() -> search.details(broken)).step();
    close(broken);
    sql(
        "update ticket set closed = false, state = 'OFFERED', step = '"
            + step
            + "' where number = ?",
        broken);

    var bulk = preview(numbers, TicketDeed.with(DeedKind.TAKE, null), TicketDeed.tag(mark));
    assertThat(details(bulk).tally().ready()).isEqualTo(9);
    var done = run(bulk);

    assertThat(done.tally().done()).isEqualTo(8);
    assertThat(tickets(bulk, BulkOutcome.FAILED))
        .extracting(BulkTicket::number, BulkTicket::reason)
        .containsExactly(tuple(broken, "NotPossibleNow"));
    assertThat(ticket(broken).tags()).isEmpty();
    assertThat(ticket(numbers.get(8)).assignee()).isEqualTo("supervisor");
    assertThat(ticket(numbers.get(8)).tags()).containsExactly(mark);
  }

  @Test
  void nobodyIsAnsweredOnAnInternalTicket() throws Exception {
    var numbers = open(2);
    sql("update ticket set internal = true where number = ?", numbers.get(0));

    var bulk = preview(numbers, TicketDeed.saying(DeedKind.REPLY, "We are on it"));
    assertThat(details(bulk).tally().ready()).isEqualTo(1);
    assertThat(tickets(bulk, BulkOutcome.REFUSED))
        .extracting(BulkTicket::number, BulkTicket::reason)
        .containsExactly(tuple(numbers.get(0), "TicketIsInternal"));
  }

  /** Rights are those somebody has by then, not those with which they began. */
  @Test
  void whoLostTheRightChangesNothing() throws Exception {
    var numbers = open(2);
    var bulk =
        Caller.as(
            "manager",
            RIGHTS,
            () -> bulks.preview(new NewBulk(numbers, null, List.of(TicketDeed.priority(4)), null)));
    Caller.as("manager", RIGHTS, () -> run(() -> bulks.run(bulk)));

    Awaitility.await()
        .atMost(Duration.ofSeconds(60))
        .until(
            () ->
                Caller.as("manager", RIGHTS, () -> bulkSearch.details(bulk)).state()
                    == BulkState.DONE);
    assertThat(
            Caller.as(
                    "manager",
                    RIGHTS,
                    () -> bulkSearch.tickets(bulk, EnumSet.of(BulkOutcome.FAILED), 0, 9))
                .rows())
        .extracting(BulkTicket::reason)
        .containsExactly("InvalidInput.deedRight", "InvalidInput.deedRight");
    assertThat(priority(numbers.get(0))).isNotEqualTo(4);
  }

  /** As a crash leaves it: it runs, some had their turn, nobody works on it. */
  @Test
  void whatWasInterruptedGoesOnAndDoesNothingTwice() throws Exception {
    var numbers = open(30);
    var bulk = preview(numbers, TicketDeed.saying(DeedKind.NOTE, "once"));
    sql(
        "update bulk_ticket set outcome = 'DONE', traces = '[]' where bulk_number = ? and"
            + " ticket_number < '"
            + numbers.get(10)
            + "'",
        bulk);
    sql("update bulk set state = 'RUNNING', ready = 20, done = 10 where number = ?", bulk);

    var done = await(bulk, BulkState.DONE);

    assertThat(done.tally().done()).isEqualTo(30);
    assertThat(notes(numbers.get(9))).isEmpty();
    assertThat(notes(numbers.get(10))).containsExactly("once");
    assertThat(notes(numbers.get(29))).containsExactly("once");
  }

  @Test
  void whatWasStoppedGoesOnWhenSomebodySaysSo() throws Exception {
    var numbers = open(3);
    var bulk = preview(numbers, TicketDeed.tag(mark));
    sql("update bulk set state = 'STOPPED' where number = ?", bulk);

    assertThat(run(bulk).tally().done()).isEqualTo(3);
    assertThatThrownBy(() -> desk(() -> bulks.stop(bulk))).hasMessageContaining("BulkIsElsewhere");
  }

  @Test
  void undoingLeavesWhatSomebodyChangedSince() throws Exception {
    var numbers = open(4);
    var before = priority(numbers.get(0));
    var bulk =
        preview(
            numbers,
            TicketDeed.priority(4),
            TicketDeed.type(TicketType.COMPLAINT),
            TicketDeed.tag(mark));
    run(bulk);
    assertThat(ticket(numbers.get(0)).type()).isEqualTo(TicketType.COMPLAINT);
    prioritise(numbers.get(2), "2");

    var undone = undo(bulk);

    assertThat(undone.tally().undone()).isEqualTo(3);
    assertThat(tickets(bulk, BulkOutcome.KEPT))
        .extracting(BulkTicket::number, BulkTicket::reason)
        .containsExactly(tuple(numbers.get(2), "deed.changed"));
    assertThat(priority(numbers.get(0))).isEqualTo(before);
    assertThat(priority(numbers.get(2))).isEqualTo(2);
    assertThat(ticket(numbers.get(2)).tags()).isEmpty();
    assertThat(ticket(numbers.get(0)).type()).isNotEqualTo(TicketType.COMPLAINT);
  }

  @Test
  void whatHadTheTagBeforeKeepsIt() throws Exception {
    var numbers = open(2);
    run(preview(numbers.subList(0, 1), TicketDeed.tag(mark)));
    var bulk = preview(numbers, TicketDeed.tag(mark), TicketDeed.priority(4));

    run(bulk);
    undo(bulk);

    assertThat(ticket(numbers.get(0)).tags()).containsExactly(mark);
    assertThat(ticket(numbers.get(1)).tags()).isEmpty();
  }

  @Test
  void whatWasClosedIsOpenedAgainAndWhatWasSaidStays() throws Exception {
    var numbers = open(2);
    var bulk =
        preview(
            numbers,
            TicketDeed.saying(DeedKind.NOTE, "{customer.name} / {ticket.number}"),
            TicketDeed.close(CloseReason.DUPLICATE, null));

    run(bulk);
    assertThat(ticket(numbers.get(1)).closeReason()).isEqualTo(CloseReason.DUPLICATE);
    assertThat(notes(numbers.get(1))).containsExactly(mark + " / " + numbers.get(1));

    undo(bulk);
    assertThat(ticket(numbers.get(1)).state()).isNotEqualTo(TicketState.WITHDRAWN);
    assertThat(tickets(bulk, BulkOutcome.KEPT))
        .extracting(BulkTicket::reason)
        .containsExactly("deed.said", "deed.said");
  }

  @Test
  void ticketsAreHandedOverAndComeBack() throws Exception {
    var numbers = open(2);
    var team = ticket(numbers.get(0)).team();
    var bulk = preview(numbers, TicketDeed.handOver("install", "senior", "for the test"));

    run(bulk);
    assertThat(ticket(numbers.get(0)).assignee()).isEqualTo("senior");

    assertThat(undo(bulk).tally().undone()).isEqualTo(2);
    assertThat(ticket(numbers.get(0)).team()).isEqualTo(team);
    assertThat(ticket(numbers.get(0)).assignee()).isNull();
  }

  @Test
  void ticketsOfOneCustomerBecomeOneAndTwoAgain() throws Exception {
    var numbers = open(3);
    var stranger =
        opening.open(
            ticketOf(
                customers.recognise(
                    CustomerFile.brief("x" + mark, "x" + mark + "@mail.example", null, "zh"))));
    var all = new ArrayList<>(numbers);
    all.add(stranger);
    var bulk = preview(all, TicketDeed.with(DeedKind.MERGE, numbers.get(0).toLowerCase()));

    assertThat(tickets(bulk, BulkOutcome.REFUSED))
        .extracting(BulkTicket::number, BulkTicket::reason)
        .containsExactly(tuple(stranger, "InvalidInput.mergeCustomers"));
    assertThat(run(bulk).tally().done()).isEqualTo(2);
    assertThat(ticket(numbers.get(2)).mergedInto()).isEqualTo(numbers.get(0));
    assertThat(undo(bulk).tally().undone()).isEqualTo(2);
    assertThat(ticket(numbers.get(2)).isMerged()).isFalse();
  }

  @Test
  void whatHasOpenPartsIsNotEndedAndTheyAreNamed() throws Exception {
    var numbers = open(3);
    var whole = numbers.get(0);
    for (var part : List.of(numbers.get(1), numbers.get(2))) {
      desk(() -> links.add(whole, Relation.CHILD, part));
    }
    close(numbers.get(2));
    var bulk = preview(List.of(whole), TicketDeed.close(CloseReason.DUPLICATE, "twice"));

    assertThat(tickets(bulk, BulkOutcome.REFUSED))
        .singleElement()
        .satisfies(
            refused -> {
              assertThat(refused.reason()).isEqualTo("deed.openParts");
              assertThat(refused.reasonArgs()).containsExactly(whole, numbers.get(1));
            });
    assertThat(tickets(preview(List.of(whole), TicketDeed.priority(4)), BulkOutcome.REFUSED))
        .as("parts only matter to what ends a ticket")
        .isEmpty();

    close(numbers.get(1));
    assertThat(run(preview(List.of(whole), TicketDeed.close(CloseReason.DUPLICATE, "twice"))))
        .extracting(done -> done.tally().done())
        .isEqualTo(1);
  }

  @Test
  void asManyAsTheParameterSaysAndNoMore() throws Exception {
    var numbers = open(3);
    parameters.put(Parameters.MOST_AT_ONCE, "2");
    try {
      refused("numbers", () -> preview(numbers, TicketDeed.priority(4)));
      refused(
          "numbers",
          () ->
              preview(
                  new NewBulk(
                      null,
                      TicketQuery.of(TicketQuery.View.ALL).ofCustomer(customer),
                      List.of(TicketDeed.priority(4)),
                      null)));
    } finally {
      parameters.put(Parameters.MOST_AT_ONCE, "2000");
    }
  }

  @Test
  void whatMakesNoSenseIsRefusedAtItsField() throws Exception {
    var numbers = open(1);
    refused("text", () -> preview(numbers, TicketDeed.saying(DeedKind.REPLY, "{custmer.name}")));
    refused("priority", () -> preview(numbers, TicketDeed.priority(9)));
    refused("numbers", () -> preview(List.of(), TicketDeed.priority(4)));
    refused("team", () -> preview(numbers, TicketDeed.handOver(null, null, "why")));
    assertThatThrownBy(
            () ->
                Caller.as(
                    "agent",
                    Set.of(Right.TICKET_READ, Right.TICKET_WORK),
                    () ->
                        bulks.preview(
                            new NewBulk(numbers, null, List.of(TicketDeed.priority(4)), null))))
        .isInstanceOf(EJBAccessException.class);
  }

  private static void refused(String field, Callable<?> work) {
    assertThatThrownBy(work::call)
        .isInstanceOfSatisfying(
            InvalidInput.class, refused -> assertThat(refused.getField()).isEqualTo(field));
  }

  private List<String> open(int count) {
    var numbers = new ArrayList<String>();
    for (int i = 0; i < count; i++) {
      numbers.add(opening.open(ticketOf(customer)));
    }
    return numbers;
  }

  private OpenTicket ticketOf(String owner) {
    return new OpenTicket(owner, Channel.WEB, mark, "洗衣机不排水", null, null, null, List.of());
  }

  private void close(String number) throws Exception {
    desk(
        () ->
            actions.act(
                new ActOnTicket(
                    number, TicketAction.CLOSE, null, null, null, CloseReason.WITHDRAWN)));
  }

  private String preview(List<String> numbers, TicketDeed... deeds) throws Exception {
    return preview(new NewBulk(numbers, null, List.of(deeds), null));
  }

  private String preview(NewBulk command) throws Exception {
    return Caller.as("supervisor", RIGHTS, () -> bulks.preview(command));
  }

  private BulkDetails run(String bulk) throws Exception {
    desk(() -> bulks.run(bulk));
    return await(bulk, BulkState.DONE);
  }

  private BulkDetails undo(String bulk) throws Exception {
    desk(() -> bulks.undo(bulk));
    return await(bulk, BulkState.UNDONE);
  }

  private BulkDetails await(String bulk, BulkState state) throws Exception {
    Awaitility.await().atMost(Duration.ofSeconds(60)).until(() -> details(bulk).state() == state);
    return details(bulk);
  }

  private BulkDetails details(String bulk) throws Exception {
    return details(() -> bulkSearch.details(bulk));
  }

  private List<BulkTicket> tickets(String bulk, BulkOutcome outcome) throws Exception {
    return details(() -> bulkSearch.tickets(bulk, EnumSet.of(outcome), 0, 1000)).rows();
  }

  private TicketDetails ticket(String number) throws Exception {
    return details(() -> search.details(number));
  }

  private int priority(String number) throws Exception {
    return ticket(number).priority();
  }

  private List<String> notes(String number) throws Exception {
    return details(() -> messages.conversation(number)).stream()
        .filter(message -> message.kind().name().equals("NOTE"))
        .map(MessageView::text)
        .filter(text -> !text.startsWith("↩"))
        .toList();
  }

  private static <T> T details(Callable<T> reading) throws Exception {
    return Caller.as("supervisor", RIGHTS, reading);
  }

  private void prioritise(String number, String level) throws Exception {
    desk(() -> corrections.correct(number, TicketCorrection.of(TicketPart.PRIORITY, level)));
  }

  private static void desk(Runnable work) throws Exception {
    Caller.as("supervisor", RIGHTS, () -> run(work));
  }

  private static Void run(Runnable work) {
    work.run();
    return null;
  }

  private void sql(String statement, String number) throws SQLException {
    try (var connection = database.getConnection();
        var sql = connection.prepareStatement(statement)) {
      sql.setString(1, number);
      sql.executeUpdate();
    }
  }
}
