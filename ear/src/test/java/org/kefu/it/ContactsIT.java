package org.kefu.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kefu.it.Caller.as;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kefu.channel.boundary.Channel;
import org.kefu.channel.boundary.ContactLog;
import org.kefu.channel.boundary.ContactNote;
import org.kefu.channel.boundary.ContactQuery;
import org.kefu.channel.boundary.ContactRow;
import org.kefu.channel.boundary.Direction;
import org.kefu.channel.boundary.MessageKind;
import org.kefu.channel.boundary.MessageLog;
import org.kefu.channel.boundary.MessageView;
import org.kefu.channel.boundary.PostKind;
import org.kefu.customer.boundary.CustomerDesk;
import org.kefu.customer.boundary.CustomerFile;
import org.kefu.shared.BusinessException;
import org.kefu.shared.InvalidInput;
import org.kefu.staff.boundary.Right;
import org.kefu.ticket.boundary.ContactDesk;
import org.kefu.ticket.boundary.OpenTicket;
import org.kefu.ticket.boundary.OwnTickets;
import org.kefu.ticket.boundary.RegisterContact;
import org.kefu.ticket.boundary.Reply;
import org.kefu.ticket.boundary.TicketSearch;
import org.kefu.ticket.boundary.TicketState;
import org.kefu.ticket.boundary.TicketWork;

/** Calls, letters and visits are registered, found again, worked off and become tickets. */
class ContactsIT extends InServer {
  private static final Set<String> ALL =
      Set.of(Right.TICKET_READ, Right.TICKET_WORK, Right.TICKET_ALL, Right.CUSTOMER_READ);
  private static final Instant AT =
      Instant.now().minus(2, ChronoUnit.HOURS).truncatedTo(ChronoUnit.SECONDS);

  @Inject Planted planted;
  @Inject CustomerDesk customers;
  @Inject OwnTickets opening;
  @Inject TicketWork work;
  @Inject ContactDesk desk;
  @Inject ContactLog log;
  @Inject MessageLog messages;
  @Inject TicketSearch tickets;

  private final String mark = "contact" + UUID.randomUUID().toString().substring(0, 8);
  private String customer;

  @BeforeEach
  void enter() throws Exception {
    planted.awaitDemonstration();
    customer = customers.recognise(CustomerFile.brief(mark, mark + "@mail.example", null, "zh"));
  }

  @Test
  void aCallIsKeptWithAllThatIsKnownOfIt() throws Exception {
    var message = register(call(Direction.IN, null, false));
    var row = acting(() -> log.contact(message));

    assertThat(row.message().sentAt()).isEqualTo(AT);
    assertThat(row.message().channel()).isEqualTo(Channel.PHONE);
    assertThat(row.message().text()).isEqualTo("想改约 100%_上门");
    assertThat(row.customerName()).isEqualTo(mark);
    assertThat(row.record().registeredBy()).isEqualTo("agent");
    assertThat(row.record().note().seconds()).isEqualTo(185);
    assertThat(row.record().note().who()).isEqualTo("邻居");
    assertThat(row.record().note().outcome()).isEqualTo("改到周五");
    assertThat(row.message().ticketNumber()).isNull();
  }

  @Test
  void contactsAreFoundByWhatIsKnownOfThem() throws Exception {
    var heard = register(call(Direction.IN, null, false));
    var called = register(call(Direction.OUT, null, false));

    assertThat(found(query(null, Direction.IN, null, null))).containsExactly(heard);
    assertThat(found(query(null, Direction.OUT, null, null))).containsExactly(called);
    assertThat(found(query(Channel.PHONE, null, "agent", null))).containsExactly(called, heard);
    assertThat(found(query(Channel.LETTER, null, null, null))).isEmpty();
    assertThat(found(query(null, null, "expert", null))).isEmpty();
    assertThat(found(query(null, null, null, "100%_上"))).containsExactly(called, heard);
    assertThat(found(query(null, null, null, "100X_"))).as("signs are no patterns").isEmpty();
    assertThat(found(query(null, null, null, "邻居"))).containsExactly(called, heard);
    var yesterday = AT.minus(1, ChronoUnit.DAYS);
    assertThat(found(new ContactQuery(null, yesterday, null, null, null, customer, null, false)))
        .isEmpty();
  }

