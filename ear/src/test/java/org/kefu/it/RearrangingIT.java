package org.kefu.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kefu.audit.boundary.AuditTrail;
import org.kefu.audit.boundary.LogLine;
import org.kefu.channel.boundary.MailVerdict;
import org.kefu.channel.boundary.MessageLog;
import org.kefu.channel.boundary.MessageView;
import org.kefu.channel.boundary.Threads;
import org.kefu.shared.BusinessException;
import org.kefu.shared.InvalidInput;
import org.kefu.ticket.boundary.CloseReason;
import org.kefu.ticket.boundary.MailIntake;
import org.kefu.ticket.boundary.NewPart;
import org.kefu.ticket.boundary.OwnTickets;
import org.kefu.ticket.boundary.Relation;
import org.kefu.ticket.boundary.TicketDesk;
import org.kefu.ticket.boundary.TicketDetails;
import org.kefu.ticket.boundary.TicketLinks;
import org.kefu.ticket.boundary.TicketRearranging;
import org.kefu.ticket.boundary.TicketRow;
import org.kefu.ticket.boundary.TicketSearch;
import org.kefu.ticket.boundary.TicketState;
import org.kefu.workflow.worklist.ActOnTicket;
import org.kefu.workflow.worklist.TicketAction;
import org.kefu.workflow.worklist.TicketActions;

/** Messages come to the ticket they belong to, with their answers and their process, and back. */
class RearrangingIT extends InServer {
  private static final Set<String> AGENT =
      Set.of(
          "mail.import",
          "ticket.read",
          "ticket.all",
          "ticket.work",
          "ticket.assign",
          "customer.write",
          "outbox.manage");

  @Inject TicketRearranging rearranging;
  @Inject MailIntake intake;
  @Inject MessageLog messages;
  @Inject TicketSearch tickets;
  @Inject TicketDesk desk;
  @Inject TicketActions actions;
  @Inject TicketLinks links;
  @Inject OwnTickets own;
  @Inject AuditTrail audit;
  @Inject Threads threads;
  @Inject Planted planted;

  private final String mark = UUID.randomUUID().toString().substring(0, 8);
  private int ids;

  @BeforeEach
  void waitForQuiet() {
    planted.awaitDemonstration();
  }

  @Test
  void aMovedMailTakesItsAnswersAlong() throws Exception {
    var pump = receive("li", "The pump hums").ticket();
    var second = receive("li", "Re: The pump hums", id(1));
    var bill = receive("li", "My bill is wrong").ticket();
    assertThat(second.ticket()).isEqualTo(pump);

    run(() -> rearranging.move(pump, List.of(second.message()), " " + bill.toLowerCase()));

    assertThat(numbers(pump)).doesNotContain(second.message());
    assertThat(conversation(bill))
        .filteredOn(message -> message.number().equals(second.message()))
        .extracting(MessageView::why)
        .containsExactly("message.moved " + pump + " agent");
    assertThat(receive("li", "Re: The pump hums", id(1), id(2)).ticket())
        .as("what was said last decides")
        .isEqualTo(bill);
    assertThat(receive("li", "Re: The pump hums", id(2), id(1)).ticket()).isEqualTo(pump);
    assertThat(actionsIn(pump)).contains("ticket.messagesLeft");
    assertThat(actionsIn(bill)).contains("ticket.messagesCame");
    assertThat(audit.isIntact(AuditTrail.TICKET, bill)).isTrue();
  }

  @Test
  void ourOwnReplyLeadsItsAnswerToWhereItStands() throws Exception {
    var pump = receive("li", "The pump hums").ticket();
    var bill = receive("li", "My bill is wrong").ticket();
    var reply = as(() -> desk.reply(pump, "The bill is being mended " + mark));
    var mailId = threads.mailIds(pump).get(1);

    run(() -> rearranging.move(pump, List.of(reply), bill));

    assertThat(receive("li", "Re: bill", mailId).ticket()).isEqualTo(bill);
  }

  @Test
  void aCustomersWordThatCameToTheWrongTicketIsTheAnswerWeWaitFor() throws Exception {
    var waiting = receive("li", "The pump hums").ticket();
    var other = receive("li", "My bill is wrong");
    var early = receive("li", "Re: bill", id(2));
    act(waiting, TicketAction.TAKE, null);
    act(waiting, TicketAction.ASK, "Which model is it?");
    assertThat(state(waiting)).isEqualTo(TicketState.WAITING);
    run(() -> rearranging.move(other.ticket(), List.of(early.message()), waiting));
    assertThat(state(waiting)).as("said before we asked").isEqualTo(TicketState.WAITING);

    var late = receive("li", "Re: bill", id(2));
    run(() -> rearranging.move(other.ticket(), List.of(late.message()), waiting));

    assertThat(state(waiting)).isEqualTo(TicketState.IN_PROGRESS);
  }

