package org.kefu.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kefu.audit.boundary.AuditTrail;
import org.kefu.audit.boundary.LogLine;
import org.kefu.channel.boundary.Channel;
import org.kefu.channel.boundary.LetterGuard;
import org.kefu.channel.boundary.MailSearch;
import org.kefu.channel.boundary.MailVerdict;
import org.kefu.channel.boundary.MailVerdict.Kind;
import org.kefu.channel.boundary.MessageKind;
import org.kefu.channel.boundary.MessageLog;
import org.kefu.channel.boundary.MessageView;
import org.kefu.channel.boundary.OutgoingRow;
import org.kefu.customer.boundary.CustomerDesk;
import org.kefu.customer.boundary.CustomerFile;
import org.kefu.shared.BusinessException;
import org.kefu.shared.InvalidInput;
import org.kefu.staff.boundary.Right;
import org.kefu.ticket.boundary.CloseReason;
import org.kefu.ticket.boundary.CustomerLetters;
import org.kefu.ticket.boundary.MailIntake;
import org.kefu.ticket.boundary.NewPart;
import org.kefu.ticket.boundary.OpenTicket;
import org.kefu.ticket.boundary.OwnTickets;
import org.kefu.ticket.boundary.Reply;
import org.kefu.ticket.boundary.SignedLinks;
import org.kefu.ticket.boundary.TicketCorrection;
import org.kefu.ticket.boundary.TicketCorrections;
import org.kefu.ticket.boundary.TicketDesk;
import org.kefu.ticket.boundary.TicketPart;
import org.kefu.ticket.boundary.TicketQuery;
import org.kefu.ticket.boundary.TicketRearranging;
import org.kefu.ticket.boundary.TicketReceivers;
import org.kefu.ticket.boundary.TicketRow;
import org.kefu.ticket.boundary.TicketSearch;
import org.kefu.ticket.boundary.TicketState;
import org.kefu.ticket.boundary.TicketTelling;
import org.kefu.ticket.boundary.TicketWork;
import org.kefu.workflow.worklist.ActOnTicket;
import org.kefu.workflow.worklist.CustomerActions;
import org.kefu.workflow.worklist.TicketAction;
import org.kefu.workflow.worklist.TicketActions;

/** Every way out to a customer is tried on a ticket that is ours alone. */
class InternalTicketsIT extends InServer {
  private static final Set<String> RIGHTS =
      Set.of(
          Right.TICKET_READ,
          Right.TICKET_ALL,
          Right.TICKET_WORK,
          Right.MAIL_IMPORT,
          Right.OUTBOX_MANAGE,
          Right.CUSTOMER_WRITE);

  @Inject Planted planted;
  @Inject CustomerDesk customers;
  @Inject TicketDesk desk;
  @Inject OwnTickets own;
  @Inject TicketActions actions;
  @Inject CustomerActions customerActions;
  @Inject TicketCorrections corrections;
  @Inject TicketRearranging rearranging;
  @Inject TicketReceivers receivers;
  @Inject TicketSearch tickets;
  @Inject TicketTelling telling;
  @Inject TicketWork work;
  @Inject CustomerLetters letters;
  @Inject SignedLinks links;
  @Inject MessageLog messages;
  @Inject MailIntake intake;
  @Inject MailSearch mails;
  @Inject LetterGuard guard;
  @Inject AuditTrail audit;

  private final String mark = "in" + UUID.randomUUID().toString().substring(0, 8);
  private final String address = mark + "@mail.example";
  private String customer;

  @BeforeEach
  void enter() throws Exception {
    planted.awaitDemonstration();
    customer = as(() -> customers.enter(CustomerFile.brief(mark, address, null, "en")));
  }

  @Test
  void noWayLeadsToTheCustomer() throws Exception {
    var number = internal("The dealer may be a fraud");

    assertThat(sent(number)).as("no receipt").isEmpty();
    assertThat(as(() -> receivers.of(number))).isEmpty();
    refused(() -> desk.reply(number, "Hello"));
    refused(() -> desk.answer(number, new Reply("Hello", address, List.of(), List.of())));
    refused(() -> telling.reply(number, "Hello"));
    refused(() -> work.ask(number, "Which model?"));
    run(() -> letters.sendQuestion(number));
    run(() -> letters.requestConfirmation(number));
    run(() -> letters.remind(number));
    assertThat(sent(number)).as("no letter of the process").isEmpty();
    assertThat(guard.mayLeave(number)).as("the last guard").isFalse();
    assertThat(guard.mayLeave("T-0000-000000")).as("what nobody knows stays here").isFalse();

    assertThat(own.rows(customer, 0, 50)).isEmpty();
    refused(() -> own.details(number));
    refused(() -> own.current(number));
    refused(() -> own.sheet(number));
    refused(() -> own.hear(number, "I guessed the number", List.of()));
    refused(() -> own.file(number, conversation(number).get(0).number(), 0));
    assertThatExceptionOfType(SignedLinks.LinkRefused.class)
        .isThrownBy(() -> links.ticket(token(number)));
    assertThat(customerActions.possible(number)).isEmpty();
    refused(() -> customerActions.confirm(number));
    assertThat(conversation(number)).extracting(MessageView::kind).containsOnly(MessageKind.NOTE);
  }

