package org.kefu.ticket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.lang.reflect.Field;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kefu.channel.boundary.BlockedSenders;
import org.kefu.channel.boundary.Channel;
import org.kefu.channel.boundary.MailRoom;
import org.kefu.channel.boundary.MailVerdict.Kind;
import org.kefu.channel.boundary.MailboxDirectory;
import org.kefu.channel.boundary.NewMessage;
import org.kefu.channel.boundary.ParsedMail;
import org.kefu.channel.boundary.ReceivedMail;
import org.kefu.channel.boundary.Threads;
import org.kefu.system.boundary.Parameters;
import org.kefu.ticket.boundary.CloseReason;
import org.kefu.ticket.boundary.OpenTicket;
import org.kefu.ticket.control.LoopGuard;
import org.kefu.ticket.control.MailPlace;
import org.kefu.ticket.control.MailPlaces;
import org.kefu.ticket.control.Stamp;
import org.kefu.ticket.control.Tickets;
import org.kefu.ticket.entity.Ticket;

class MailPlacesTest {
  private static final Instant NOW = Instant.parse("2026-11-17T12:00:00Z");
  private static final String NUMBER = "T-2026-000042";

  private final Threads threads = mock(Threads.class);
  private final Tickets tickets = mock(Tickets.class);
  private final BlockedSenders blocked = mock(BlockedSenders.class);
  private final MailRoom room = mock(MailRoom.class);
  private final MailboxDirectory mailboxes = mock(MailboxDirectory.class);
  private final Parameters parameters = mock(Parameters.class);
  private final LoopGuard guard = new LoopGuard();
  private final MailPlaces places = new MailPlaces();
  private final Ticket ticket =
      new Ticket(
          NUMBER,
          new OpenTicket("C-1", Channel.MAIL, "s", "t", null, null, null, List.of()),
          new Ticket.Caller("C-1", "周敏", "zh"),
          "system",
          NOW);

  @BeforeEach
  void wire() throws ReflectiveOperationException {
    var stamp = mock(Stamp.class);
    when(stamp.now()).thenReturn(NOW);
    when(threads.ticketOf(any())).thenReturn(Optional.empty());
    when(tickets.chain(any())).thenAnswer(call -> List.of(call.<String>getArgument(0)));
    when(tickets.find(any())).thenReturn(Optional.empty());
    when(tickets.find(NUMBER)).thenReturn(Optional.of(ticket));
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

  private static ReceivedMail mail(String subject, String autoSubmitted, boolean bulk) {
    return mail(subject, autoSubmitted, bulk, null);
  }

  private static ReceivedMail mail(
      String subject, String autoSubmitted, boolean bulk, String mailbox) {
    var sender = new ParsedMail.Address("周敏", "min@x.example");
    var parsed =
        new ParsedMail(
            "id@x",
            List.of("first@x"),
            List.of(sender),
            List.of(),
            List.of(),
            List.of(),
            subject,
            NOW,
            "text",
            null,
            List.of(),
            false,
            autoSubmitted,
            bulk,
            null,
            Map.of());
    var envelope =
        new NewMessage.Mail(
            mailbox, "id@x", null, List.of(), List.of(), subject, "text", null, NOW, null,
            List.of(), false, null);
    return new ReceivedMail(parsed, "f", "text", envelope);
  }

  @Test
  void anAnswerOfAParticipantJoinsItsConversation() {
    when(threads.ticketOf(List.of("first@x"))).thenReturn(Optional.of(NUMBER));
    when(threads.takesPart(NUMBER, "min@x.example")).thenReturn(true);

    var place = places.of(mail("Re: 洗衣机", null, false));

    assertThat(place.verdict()).isEqualTo(Kind.JOINED);
    assertThat(place.ticket()).isEqualTo(NUMBER);
    assertThat(place.reason()).isEqualTo("mail.thread");
  }

  @Test
  void whoeverIsBlockedIsSetAside() {
    when(blocked.isBlocked("min@x.example")).thenReturn(true);
    when(threads.ticketOf(List.of("first@x"))).thenReturn(Optional.of(NUMBER));
    when(threads.takesPart(NUMBER, "min@x.example")).thenReturn(true);

    var place = places.of(mail("Re: 洗衣机", null, false));

    assertThat(place.verdict()).isEqualTo(Kind.PARKED);
    assertThat(place.reason()).isEqualTo("mail.blocked");
  }

  @Test
  void aMailToAMergedTicketJoinsWhereItGoesOn() {
    when(tickets.chain("T-2026-000041")).thenReturn(List.of("T-2026-000041", NUMBER));
    when(threads.takesPart("T-2026-000041", "min@x.example")).thenReturn(true);

    var place = places.of(mail("补充 [T-2026-000041]", null, false));

    assertThat(place.verdict()).isEqualTo(Kind.JOINED);
    assertThat(place.ticket()).isEqualTo(NUMBER);
  }

  @Test
  void theNumberInTheSubjectIsEnoughForAParticipant() {
    when(threads.takesPart(NUMBER, "min@x.example")).thenReturn(true);

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
    when(room.opened("min@x.example", NOW.minus(java.time.Duration.ofHours(1)))).thenReturn(30L);

    var place = places.of(mail("洗衣机", null, false, "B-1"));

    assertThat(place.verdict()).isEqualTo(Kind.HELD);
    assertThat(place.reason()).isEqualTo("mail.tooMany 30");
    assertThat(place.ticket()).isNull();
  }

  @Test
  void theBrakeIsForMailboxesAndForTheOneTooMany() {
    when(room.opened(any(), any())).thenReturn(29L);
    assertThat(places.of(mail("洗衣机", null, false, "B-1")).verdict()).isEqualTo(Kind.NEW);

    when(room.opened(any(), any())).thenReturn(500L);
    assertThat(places.of(mail("洗衣机", null, false)).verdict()).isEqualTo(Kind.NEW);
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
    when(threads.takesPart(NUMBER, "min@x.example")).thenReturn(true);
    ticket.close(CloseReason.CONFIRMED, NOW.minus(java.time.Duration.ofDays(31)));

    assertThat(places.of(mail("[" + NUMBER + "]", null, false)).verdict()).isEqualTo(Kind.NEW);
  }

  @Test
  void anAnswerSoonAfterTheEndJoins() {
    when(threads.takesPart(NUMBER, "min@x.example")).thenReturn(true);
    ticket.close(CloseReason.CONFIRMED, NOW.minus(java.time.Duration.ofDays(29)));

    assertThat(places.of(mail("[" + NUMBER + "]", null, false)).verdict()).isEqualTo(Kind.JOINED);
  }
}
