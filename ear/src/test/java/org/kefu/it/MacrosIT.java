package org.kefu.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kefu.audit.boundary.AuditTrail;
import org.kefu.bulk.boundary.BulkDesk;
import org.kefu.bulk.boundary.BulkSearch;
import org.kefu.bulk.boundary.BulkState;
import org.kefu.bulk.boundary.NewBulk;
import org.kefu.channel.boundary.Channel;
import org.kefu.channel.boundary.MessageLog;
import org.kefu.channel.boundary.MessageView;
import org.kefu.customer.boundary.CustomerDesk;
import org.kefu.customer.boundary.CustomerFile;
import org.kefu.deed.boundary.DeedKind;
import org.kefu.deed.boundary.MacroFile;
import org.kefu.deed.boundary.MacroRow;
import org.kefu.deed.boundary.MacroRuns;
import org.kefu.deed.boundary.Macros;
import org.kefu.deed.boundary.TicketDeed;
import org.kefu.shared.ChangedMeanwhile;
import org.kefu.shared.InvalidInput;
import org.kefu.staff.boundary.Right;
import org.kefu.ticket.boundary.CloseReason;
import org.kefu.ticket.boundary.OpenTicket;
import org.kefu.ticket.boundary.OwnTickets;
import org.kefu.ticket.boundary.TicketDetails;
import org.kefu.ticket.boundary.TicketSearch;

/** Several deeds under one name, on one ticket and on many. */
class MacrosIT extends InServer {
  private static final Set<String> WORK =
      Set.of(Right.TICKET_READ, Right.TICKET_ALL, Right.TICKET_WORK);
  private static final Set<String> LEAD =
      Set.of(
          Right.TICKET_READ,
          Right.TICKET_ALL,
          Right.TICKET_WORK,
          Right.TICKET_BULK,
          Right.MACRO_SHARE);

  @Inject Planted planted;
  @Inject CustomerDesk customers;
  @Inject OwnTickets opening;
  @Inject TicketSearch search;
  @Inject Macros macros;
  @Inject MacroRuns runs;
  @Inject BulkDesk bulks;
  @Inject BulkSearch bulkSearch;
  @Inject MessageLog messages;
  @Inject AuditTrail audit;

  private final String mark = "macro" + UUID.randomUUID().toString().substring(0, 8);
  private String number;

  @BeforeEach
  void openOne() {
    planted.awaitDemonstration();
    number = open();
  }

  @Test
  void doesAllOfItAndLeavesTheReplyForALastLook() throws Exception {
    var macro =
        keep(
            false,
            TicketDeed.with(DeedKind.TAKE, null),
            TicketDeed.priority(3),
            TicketDeed.tag(mark),
            TicketDeed.saying(DeedKind.REPLY, "{customer.name}: {ticket.number}"));

    var look = agent(() -> runs.look(macro.id(), number));
    assertThat(look.hitch()).isNull();
    assertThat(look.deeds().get(3).text()).isEqualTo(mark + ": " + number);
    assertThat(ticket().assignee()).isNull();

    var done = agent(() -> runs.run(macro.id(), number));

    assertThat(done.reply()).isEqualTo(mark + ": " + number);
    assertThat(ticket().assignee()).isEqualTo("agent");
    assertThat(ticket().priority()).isEqualTo(3);
    assertThat(ticket().tags()).containsExactly(mark);
    assertThat(replies(number)).isEmpty();
    assertThat(audit.log(AuditTrail.TICKET, number))
        .filteredOn(line -> line.action().equals("ticket.tagAdded"))
        .allSatisfy(line -> assertThat(line.detail()).containsEntry("occasion", mark));
    assertThat(agent(() -> macros.macro(macro.id())).uses()).isEqualTo(1);
  }

  @Test
  void sendsTheReplyWhereItSaysSo() throws Exception {
    var macro = keep(true, TicketDeed.saying(DeedKind.REPLY, "{customer.name}!"));

    assertThat(agent(() -> runs.run(macro.id(), number)).reply()).isNull();

    assertThat(replies(number)).containsExactly(mark + "!");
  }