  @Test
  void whatIsSolvedEndsWithoutAskingTheCustomer() throws Exception {
    var number = internal("Clean the store room");
    act(number, TicketAction.TAKE, null);
    assertThat(as(() -> actions.possible(number)))
        .contains(TicketAction.SOLVE)
        .doesNotContain(TicketAction.ASK);
    refused(() -> actOn(number, TicketAction.ASK, "Which model?"));

    act(number, TicketAction.SOLVE, "Done");

    assertThat(as(() -> tickets.details(number)).state()).isEqualTo(TicketState.CLOSED);
    assertThat(as(() -> tickets.details(number)).closeReason()).isEqualTo(CloseReason.SOLVED);
    assertThat(as(() -> actions.possible(number))).containsExactly(TicketAction.REOPEN);
    assertThat(sent(number)).isEmpty();
    act(number, TicketAction.REOPEN, "Not clean yet");
    assertThat(sent(number)).isEmpty();
  }

  @Test
  void mailsThatNameItWaitForSomebodyToLook() throws Exception {
    var number = open("It drips").ticket();
    var mailId = "first-" + mark + "@mail.example";
    keep(number, true);

    assertThat(receive("[" + number + "] more", "own"))
        .extracting(MailVerdict::verdict, MailVerdict::ticket, MailVerdict::reason)
        .containsExactly(Kind.HELD, number, "mail.internal");
    assertThat(receive("Re: It drips", "re", "References: <" + mailId + ">").reason())
        .isEqualTo("mail.internal");
    var automatic =
        receive("Away", "away", "References: <" + mailId + ">", "Auto-Submitted: auto-replied");
    assertThat(automatic.verdict()).isEqualTo(Kind.PARKED);
    assertThat(automatic.ticket()).as("nor is it filed there").isNull();
    assertThat(conversation(number)).hasSize(1);
  }

  @Test
  void itBecomesInternalAndPublicAgainWithALineEach() throws Exception {
    var number = open("It drips").ticket();
    var token = token(number);
    act(number, TicketAction.TAKE, null);
    act(number, TicketAction.SOLVE, "A new seal");
    assertThat(as(() -> tickets.details(number)).state()).isEqualTo(TicketState.TO_CONFIRM);
    assertThat(own.rows(customer, 0, 5)).extracting(TicketRow::number).containsExactly(number);

    keep(number, true);

    assertThat(as(() -> tickets.details(number)).state())
        .as("nobody waits for whoever is not to know")
        .isEqualTo(TicketState.IN_PROGRESS);
    assertThat(own.rows(customer, 0, 5)).isEmpty();
    assertThatThrownBy(() -> links.ticket(token)).isInstanceOf(SignedLinks.LinkRefused.class);
    assertThat(line(number, "ticket.madeInternal").detail())
        .containsEntry("internalWas", "false")
        .containsEntry("internal", "true");
    refused(() -> corrections.correct(number, TicketCorrection.of(TicketPart.INTERNAL, "maybe")));

    keep(number, false);

    assertThat(links.ticket(token)).isEqualTo(number);
    assertThat(own.details(number).internal()).isFalse();
    assertThat(line(number, "ticket.madePublic").detail()).containsEntry("internalWas", "true");
    assertThat(audit.isIntact(AuditTrail.TICKET, number)).isTrue();
    run(() -> desk.reply(number, "Here we are again"));
    assertThat(sent(number)).isNotEmpty();
  }

