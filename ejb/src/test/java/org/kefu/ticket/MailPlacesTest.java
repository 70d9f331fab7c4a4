package org.kefu.ticket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.startsWith;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.lang.reflect.Field;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kefu.channel.boundary.BlockedSenders;
import org.kefu.channel.boundary.Channel;
import org.kefu.channel.boundary.Correspondents;
import org.kefu.channel.boundary.MailRoom;
import org.kefu.channel.boundary.MailVerdict.Kind;
import org.kefu.channel.boundary.MailboxDirectory;
import org.kefu.channel.boundary.NewMessage;
import org.kefu.channel.boundary.ParsedMail;
import org.kefu.channel.boundary.Proof;
import org.kefu.channel.boundary.ReceivedMail;
import org.kefu.channel.boundary.ReplyAddress;
import org.kefu.channel.boundary.Threads;
import org.kefu.customer.boundary.CustomerDetails;
import org.kefu.customer.boundary.CustomerFile;
import org.kefu.customer.boundary.CustomerSearch;
import org.kefu.system.boundary.Parameters;
import org.kefu.ticket.boundary.CloseReason;
import org.kefu.ticket.boundary.OpenTicket;
import org.kefu.ticket.control.LoopGuard;
import org.kefu.ticket.control.MailPlace;
import org.kefu.ticket.control.MailPlaces;
import org.kefu.ticket.control.Participants;
import org.kefu.ticket.control.ReplySigns;
import org.kefu.ticket.control.Stamp;
import org.kefu.ticket.control.Tickets;
import org.kefu.ticket.entity.Ticket;

class MailPlacesTest {
  private static final Instant NOW = Instant.parse("2026-11-17T12:00:00Z");
  private static final String NUMBER = "T-2026-000042";

  @TempDir static Path home;

  private final Threads threads = mock(Threads.class);
  private final Tickets tickets = mock(Tickets.class);
  private final BlockedSenders blocked = mock(BlockedSenders.class);
  private final MailRoom room = mock(MailRoom.class);
  private final MailboxDirectory mailboxes = mock(MailboxDirectory.class);
  private final Parameters parameters = mock(Parameters.class);
  private final LoopGuard guard = new LoopGuard();
  private final ReplySigns signs = new ReplySigns();
  private final Participants participants = new Participants();
  private final CustomerSearch customers = mock(CustomerSearch.class);
  private final MailPlaces places = new MailPlaces();
  private Proof proof = Proof.NOT_ASKED;
  private final Ticket ticket =
      new Ticket(
          NUMBER,
          new OpenTicket("C-1", Channel.MAIL, "s", "t", null, null, null, List.of()),
          new Ticket.Caller("C-1", "周敏", "zh"),
          "system",
          NOW);

  @BeforeAll
  static void moveIn() {
    System.setProperty("kefu.home", home.toString());
  }

  @AfterAll
  static void moveOut() {
    System.clearProperty("kefu.home");
  }

  @BeforeEach
  void wire() throws ReflectiveOperationException {
    var stamp = mock(Stamp.class);
    when(stamp.now()).thenReturn(NOW);
    when(threads.ticketOf(any())).thenReturn(Optional.empty());
    when(tickets.chain(any())).thenAnswer(call -> List.of(call.<String>getArgument(0)));
    when(tickets.find(any())).thenReturn(Optional.empty());
    when(tickets.find(NUMBER)).thenReturn(Optional.of(ticket));
    when(threads.correspondents(any())).thenReturn(talk(List.of(), Set.of(), Set.of()));
    when(mailboxes.isOurs(startsWith("service"))).thenReturn(true);
    put(places, "signs", signs);
    put(signs, "threads", threads);
    put(signs, "mailboxes", mailboxes);
    put(places, "participants", participants);
    put(participants, "threads", threads);
    put(participants, "tickets", tickets);
    put(participants, "customers", customers);
    owns("li@x.example");
    put("threads", threads);
    put("tickets", tickets);
    put("stamp", stamp);
    put(places, "guard", guard);
    put(guard, "blocked", blocked);
    put(guard, "room", room);
    put(guard, "mailboxes", mailboxes);
    put(guard, "parameters", parameters);
    put(guard, "stamp", stamp);
    when(parameters.number(Parameters.TICKETS_IN_AN_HOUR)).thenReturn(30);
  }

  private void put(String field, Object value) throws ReflectiveOperationException {
    put(places, field, value);
  }

  private static void put(Object bean, String field, Object value)
      throws ReflectiveOperationException {
    Field f = bean.getClass().getDeclaredField(field);
    f.setAccessible(true);
    f.set(bean, value);
  }

  private ReceivedMail mail(String subject, String autoSubmitted, boolean bulk) {
    return mail(subject, autoSubmitted, bulk, null);
  }