  @Test
  void doesNothingWhereSomethingIsInTheWay() throws Exception {
    var closing = keep(false, TicketDeed.close(CloseReason.SPAM, null));
    var macro = keep(false, TicketDeed.tag(mark), TicketDeed.priority(4));
    agent(() -> runs.run(closing.id(), number));

    assertThat(agent(() -> runs.look(macro.id(), number)).hitch().reason())
        .isEqualTo("TicketIsClosed");
    assertThat(agent(() -> runs.run(macro.id(), number)).hitch()).isNotNull();
    assertThat(ticket().tags()).isEmpty();
  }

  @Test
  void isRunOnManyAsABulk() throws Exception {
    var macro = keep(false, TicketDeed.tag(mark), TicketDeed.saying(DeedKind.REPLY, "all"));
    var numbers = List.of(number, open(), open());

    var bulk = lead(() -> bulks.preview(new NewBulk(numbers, null, macro.file().deeds(), mark)));
    lead(
        () -> {
          bulks.run(bulk);
          return null;
        });

    Awaitility.await()
        .atMost(Duration.ofSeconds(60))
        .until(() -> lead(() -> bulkSearch.details(bulk)).state() == BulkState.DONE);
    assertThat(lead(() -> bulkSearch.details(bulk)).title()).isEqualTo(mark);
    assertThat(numbers).allSatisfy(each -> assertThat(replies(each)).containsExactly("all"));
  }

  @Test
  void isSharedByThoseWhoMayAndChangedByOneAtATime() throws Exception {
    var file = new MacroFile(mark, List.of(TicketDeed.tag(mark)), false, MacroFile.ALL);
    refused("sharedWith", () -> agent(() -> create(file)));
    lead(() -> create(file));
    var macro = agent(() -> macros.find(mark, 0, 9)).get(0);
    assertThat(macro.writable()).isFalse();
    refused(
        "sharedWith",
        () ->
            agent(
                () -> {
                  macros.change(macro.id(), macro.version(), file);
                  return null;
                }));
    change(macro, file);
    assertThatThrownBy(() -> change(macro, file)).isInstanceOf(ChangedMeanwhile.class);
    refused(
        "kind",
        () ->
            lead(
                () ->
                    create(
                        new MacroFile(
                            mark, List.of(TicketDeed.with(DeedKind.MERGE, number)), false, null))));
  }

  private void change(MacroRow macro, MacroFile file) throws Exception {
    lead(
        () -> {
          macros.change(
              macro.id(),
              macro.version(),
              new MacroFile(file.name() + "!", file.deeds(), file.sends(), file.sharedWith()));
          return null;
        });
  }

  private static void refused(String field, Callable<?> work) {
    assertThatThrownBy(work::call)
        .isInstanceOfSatisfying(
            InvalidInput.class, refused -> assertThat(refused.getField()).isEqualTo(field));
  }

  private MacroRow keep(boolean sends, TicketDeed... deeds) throws Exception {
    var file = new MacroFile(mark, List.of(deeds), sends, null);
    agent(() -> create(file));
    return agent(() -> macros.find(mark, 0, 9)).stream()
        .filter(row -> row.file().deeds().equals(file.deeds()))
        .findFirst()
        .orElseThrow();
  }

  private Void create(MacroFile file) {
    macros.create(file);
    return null;
  }

  private String open() {
    var customer =
        customers.recognise(CustomerFile.brief(mark, mark + "@mail.example", null, "zh"));
    return opening.open(
        new OpenTicket(customer, Channel.WEB, mark, "洗衣机不排水", null, null, null, List.of()));
  }

  private TicketDetails ticket() throws Exception {
    return agent(() -> search.details(number));
  }

  private List<String> replies(String of) throws Exception {
    return agent(() -> messages.conversation(of)).stream()
        .filter(message -> message.kind().name().equals("REPLY"))
        .map(MessageView::text)
        .toList();
  }

  private static <T> T agent(Callable<T> work) throws Exception {
    return Caller.as("agent", WORK, work);
  }

  private static <T> T lead(Callable<T> work) throws Exception {
    return Caller.as("supervisor", LEAD, work);
  }
}