  @Test
  void olderOnesFollowWhereTheFirstSliceEnds() throws Exception {
    var all =
        List.of(
            register(call(Direction.IN, null, false)),
            register(call(Direction.IN, null, false)),
            register(call(Direction.IN, null, false)));
    var query = query(null, null, null, null);
    var first = acting(() -> log.slice(query, null, 2));
    var second = acting(() -> log.slice(query, first.next(), 2));

    assertThat(numbers(first.rows())).containsExactly(all.get(2), all.get(1));
    assertThat(numbers(second.rows())).containsExactly(all.get(0));
    assertThat(second.next()).isNull();
  }

  @Test
  void whatIsToDoStandsInTheListUntilItIsDone() throws Exception {
    var message = register(call(Direction.IN, null, false));
    var open = new ContactQuery(null, null, null, null, null, customer, null, true);
    assertThat(found(open)).containsExactly(message);

    acting(
        () -> {
          log.done(message);
          return null;
        });
    assertThat(found(open)).isEmpty();
    var done = acting(() -> log.contact(message)).record();
    assertThat(done.doneBy()).isEqualTo("agent");
    acting(
        () -> {
          log.tell(message, "没人接", "再打一次", LocalDate.of(2026, 12, 4));
          return null;
        });
    assertThat(found(open)).as("something else is to do now").containsExactly(message);
  }

  @Test
  void aLetterBecomesATicketWithItsScan() throws Exception {
    var message = register(letter());
    var number = acting(() -> desk.open(message));

    var said = acting(() -> messages.conversation(number));
    assertThat(said).extracting(MessageView::number).containsExactly(message);
    assertThat(said.get(0).kind()).isEqualTo(MessageKind.CUSTOMER);
    assertThat(said.get(0).channel()).isEqualTo(Channel.LETTER);
    assertThat(said.get(0).attachments()).extracting("name").containsExactly("扫描.txt");
    assertThat(acting(() -> log.contact(message)).record().note().kind())
        .isEqualTo(PostKind.COMPLAINT);
    assertThatThrownBy(() -> acting(() -> desk.open(message)))
        .as("once only")
        .isInstanceOf(InvalidInput.class);
  }

  @Test
  void aCallWakesTheTicketItBelongsToAndOursIsANote() throws Exception {
    var number = ticket();
    register(call(Direction.OUT, number, false));
    register(call(Direction.IN, number, false));

    var said = acting(() -> messages.conversation(number));
    assertThat(said)
        .extracting(MessageView::kind)
        .containsExactly(MessageKind.CUSTOMER, MessageKind.NOTE, MessageKind.CUSTOMER);
    assertThat(acting(() -> messages.shownToCustomer(number)))
        .as("what we write down of our own call is for us")
        .hasSize(2);
    assertThat(acting(() -> tickets.details(number)).state()).isNotEqualTo(TicketState.WAITING);
  }

  @Test
  void aRegisteredContactOpensATicketAtOnce() throws Exception {
    var message = register(call(Direction.IN, null, true));
    var number = acting(() -> log.contact(message)).message().ticketNumber();
    assertThat(acting(() -> tickets.details(number)).subject()).isEqualTo("改约 " + mark);
  }

