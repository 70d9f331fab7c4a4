package org.kefu.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kefu.audit.boundary.AuditTrail;
import org.kefu.audit.boundary.LogLine;
import org.kefu.bulk.boundary.BulkDesk;
import org.kefu.bulk.boundary.BulkOutcome;
import org.kefu.bulk.boundary.BulkSearch;
import org.kefu.bulk.boundary.BulkTicket;
import org.kefu.bulk.boundary.NewBulk;
import org.kefu.channel.boundary.Channel;
import org.kefu.checklist.boundary.CheckItemRow;
import org.kefu.checklist.boundary.CheckListAdmin;
import org.kefu.checklist.boundary.CheckListFile;
import org.kefu.checklist.boundary.CheckListRow;
import org.kefu.checklist.boundary.CheckLists;
import org.kefu.checklist.control.ItemsAreOpen;
import org.kefu.customer.boundary.CustomerDesk;
import org.kefu.customer.boundary.CustomerFile;
import org.kefu.deed.boundary.TicketDeed;
import org.kefu.shared.InvalidInput;
import org.kefu.staff.boundary.Right;
import org.kefu.ticket.boundary.CloseReason;
import org.kefu.ticket.boundary.OpenTicket;
import org.kefu.ticket.boundary.OwnTickets;
import org.kefu.ticket.boundary.TicketCorrection;
import org.kefu.ticket.boundary.TicketCorrections;
import org.kefu.ticket.boundary.TicketDesk;
import org.kefu.ticket.boundary.TicketPart;
import org.kefu.ticket.boundary.TicketSearch;
import org.kefu.ticket.boundary.TicketState;
import org.kefu.ticket.boundary.TicketType;
import org.kefu.workflow.worklist.ActOnTicket;
import org.kefu.workflow.worklist.TicketAction;
import org.kefu.workflow.worklist.TicketActions;

/** Items are ticked off; some keep their ticket from being solved until then. */
class CheckListsIT extends InServer {
  private static final Set<String> WORK =
      Set.of(Right.TICKET_READ, Right.TICKET_ALL, Right.TICKET_WORK);
  private static final Set<String> LEAD =
      Set.of(
          Right.TICKET_READ,
          Right.TICKET_ALL,
          Right.TICKET_WORK,
          Right.TICKET_BULK,
          Right.CHECKLIST_MANAGE);

  @Inject Planted planted;
  @Inject CustomerDesk customers;
  @Inject OwnTickets opening;
  @Inject TicketDesk desk;
  @Inject TicketCorrections corrections;
  @Inject TicketSearch search;
  @Inject TicketActions actions;
  @Inject CheckLists lists;
  @Inject CheckListAdmin prepared;
  @Inject BulkDesk bulks;
  @Inject BulkSearch bulkSearch;
  @Inject AuditTrail audit;

  private final String mark = "check" + UUID.randomUUID().toString().substring(0, 8);
  private String number;

  @BeforeEach
  void openOne() throws Exception {
    planted.awaitDemonstration();
    var customer =
        customers.recognise(CustomerFile.brief(mark, mark + "@mail.example", null, "zh"));
    number =
        opening.open(
            new OpenTicket(customer, Channel.WEB, mark, "洗衣机不排水", null, null, null, List.of()));
    act(TicketAction.TAKE, null);
  }

  /** Other tests open tickets of all types. */
  @AfterEach
  void removeList() throws Exception {
    for (var row : lead(() -> prepared.page(0, 1000)).rows()) {
      if (row.file().name().startsWith(mark)) {
        lead(
            () -> {
              prepared.remove(row.id());
              return null;
            });
      }
    }
  }

