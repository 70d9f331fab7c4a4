package org.kefu.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
import org.kefu.bulk.boundary.BulkState;
import org.kefu.bulk.boundary.BulkTicket;
import org.kefu.bulk.boundary.NewBulk;
import org.kefu.channel.boundary.Channel;
import org.kefu.customer.boundary.CustomerDesk;
import org.kefu.customer.boundary.CustomerFile;
import org.kefu.customer.boundary.TagColour;
import org.kefu.deed.boundary.DeedKind;
import org.kefu.deed.boundary.TicketDeed;
import org.kefu.shared.InvalidInput;
import org.kefu.staff.boundary.Right;
import org.kefu.ticket.boundary.OpenTicket;
import org.kefu.ticket.boundary.OwnTickets;
import org.kefu.ticket.boundary.SubstatusFile;
import org.kefu.ticket.boundary.SubstatusRow;
import org.kefu.ticket.boundary.Substatuses;
import org.kefu.ticket.boundary.TicketCorrection;
import org.kefu.ticket.boundary.TicketCorrections;
import org.kefu.ticket.boundary.TicketDetails;
import org.kefu.ticket.boundary.TicketPart;
import org.kefu.ticket.boundary.TicketQuery;
import org.kefu.ticket.boundary.TicketRow;
import org.kefu.ticket.boundary.TicketSearch;
import org.kefu.ticket.boundary.TicketState;
import org.kefu.workflow.worklist.ActOnTicket;
import org.kefu.workflow.worklist.TicketAction;
import org.kefu.workflow.worklist.TicketActions;

/** Finer states are made, given and taken away, and never contradict the process. */
class SubstatusesIT extends InServer {
  private static final Set<String> RIGHTS =
      Set.of(
          Right.TICKET_READ,
          Right.TICKET_ALL,
          Right.TICKET_WORK,
          Right.TICKET_BULK,
          Right.SETTINGS_MANAGE);

  @Inject Planted planted;
  @Inject CustomerDesk customers;
  @Inject OwnTickets own;
  @Inject TicketCorrections corrections;
  @Inject TicketSearch tickets;
  @Inject TicketActions actions;
  @Inject Substatuses substatuses;
  @Inject BulkDesk bulks;
  @Inject BulkSearch bulkSearch;
  @Inject AuditTrail audit;

  private final String mark = UUID.randomUUID().toString().substring(0, 8);
  private final String parts = "parts-" + mark;
  private final String later = "later-" + mark;
  private String customer;
  private String number;

  @BeforeEach
  void openOne() throws Exception {
    planted.awaitDemonstration();
    customer = customers.recognise(CustomerFile.brief(mark, mark + "@mail.example", null, "zh"));
    number = open();
    add(parts, "等配件" + mark, TicketState.IN_PROGRESS);
    add(later, "排队" + mark, TicketState.OFFERED);
  }

  @AfterEach
  void retire() throws Exception {
    for (var row : as(() -> substatuses.rows())) {
      if (row.file().code().endsWith(mark)) {
        change(row, file(row.file().code(), row.file().nameZh(), row.file().state(), true));
      }
    }
  }

  @Test
  void oneOfThePresentStateIsGivenLoggedAndFound() throws Exception {
    take();
    var before = details();
    give(parts);

    assertThat(details())
        .extracting("substatus", "state", "step", "assignee")
        .containsExactly(parts, before.state(), before.step(), before.assignee());
    assertThat(audit.log(AuditTrail.TICKET, number))
        .extracting(LogLine::action, LogLine::detail)
        .contains(tuple("ticket.substatus", Map.of("substatusWas", "", "substatus", parts)));
    for (var words : List.of("substatus:" + parts, "处理状态:等配件" + mark)) {
      await().until(() -> found(words).equals(List.of(number)));
    }
    give(null);
    assertThat(details().substatus()).isNull();
    await().until(() -> found("substatus:" + parts).isEmpty());
  }

  @Test
  void oneOfAnotherStateOrARetiredOneIsRefusedWithWhatFits() throws Exception {
    take();
    assertThatThrownBy(() -> give(later))
        .isInstanceOfSatisfying(
            InvalidInput.class,
            refused -> {
              assertThat(refused.getField()).isEqualTo("substatus");
              assertThat(refused.getArgs()).contains(later);
              assertThat(refused.getArgs().get(1)).contains(parts);
            });
    retire();
    assertThatThrownBy(() -> give(parts)).isInstanceOf(InvalidInput.class);
    assertThat(details().substatus()).isNull();
  }

  @Test
  void theProcessTakesItAwayWhenItMovesOn() throws Exception {
    take();
    give(parts);
    act(TicketAction.SOLVE, "solved");

    assertThat(details().state()).isNotEqualTo(TicketState.IN_PROGRESS);
    assertThat(details().substatus()).isNull();
    assertThat(audit.log(AuditTrail.TICKET, number))
        .extracting(LogLine::action, LogLine::detail)
        .contains(tuple("ticket.substatus", Map.of("substatusWas", parts, "substatus", "")));
  }