  @Test
  void aStrangersLetterWaitsUntilSomebodyKnowsWhoseItIs() throws Exception {
    var message =
        register(
            new RegisterContact(
                Channel.LETTER,
                AT,
                null,
                "匿名 " + mark,
                "没有署名",
                List.of(),
                note(Direction.IN),
                null,
                false));
    assertThatThrownBy(() -> acting(() -> desk.open(message))).isInstanceOf(InvalidInput.class);
    acting(
        () -> {
          desk.belongTo(message, customer);
          return null;
        });
    assertThat(acting(() -> log.contact(message)).customerName()).isEqualTo(mark);
    assertThat(acting(() -> desk.open(message))).startsWith("T-");
  }

  @Test
  void whatCannotBeIsRefusedAtItsField() {
    refused(
        "at",
        new RegisterContact(
            Channel.PHONE,
            Instant.now().plus(1, ChronoUnit.HOURS),
            customer,
            "s",
            "t",
            List.of(),
            note(Direction.IN),
            null,
            false));
    refused(
        "channel",
        new RegisterContact(
            Channel.MAIL, AT, customer, "s", "t", List.of(), note(Direction.IN), null, false));
    refused("direction", call(Direction.OUT, null, true));
    refused(
        "customerNumber",
        new RegisterContact(
            Channel.PHONE,
            AT,
            null,
            "s",
            "t",
            List.of(),
            new ContactNote(Direction.IN, null, null, " ", null, null, null),
            null,
            false));
  }

  @Test
  void whatIsSaidOnTicketsOutOfReachIsNotListed() throws Exception {
    var number = ticket();
    work.handOver(number, "senior", null, "for the test");
    var message = register(call(Direction.IN, number, false));
    var query = query(null, null, null, null);
    var bounded = Set.of(Right.TICKET_READ, Right.TICKET_WORK, Right.CUSTOMER_READ);

    assertThat(found(query)).contains(message);
    assertThat(as("agent", bounded, () -> numbers(log.slice(query, null, 50).rows()))).isEmpty();
    assertThatThrownBy(() -> as("agent", bounded, () -> log.contact(message)))
        .isInstanceOf(BusinessException.class);
  }

  private String ticket() throws Exception {
    return opening.open(
        new OpenTicket(customer, Channel.WEB, mark, "洗衣机", null, null, null, List.of()));
  }

  private RegisterContact call(Direction direction, String ticket, boolean becoming) {
    return new RegisterContact(
        Channel.PHONE,
        AT,
        customer,
        "改约 " + mark,
        "想改约 100%_上门",
        List.of(),
        note(direction),
        ticket,
        becoming);
  }

  private RegisterContact letter() {
    var scan = new Reply.NewFile("扫描.txt", "信".getBytes(StandardCharsets.UTF_8));
    return new RegisterContact(
        Channel.LETTER,
        AT,
        customer,
        "来信 " + mark,
        "对上门时间不满意",
        List.of(scan),
        new ContactNote(Direction.IN, null, PostKind.COMPLAINT, null, null, null, null),
        null,
        false);
  }

  private static ContactNote note(Direction direction) {
    return new ContactNote(direction, 185, null, "邻居", "改到周五", "周五前回电", LocalDate.of(2026, 12, 4));
  }

  private ContactQuery query(Channel channel, Direction direction, String person, String words) {
    return new ContactQuery(
        AT.minus(1, ChronoUnit.DAYS), null, channel, direction, person, customer, words, false);
  }

  private String register(RegisterContact command) throws Exception {
    return acting(() -> desk.register(command));
  }

  private void refused(String field, RegisterContact command) {
    assertThatThrownBy(() -> register(command))
        .isInstanceOfSatisfying(
            InvalidInput.class, refusal -> assertThat(refusal.getField()).isEqualTo(field));
  }

  private List<String> found(ContactQuery query) throws Exception {
    return acting(() -> numbers(log.slice(query, null, 50).rows()));
  }

  private static List<String> numbers(List<ContactRow> rows) {
    return rows.stream().map(row -> row.message().number()).toList();
  }

  private static <T> T acting(Callable<T> work) throws Exception {
    return as("agent", ALL, work);
  }
}