  @Test
  void whatIsAnotherRequestBecomesATicketOfItsOwn() throws Exception {
    var pump = receive("li", "The pump hums").ticket();
    var second = receive("li", "Re: The pump hums", id(1));
    var customer = as(() -> tickets.details(pump)).customerNumber();

    var fresh =
        as(
            () ->
                rearranging.split(
                    pump, List.of(second.message()), new NewPart("The bill " + mark, customer)));

    assertThat(numbers(fresh)).containsExactly(second.message());
    assertThat(as(() -> tickets.details(fresh)).customerNumber()).isEqualTo(customer);
    assertThat(state(fresh)).as("it has a process").isEqualTo(TicketState.OFFERED);
    assertThat(as(() -> links.of(fresh)).get(0).relation()).isEqualTo(Relation.RELATED);
    assertThat(receive("li", "Re: The pump hums", id(1), id(2)).ticket()).isEqualTo(fresh);
    run(() -> act(fresh, TicketAction.TAKE, null));
  }

  @Test
  void whatCannotMoveIsRefused() throws Exception {
    var pump = receive("li", "The pump hums");
    var second = receive("li", "Re: The pump hums", id(1));
    var bill = receive("li", "My bill is wrong").ticket();
    act(pump.ticket(), TicketAction.TAKE, null);
    act(pump.ticket(), TicketAction.ASK, "Which model is it?");
    var question = numbers(pump.ticket()).get(2);

    refused("moveAll", () -> rearranging.move(pump.ticket(), numbers(pump.ticket()), bill));
    refused("moveStep", () -> rearranging.move(pump.ticket(), List.of(question), bill));
    refused("moveGone", () -> rearranging.move(bill, List.of(second.message()), pump.ticket()));
    refused(
        "moveSame",
        () -> rearranging.move(pump.ticket(), List.of(second.message()), pump.ticket()));
    refused("ticket", () -> rearranging.move(pump.ticket(), List.of(second.message()), "T-1"));
    assertThat(numbers(pump.ticket())).hasSize(3);
  }

  @Test
  void aMergedTicketGoesOnInTheOtherAndItsMailsFollow() throws Exception {
    var first = receive("li", "The pump hums");
    var again = receive("li", "The pump still hums");
    run(() -> desk.note(again.ticket(), "seen before", List.of()));
    act(again.ticket(), TicketAction.TAKE, null);

    run(() -> rearranging.merge(again.ticket(), first.ticket()));

    assertThat(numbers(first.ticket())).hasSize(3).contains(again.message());
    assertThat(numbers(again.ticket())).isEmpty();
    var ended = as(() -> tickets.details(again.ticket()));
    assertThat(ended.closeReason()).isEqualTo(CloseReason.MERGED);
    assertThat(ended.mergedInto()).isEqualTo(first.ticket());
    assertThat(as(() -> actions.possible(again.ticket()))).isEmpty();
    assertThat(receive("li", "Re: The pump still hums", id(2)).ticket()).isEqualTo(first.ticket());
    assertThat(receive("li", "[" + again.ticket() + "] more").ticket()).isEqualTo(first.ticket());
    assertThat(own.current(again.ticket())).isEqualTo(first.ticket());
    own.hear(again.ticket(), "On the page of the merged one", List.of());
    assertThat(texts(first.ticket())).contains("On the page of the merged one");
    assertThat(as(() -> rearranging.mergedInto(first.ticket())))
        .extracting(TicketRow::number)
        .containsExactly(again.ticket());
    refused(() -> act(again.ticket(), TicketAction.REOPEN, "no"));
  }

  @Test
  void anUndoneMergeGivesEachItsOwnBackAndTheWorkToWhomeverHadIt() throws Exception {
    var first = receive("li", "The pump hums");
    var again = receive("li", "My bill");
    act(again.ticket(), TicketAction.TAKE, null);
    var before = as(() -> tickets.details(again.ticket()));
    run(() -> rearranging.merge(again.ticket(), first.ticket()));
    var later = receive("li", "Re: My bill", id(2));

    run(() -> rearranging.part(again.ticket()));
    run(() -> rearranging.part(again.ticket()));

    assertThat(numbers(again.ticket())).containsExactly(again.message());
    assertThat(conversation(again.ticket()).get(0).why()).isEqualTo("mail.new");
    assertThat(numbers(first.ticket())).containsExactly(first.message(), later.message());
    var parted = as(() -> tickets.details(again.ticket()));
    assertThat(parted.state()).isEqualTo(TicketState.IN_PROGRESS);
    assertThat(parted.assignee()).isEqualTo("agent");
    assertThat(parted.team()).isEqualTo(before.team());
    assertThat(parted.reopenCount()).as("nobody was discontent").isZero();
    assertThat(parted.mergedInto()).isNull();
    run(() -> act(again.ticket(), TicketAction.SOLVE, "Mended " + mark));
    assertThat(actionsIn(first.ticket())).contains("ticket.mergedFrom", "ticket.parted");
    assertThat(audit.isIntact(AuditTrail.TICKET, again.ticket())).isTrue();
  }