  @Test
  void whatGatesKeepsTheTicketFromBeingSolvedUntilItIsTicked() throws Exception {
    var list = prepare(false, Set.of(), line("call back", false), line("serial number", true));
    agent(() -> lists.attach(number, list.id()));
    assertThat(agent(() -> lists.attach(number, list.id()))).isFalse();

    assertThatThrownBy(() -> act(TicketAction.SOLVE, "done"))
        .isInstanceOfSatisfying(
            ItemsAreOpen.class,
            refused -> assertThat(refused.getArgs()).containsExactly(number, "serial number"));
    assertThatThrownBy(() -> act(TicketAction.CLOSE, null)).isInstanceOf(ItemsAreOpen.class);
    act(TicketAction.ASSIGN, "the rest is yours");

    tick("serial number", true);
    assertThat(item("serial number").tickedAt()).isNotNull();
    assertThat(item("serial number").tickedBy()).isNotEqualTo("agent");
    tick("serial number", false);
    assertThatThrownBy(() -> act(TicketAction.SOLVE, "done")).isInstanceOf(ItemsAreOpen.class);
    tick("serial number", true);
    tick("serial number", true);
    act(TicketAction.SOLVE, "done");
    assertThat(agent(() -> search.details(number)).state()).isEqualTo(TicketState.TO_CONFIRM);
    assertThat(audit.log(AuditTrail.TICKET, number))
        .filteredOn(line -> line.action().startsWith("checklist."))
        .extracting(LogLine::action)
        .containsExactly(
            "checklist.attached", "checklist.ticked", "checklist.unticked", "checklist.ticked");
  }

  @Test
  void aListComesWithItsTypeAndTeam() throws Exception {
    prepare(true, Set.of(TicketType.INVOICE), line("tax number", false));
    assertThat(items()).isEmpty();

    agent(
        () -> {
          corrections.correct(number, TicketCorrection.of(TicketPart.TYPE, "INVOICE"));
          return null;
        });

    assertThat(items()).containsExactly("tax number");
    assertThat(item("tax number").gates()).isTrue();
    assertThatThrownBy(() -> agent(() -> remove("tax number")))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("checkItemGates");
    lead(() -> remove("tax number"));
    assertThat(items()).isEmpty();
  }

  @Test
  void itemsAreAddedByHandMovedAndRemoved() throws Exception {
    for (var words : List.of("one", "two", "three")) {
      agent(
          () -> {
            lists.add(number, words, false);
            return null;
          });
    }
    agent(
        () -> {
          lists.raise(number, item("three").id());
          return null;
        });
    agent(() -> remove("one"));

    assertThat(items()).containsExactly("three", "two");
  }

  @Test
  void aBulkTellsBeforehandWhatIsGated() throws Exception {
    agent(
        () -> {
          lists.add(number, "serial number", true);
          return null;
        });

    var bulk =
        lead(
            () ->
                bulks.preview(
                    new NewBulk(
                        List.of(number),
                        null,
                        List.of(TicketDeed.close(CloseReason.SPAM, null)),
                        null)));

    assertThat(lead(() -> bulkSearch.tickets(bulk, EnumSet.of(BulkOutcome.REFUSED), 0, 9)).rows())
        .extracting(BulkTicket::reason, ticket -> ticket.reasonArgs().get(1))
        .containsExactly(tuple("ItemsAreOpen", "serial number"));
  }

  private CheckListRow prepare(boolean gates, Set<TicketType> types, CheckListFile.Line... lines)
      throws Exception {
    var file = new CheckListFile(mark, List.of(lines), gates, types, null);
    lead(
        () -> {
          prepared.create(file);
          return null;
        });
    return agent(() -> prepared.all()).stream()
        .filter(row -> row.file().name().equals(mark))
        .findFirst()
        .orElseThrow();
  }

  private static CheckListFile.Line line(String words, boolean gates) {
    return new CheckListFile.Line(words, gates);
  }

  private void tick(String words, boolean done) throws Exception {
    agent(
        () -> {
          lists.tick(number, item(words).id(), done);
          return null;
        });
  }

  private Void remove(String words) throws Exception {
    lists.remove(number, item(words).id());
    return null;
  }

  private CheckItemRow item(String words) throws Exception {
    return agent(() -> lists.of(number)).stream()
        .filter(item -> item.words().equals(words))
        .findFirst()
        .orElseThrow();
  }

  private List<String> items() throws Exception {
    return agent(() -> lists.of(number)).stream().map(CheckItemRow::words).toList();
  }

  private void act(TicketAction action, String text) throws Exception {
    var to = action == TicketAction.ASSIGN ? "agent" : null;
    agent(
        () -> {
          actions.act(new ActOnTicket(number, action, text, null, to, null));
          return null;
        });
  }

  private static <T> T agent(Callable<T> work) throws Exception {
    return Caller.as("agent", WORK, work);
  }

  private static <T> T lead(Callable<T> work) throws Exception {
    return Caller.as("supervisor", LEAD, work);
  }
}