  /** The addresses in the file of the ticket's customer. */
  private void owns(String... addresses) {
    var file =
        CustomerFile.brief("周敏", null, null, "zh")
            .reached(List.of(), List.of(addresses), List.of(), List.of());
    when(customers.addressee("C-1"))
        .thenReturn(new CustomerDetails("C-1", file, List.of(), NOW, NOW, NOW, 0, null, null));
  }

  private void named(String ticket) {
    when(threads.correspondents(ticket))
        .thenReturn(talk(List.of("li@x.example"), Set.of(), Set.of("min@x.example")));
  }

  private void wrote(String ticket) {
    when(threads.correspondents(ticket))
        .thenReturn(talk(List.of("min@x.example"), Set.of(), Set.of()));
  }

  private static Correspondents talk(
      List<String> writers, Set<String> receivers, Set<String> named) {
    return new Correspondents(
        writers.stream().map(each -> new Correspondents.Writer(null, each, null, null)).toList(),
        receivers,
        Set.of(),
        named);
  }

  private ReceivedMail mailTo(String address, String subject) {
    return mail(subject, null, false, null, address);
  }

  private ReceivedMail mail(String subject, String autoSubmitted, boolean bulk, String mailbox) {
    return mail(subject, autoSubmitted, bulk, mailbox, "service@kefu.example");
  }

  private ReceivedMail mail(
      String subject, String autoSubmitted, boolean bulk, String mailbox, String to) {
    var sender = new ParsedMail.Address("周敏", "min@x.example");
    var parsed =
        new ParsedMail(
            "id@x",
            List.of("first@x"),
            List.of(sender),
            List.of(),
            List.of(),
            List.of(),
            List.of(new ParsedMail.Address("", to)),
            subject,
            NOW,
            "text",
            null,
            List.of(),
            false,
            false,
            autoSubmitted,
            bulk,
            null,
            List.of(),
            Map.of());
    var envelope =
        new NewMessage.Mail(
            mailbox, "id@x", null, List.of(), List.of(), subject, "text", null, NOW, null,
            List.of(), false, null, null, false, null);
    return new ReceivedMail(parsed, "f", "text", envelope, proof);
  }

  @Test
  void anAnswerOfAParticipantJoinsItsConversation() {
    when(threads.ticketOf(List.of("first@x"))).thenReturn(Optional.of(NUMBER));
    wrote(NUMBER);

    var place = places.of(mail("Re: 洗衣机", null, false));

    assertThat(place.verdict()).isEqualTo(Kind.JOINED);
    assertThat(place.ticket()).isEqualTo(NUMBER);
    assertThat(place.reason()).isEqualTo("mail.thread");
  }

  @Test
  void whoeverIsBlockedIsSetAside() {
    when(blocked.isBlocked("min@x.example")).thenReturn(true);
    when(threads.ticketOf(List.of("first@x"))).thenReturn(Optional.of(NUMBER));
    wrote(NUMBER);

    var place = places.of(mail("Re: 洗衣机", null, false));

    assertThat(place.verdict()).isEqualTo(Kind.PARKED);
    assertThat(place.reason()).isEqualTo("mail.blocked");
  }

  @Test
  void aMailToAMergedTicketJoinsWhereItGoesOn() {
    when(tickets.chain("T-2026-000041")).thenReturn(List.of("T-2026-000041", NUMBER));
    wrote("T-2026-000041");

    var place = places.of(mail("补充 [T-2026-000041]", null, false));

    assertThat(place.verdict()).isEqualTo(Kind.JOINED);
    assertThat(place.ticket()).isEqualTo(NUMBER);
  }

  @Test
  void theNumberInTheSubjectIsEnoughForAParticipant() {
    wrote(NUMBER);

    assertThat(places.of(mail("补充 [" + NUMBER + "]", null, false)).verdict())
        .isEqualTo(Kind.JOINED);
  }

  @Test
  void aStrangerWithARightNumberIsHeld() {
    var place = places.of(mail("[" + NUMBER + "]", null, false));

    assertThat(place.verdict()).isEqualTo(Kind.HELD);
    assertThat(place.reason()).isEqualTo("mail.stranger");
  }

  @Test
  void nothingJoinsAnInternalTicketByItself() {
    ticket.keepInternal(true, NOW);
    wrote(NUMBER);
    assertThat(places.of(mail("[" + NUMBER + "]", null, false)))
        .isEqualTo(new MailPlace(Kind.HELD, NUMBER, "mail.internal", null));

    when(threads.ticketOf(List.of("first@x"))).thenReturn(Optional.of(NUMBER));
    assertThat(places.of(mail("Re: 洗衣机", null, false)).reason()).isEqualTo("mail.internal");
    assertThat(places.of(mail("自动回复", "auto-replied", false)))
        .as("nor is it filed there")
        .isEqualTo(new MailPlace(Kind.PARKED, null, "mail.automatic", null));
  }