  @Test
  void manyAreGivenItWhereItFitsAndLoseItAgain() throws Exception {
    take();
    var offered = open();
    var bulk =
        as(
            () ->
                bulks.preview(
                    new NewBulk(
                        List.of(number, offered),
                        null,
                        List.of(TicketDeed.with(DeedKind.SUBSTATUS, parts)),
                        null)));
    assertThat(refused(bulk))
        .extracting(BulkTicket::number, BulkTicket::reason)
        .containsExactly(tuple(offered, "deed.substatus"));
    as(
        () -> {
          bulks.run(bulk);
          return null;
        });
    await().until(() -> as(() -> bulkSearch.details(bulk)).state() == BulkState.DONE);
    assertThat(details().substatus()).isEqualTo(parts);

    as(
        () -> {
          bulks.undo(bulk);
          return null;
        });
    await().until(() -> as(() -> bulkSearch.details(bulk)).state() == BulkState.UNDONE);
    assertThat(details().substatus()).isNull();
  }

  @Test
  void oneInUseIsRetiredAndNotRemoved() throws Exception {
    take();
    give(parts);
    assertThat(row(parts).tickets()).isEqualTo(1);
    assertThatThrownBy(() -> remove(row(parts)))
        .isInstanceOfSatisfying(
            InvalidInput.class, refused -> assertThat(refused.getKey()).contains("substatusUsed"));
    assertThatThrownBy(() -> change(row(parts), file(parts, "x", TicketState.WAITING, false)))
        .isInstanceOfSatisfying(
            InvalidInput.class, refused -> assertThat(refused.getField()).isEqualTo("state"));
    change(row(parts), file(parts, "x", TicketState.IN_PROGRESS, true));
    assertThat(details().substatus()).as("what has it keeps it").isEqualTo(parts);

    remove(row(later));
    assertThat(as(() -> substatuses.all())).noneMatch(each -> each.code().equals(later));
  }

  @Test
  void theCustomerReadsItsNameForThemOrTheStep() throws Exception {
    change(
        row(parts),
        new SubstatusFile(
            parts,
            "等配件",
            "parts",
            "正在等厂家发配件",
            null,
            TicketState.IN_PROGRESS,
            TagColour.AMBER,
            1,
            false));
    assertThat(substatuses.forCustomer(parts, Locale.CHINESE)).contains("正在等厂家发配件");
    assertThat(substatuses.forCustomer(parts, Locale.ENGLISH)).contains("正在等厂家发配件");
    assertThat(substatuses.forCustomer(later, Locale.CHINESE)).isEmpty();
    assertThat(substatuses.forCustomer(null, Locale.CHINESE)).isEmpty();
  }

  @Test
  void onlyWhoManagesSettingsMakesThem() {
    var agent = Set.of(Right.TICKET_READ, Right.TICKET_WORK);
    assertThatThrownBy(
            () ->
                Caller.as(
                    "agent",
                    agent,
                    () -> {
                      substatuses.add(file("no-" + mark, "x", TicketState.NEW, false));
                      return null;
                    }))
        .isInstanceOf(EJBAccessException.class);
  }

  private String open() {
    return own.open(
        new OpenTicket(customer, Channel.WEB, mark, "洗衣机不排水", null, null, null, List.of()));
  }

  private void take() throws Exception {
    act(TicketAction.TAKE, null);
  }

  private void act(TicketAction action, String text) throws Exception {
    as(
        () -> {
          actions.act(new ActOnTicket(number, action, text, null, null, null));
          return null;
        });
  }

  private void give(String code) throws Exception {
    as(
        () -> {
          corrections.correct(number, TicketCorrection.of(TicketPart.SUBSTATUS, code));
          return null;
        });
  }

  private TicketDetails details() throws Exception {
    return as(() -> tickets.details(number));
  }

  private List<String> found(String words) throws Exception {
    var query = TicketQuery.of(TicketQuery.View.ALL).saying(words);
    return as(() -> tickets.rows(query, 0, 9)).stream().map(TicketRow::number).toList();
  }

  private List<BulkTicket> refused(String bulk) throws Exception {
    return as(() -> bulkSearch.tickets(bulk, EnumSet.of(BulkOutcome.REFUSED), 0, 9)).rows();
  }

  private SubstatusRow row(String code) throws Exception {
    return as(() -> substatuses.rows()).stream()
        .filter(row -> row.file().code().equals(code))
        .findFirst()
        .orElseThrow();
  }

  private void add(String code, String name, TicketState state) throws Exception {
    as(
        () -> {
          substatuses.add(file(code, name, state, false));
          return null;
        });
  }

  private void change(SubstatusRow row, SubstatusFile file) throws Exception {
    as(
        () -> {
          substatuses.change(row.version(), file);
          return null;
        });
  }

  private void remove(SubstatusRow row) throws Exception {
    as(
        () -> {
          substatuses.remove(row.file().code(), row.version());
          return null;
        });
  }

  private static SubstatusFile file(String code, String name, TicketState state, boolean retired) {
    return new SubstatusFile(code, name, name, null, null, state, TagColour.BLUE, 1, retired);
  }

  private static <T> T as(Callable<T> work) throws Exception {
    return Caller.as("supervisor", RIGHTS, work);
  }
}