  @Test
  void nothingInternalBecomesPublicByRearranging() throws Exception {
    var inner = internal("What we think of it");
    var outer = open("It drips").ticket();
    run(() -> desk.note(inner, "second", List.of()));
    var note = conversation(inner).get(1).number();

    refused("mergeInternal", () -> rearranging.merge(inner, outer));
    refused("mergeIntoInternal", () -> rearranging.merge(outer, inner));
    refused("moveInternal", () -> rearranging.move(inner, List.of(note), outer));
    var part =
        as(() -> rearranging.split(inner, List.of(note), new NewPart("Part " + mark, customer)));
    assertThat(as(() -> tickets.details(part)).internal()).isTrue();
    run(() -> rearranging.merge(part, inner));
    refused("internalMerged", () -> keepNow(part, false));
    refused("internalMerged", () -> keepNow(inner, false));
    assertThat(sent(part)).isEmpty();
    assertThat(own.rows(customer, 0, 5)).extracting(TicketRow::number).containsExactly(outer);
  }

  @Test
  void listsAndSearchFindThemAlone() throws Exception {
    var inner = internal("hidden");
    open("seen");
    var all = TicketQuery.of(TicketQuery.View.ALL).ofCustomer(customer);

    await()
        .atMost(Duration.ofSeconds(20))
        .untilAsserted(
            () -> {
              assertThat(rows(all.with(draft -> draft.internal = true))).containsExactly(inner);
              assertThat(rows(all.saying("internal:yes"))).containsExactly(inner);
              assertThat(rows(all.saying("内部:是"))).containsExactly(inner);
            });
    assertThat(rows(all)).hasSize(2);
  }

  private List<String> rows(TicketQuery query) throws Exception {
    return as(() -> tickets.rows(query, 0, 10)).stream().map(TicketRow::number).toList();
  }

  private String internal(String text) throws Exception {
    return as(
        () ->
            desk.open(
                new OpenTicket(customer, Channel.WEB, mark, text, null, null, null, List.of())
                    .internal(true)));
  }

  private MailVerdict open(String subject) throws Exception {
    return receive(subject, "first");
  }

  private MailVerdict receive(String subject, String id, String... headers) throws Exception {
    var raw =
        "Message-ID: <%s-%s@mail.example>\nFrom: %s\nTo: service@jinglan.example\n"
                .formatted(id, mark, address)
            + String.join("\n", headers)
            + (headers.length == 0 ? "" : "\n")
            + "Subject: "
            + subject
            + "\nDate: Tue, 17 Nov 2026 09:00:00 +0800\n\n"
            + subject
            + "\n";
    return as(() -> intake.receive(raw.getBytes(StandardCharsets.UTF_8)));
  }

  private void keep(String number, boolean internal) throws Exception {
    run(() -> keepNow(number, internal));
  }

  private void keepNow(String number, boolean internal) {
    var before = new EnumMap<TicketPart, String>(TicketPart.class);
    before.put(TicketPart.INTERNAL, String.valueOf(!internal));
    corrections.correct(
        number, TicketCorrection.of(Map.of(TicketPart.INTERNAL, String.valueOf(internal)), before));
  }

  private String token(String number) {
    return links.path(number).substring("/t/".length());
  }

  private List<OutgoingRow> sent(String number) throws Exception {
    return as(() -> mails.outgoing(null, 0, 500)).rows().stream()
        .filter(mail -> mail.ticketNumber().equals(number))
        .toList();
  }

  private List<MessageView> conversation(String number) throws Exception {
    return as(() -> messages.conversation(number));
  }

  private LogLine line(String number, String action) {
    return audit.log(AuditTrail.TICKET, number).stream()
        .filter(line -> line.action().equals(action))
        .findFirst()
        .orElseThrow();
  }

  private void act(String number, TicketAction action, String text) throws Exception {
    run(() -> actOn(number, action, text));
  }

  private void actOn(String number, TicketAction action, String text) {
    actions.act(new ActOnTicket(number, action, text, null, null, null));
  }

  /** Something somebody does. */
  private interface Deed {
    void run() throws Exception;
  }

  private static void refused(Deed deed) {
    assertThatExceptionOfType(BusinessException.class).isThrownBy(() -> run(deed));
  }

  private static void refused(String why, Deed deed) {
    assertThatExceptionOfType(InvalidInput.class)
        .isThrownBy(() -> run(deed))
        .satisfies(refusal -> assertThat(refusal.getKey()).isEqualTo("InvalidInput." + why));
  }

  private static void run(Deed deed) throws Exception {
    as(
        () -> {
          deed.run();
          return null;
        });
  }

  private static <T> T as(Callable<T> work) throws Exception {
    return Caller.as("agent", RIGHTS, work);
  }
}