  @Test
  void whoeverMayBeForgedIsHeldEvenAsAParticipant() {
    proof = Proof.forged("dmarc=fail");
    wrote(NUMBER);
    assertThat(places.of(mail("[" + NUMBER + "]", null, false)))
        .isEqualTo(new MailPlace(Kind.HELD, NUMBER, "mail.forged dmarc=fail", null));
    when(threads.ticketOf(List.of("first@x"))).thenReturn(Optional.of(NUMBER));
    assertThat(places.of(mail("Re: 洗衣机", null, false)).verdict()).isEqualTo(Kind.HELD);
  }

  @Test
  void aSignIsABetterProofButTheAnswerStaysWithWhomItWasMadeFor() {
    proof = Proof.unchecked("mx.x");
    var address = ReplyAddress.of("service@kefu.example", NUMBER, "min@x.example").orElseThrow();
    wrote(NUMBER);

    assertThat(places.of(mailTo(address, "你好")))
        .isEqualTo(
            new MailPlace(
                Kind.JOINED,
                NUMBER,
                "mail.signedFor min@x.example; mail.unchecked mx.x",
                "min@x.example"));
  }

  @Test
  void whatIsProvenIsToldWithWhyItJoined() {
    proof = Proof.proven("dmarc");
    wrote(NUMBER);
    assertThat(places.of(mail("[" + NUMBER + "]", null, false)).reason())
        .isEqualTo("mail.number; mail.proven dmarc");
    assertThat(places.of(mail("洗衣机", null, false)).reason())
        .isEqualTo("mail.new; mail.proven dmarc");
  }

  @Test
  void aNumberNobodyHasOpensATicket() {
    assertThat(places.of(mail("[T-2026-999999]", null, false)).verdict()).isEqualTo(Kind.NEW);
  }

  @Test
  void anOutOfOfficeAnswerIsParkedUnderItsTicket() {
    when(threads.ticketOf(List.of("first@x"))).thenReturn(Optional.of(NUMBER));

    var place = places.of(mail("自动回复", "auto-replied", false));

    assertThat(place.verdict()).isEqualTo(Kind.PARKED);
    assertThat(place.ticket()).isEqualTo(NUMBER);
  }

  @Test
  void aNewsletterIsParked() {
    assertThat(places.of(mail("双十一", null, true)).reason()).isEqualTo("mail.bulk");
  }

  @Test
  void whoOpensTicketAfterTicketIsHeld() {
    came(Kind.NEW, 30L);

    var place = places.of(mail("洗衣机", null, false, "B-1"));

    assertThat(place.verdict()).isEqualTo(Kind.HELD);
    assertThat(place.reason()).isEqualTo("mail.tooMany 30");
    assertThat(place.ticket()).isNull();
  }

  @Test
  void theBrakeIsForMailboxesAndForTheOneTooMany() {
    came(Kind.NEW, 29L);
    assertThat(places.of(mail("洗衣机", null, false, "B-1")).verdict()).isEqualTo(Kind.NEW);

    came(Kind.NEW, 500L);
    assertThat(places.of(mail("洗衣机", null, false)).verdict()).isEqualTo(Kind.NEW);
  }

  @Test
  void whoAnswersAgainAndAgainIsHeldAsideOfTheTicket() {
    wrote(NUMBER);
    came(Kind.JOINED, 29L);
    assertThat(places.of(mail("[" + NUMBER + "]", null, false, "B-1")).verdict())
        .isEqualTo(Kind.JOINED);

    came(Kind.JOINED, 30L);
    assertThat(places.of(mail("[" + NUMBER + "]", null, false, "B-1")))
        .isEqualTo(new MailPlace(Kind.HELD, NUMBER, "mail.tooManyAnswers 30", null));
    assertThat(places.of(mail("洗衣机", null, false, "B-1")).verdict())
        .as("answers are counted apart")
        .isEqualTo(Kind.NEW);
    assertThat(places.of(mail("[" + NUMBER + "]", null, false)).verdict())
        .as("an archive is no storm")
        .isEqualTo(Kind.JOINED);
  }

  private void came(Kind verdict, long count) {
    var hour = NOW.minus(java.time.Duration.ofHours(1));
    when(room.came("min@x.example", verdict, hour)).thenReturn(count);
  }