  /** Three became one: whichever is parted first takes only its own words. */
  @Test
  void mergesOfMergesComeApartInAnyOrder() throws Exception {
    var one = receive("li", "One");
    var two = receive("li", "Two");
    var three = receive("li", "Three");
    run(() -> rearranging.merge(one.ticket(), two.ticket()));
    run(() -> rearranging.merge(two.ticket(), three.ticket()));
    assertThat(numbers(three.ticket())).hasSize(3);
    assertThat(receive("li", "[" + one.ticket() + "] more").ticket()).isEqualTo(three.ticket());

    run(() -> rearranging.part(one.ticket()));
    assertThat(numbers(one.ticket())).containsExactly(one.message());
    run(() -> rearranging.part(two.ticket()));

    assertThat(numbers(two.ticket())).containsExactly(two.message());
    assertThat(numbers(one.ticket())).containsExactly(one.message());
    assertThat(numbers(three.ticket())).hasSize(2).contains(three.message());
  }

  @Test
  void aTicketThatHadEndedStaysSoWhenItsMergeIsUndone() throws Exception {
    var first = receive("li", "The pump hums");
    var again = receive("li", "The pump hums again");
    act(again.ticket(), TicketAction.TAKE, null);
    run(
        () ->
            actions.act(
                new ActOnTicket(
                    again.ticket(), TicketAction.CLOSE, null, null, null, CloseReason.WITHDRAWN)));
    run(() -> rearranging.merge(again.ticket(), first.ticket()));
    assertThat(numbers(first.ticket())).hasSize(2);

    run(() -> rearranging.part(again.ticket()));

    TicketDetails parted = as(() -> tickets.details(again.ticket()));
    assertThat(parted.closeReason()).isEqualTo(CloseReason.WITHDRAWN);
    assertThat(as(() -> actions.possible(again.ticket()))).containsExactly(TicketAction.REOPEN);
  }

  @Test
  void whatMustNotBecomeOneIsRefused() throws Exception {
    var mine = receive("li", "The pump hums").ticket();
    var theirs = receive("wang", "The pump hums").ticket();
    var merged = receive("li", "Merged").ticket();
    var ended = receive("li", "Ended").ticket();
    act(ended, TicketAction.TAKE, null);
    run(
        () ->
            actions.act(
                new ActOnTicket(ended, TicketAction.CLOSE, null, null, null, CloseReason.SPAM)));
    run(() -> rearranging.merge(merged, mine));

    refused("mergeSameTicket", () -> rearranging.merge(mine, mine));
    refused("mergeCustomers", () -> rearranging.merge(theirs, mine));
    refused("mergeEnded", () -> rearranging.merge(mine, ended));
    refused("merged", () -> rearranging.merge(mine, merged));
    refused(() -> rearranging.merge(merged, theirs));
    assertThat(state(mine).isOpen()).isTrue();
    assertThat(numbers(theirs)).hasSize(1);
  }

  private static void refused(String reason, Deed deed) {
    assertThatExceptionOfType(InvalidInput.class)
        .isThrownBy(() -> run(deed))
        .satisfies(refusal -> assertThat(refusal.getKey()).isEqualTo("InvalidInput." + reason));
  }

  private static void refused(Deed deed) {
    assertThatExceptionOfType(BusinessException.class).isThrownBy(() -> run(deed));
  }

  /** The next mail of a sender; its Message-Id is that of {@link #id}. */
  private MailVerdict receive(String sender, String subject, String... answers) throws Exception {
    var references =
        answers.length == 0 ? "" : "References: <" + String.join("> <", answers) + ">\n";
    var raw =
        "Message-ID: <%s>\n%sFrom: %s-%s@mail.example\nTo: service@jinglan.example\n"
                .formatted(id(++ids), references, sender, mark)
            + "Subject: "
            + subject
            + "\nDate: Tue, 17 Nov 2026 09:00:00 +0800\n\n"
            + subject
            + " and more\n";
    return as(() -> intake.receive(raw.getBytes(StandardCharsets.UTF_8)));
  }

  private String id(int nth) {
    return nth + "-" + mark + "@mail.example";
  }

  private void act(String number, TicketAction action, String text) throws Exception {
    run(() -> actions.act(new ActOnTicket(number, action, text, null, null, null)));
  }

  private TicketState state(String number) throws Exception {
    return as(() -> tickets.details(number)).state();
  }

  private List<MessageView> conversation(String number) throws Exception {
    return as(() -> messages.conversation(number));
  }

  private List<String> numbers(String number) throws Exception {
    return conversation(number).stream().map(MessageView::number).toList();
  }

  private List<String> texts(String number) throws Exception {
    return conversation(number).stream().map(MessageView::text).toList();
  }

  private List<String> actionsIn(String number) {
    return audit.log(AuditTrail.TICKET, number).stream().map(LogLine::action).toList();
  }

  private static <T> T as(Callable<T> work) throws Exception {
    return Caller.as("agent", AGENT, work);
  }

  private static void run(Deed deed) throws Exception {
    as(
        () -> {
          deed.run();
          return null;
        });
  }

  /** Something that is done and may fail. */
  private interface Deed {
    void run() throws Exception;
  }
}