  @Test
  void whatWeWroteOurselvesOpensNothing() {
    when(mailboxes.isOurs("min@x.example")).thenReturn(true);

    assertThat(places.of(mail("洗衣机", null, false)))
        .extracting(MailPlace::verdict, MailPlace::reason)
        .containsExactly(Kind.PARKED, "mail.own");
  }

  @Test
  void anAnswerLongAfterTheEndIsANewRequest() {
    wrote(NUMBER);
    ticket.close(CloseReason.CONFIRMED, NOW.minus(java.time.Duration.ofDays(31)));

    assertThat(places.of(mail("[" + NUMBER + "]", null, false)).verdict()).isEqualTo(Kind.NEW);
  }

  @Test
  void anAnswerSoonAfterTheEndJoins() {
    wrote(NUMBER);
    ticket.close(CloseReason.CONFIRMED, NOW.minus(java.time.Duration.ofDays(29)));

    assertThat(places.of(mail("[" + NUMBER + "]", null, false)).verdict()).isEqualTo(Kind.JOINED);
  }

  @Test
  void theReplyAddressIsEnoughWhateverTheSubjectAndHoweverWritten() {
    var address = ReplyAddress.of("service@kefu.example", NUMBER, "Min@X.example").orElseThrow();

    for (var written : List.of(address, address.toUpperCase(java.util.Locale.ROOT))) {
      when(mailboxes.isOurs(written)).thenReturn(true);
      assertThat(places.of(mailTo(written, "你好")))
          .isEqualTo(new MailPlace(Kind.JOINED, NUMBER, "mail.signed", null));
    }
  }

  @Test
  void anothersReplyAddressJoinsAndTheAnswerStaysWithWhomeverItWasGivenTo() {
    var address = ReplyAddress.of("service@kefu.example", NUMBER, "li@x.example").orElseThrow();
    when(threads.correspondents(NUMBER))
        .thenReturn(talk(List.of(), Set.of("wang@x.example", "li@x.example"), Set.of()));

    assertThat(places.of(mailTo(address, "你好")))
        .isEqualTo(
            new MailPlace(Kind.JOINED, NUMBER, "mail.signedFor li@x.example", "li@x.example"));
  }

  @Test
  void aWrongSignIsNoReasonAndIsTold() {
    var right = ReplyAddress.of("service@kefu.example", NUMBER, "min@x.example").orElseThrow();
    var other = ReplyAddress.of("service@kefu.example", "T-2026-000041", "min@x.example");
    var forged =
        List.of(
            right.replaceAll("\\.[0-9a-v]{16}@", ".0123456789abcdef@"),
            other.orElseThrow().replace("000041", "000042"),
            ReplyAddress.of("service@kefu.example", NUMBER, "unknown@x.example").orElseThrow());

    for (var address : forged) {
      assertThat(places.of(mailTo(address, "你好")))
          .as(address)
          .extracting(MailPlace::verdict, MailPlace::reason)
          .containsExactly(Kind.NEW, "mail.new; mail.wrongSign " + NUMBER);
      assertThat(places.of(mailTo(address, "[" + NUMBER + "]")))
          .as("a right number does not help")
          .extracting(MailPlace::verdict, MailPlace::reason)
          .containsExactly(Kind.HELD, "mail.stranger; mail.wrongSign " + NUMBER);
    }
  }

  @Test
  void whatWasMovedIsAnsweredWhereItIsNow() {
    var address = ReplyAddress.of("service@kefu.example", "T-2026-000041", "min@x.example");
    when(threads.ticketOf(List.of("first@x"))).thenReturn(Optional.of(NUMBER));
    wrote(NUMBER);

    assertThat(places.of(mailTo(address.orElseThrow(), "Re")).ticket()).isEqualTo(NUMBER);
  }

  @Test
  void anAddressThatGrewTooLongIsNotUsed() {
    assertThat(ReplyAddress.of("s".repeat(33) + "@x.example", NUMBER, "li@x.example")).isPresent();
    assertThat(ReplyAddress.of("s".repeat(34) + "@x.example", NUMBER, "li@x.example")).isEmpty();
  }

  @Test
  void theCustomerTakesPartFromAnyAddressOfTheirFile() {
    owns("work@x.example", "Min@X.example");

    assertThat(places.of(mail("[" + NUMBER + "]", null, false)).verdict()).isEqualTo(Kind.JOINED);
  }

  @Test
  void whoWasOnlyNamedMustAnswerAMailOfTheConversation() {
    named(NUMBER);
    assertThat(places.of(mail("[" + NUMBER + "]", null, false)).reason())
        .isEqualTo("mail.stranger");

    when(threads.ticketOf(List.of("first@x"))).thenReturn(Optional.of(NUMBER));
    assertThat(places.of(mail("Re: 洗衣机", null, false)).verdict()).isEqualTo(Kind.JOINED);
  }
}
