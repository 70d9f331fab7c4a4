package org.kefu.ticket.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.kefu.channel.boundary.Channel;
import org.kefu.channel.boundary.MailRoom;
import org.kefu.channel.boundary.MailVerdict;
import org.kefu.channel.boundary.MailVerdict.Kind;
import org.kefu.channel.boundary.MessageKind;
import org.kefu.channel.boundary.ReceivedMail;
import org.kefu.customer.boundary.CustomerDesk;
import org.kefu.ticket.control.MailPlace;
import org.kefu.ticket.control.MailPlaces;
import org.kefu.ticket.control.NewTicketMail;
import org.kefu.ticket.control.Opening;
import org.kefu.ticket.control.Tickets;
import org.kefu.ticket.control.Waking;

/** Decides what becomes of a mail and does it, in one transaction. */
@Stateless
@PermitAll
public class MailSorting {
  @Inject MailRoom room;
  @Inject MailPlaces places;
  @Inject Opening opening;
  @Inject Waking waking;
  @Inject Tickets tickets;
  @Inject CustomerDesk customers;

  /**
   * @param mailbox the code of the mailbox that brought it, null when it came another way
   */
  public MailVerdict sort(byte[] raw, String mailbox) {
    var mail = room.open(raw, mailbox);
    return room.known(mail).orElseGet(() -> room.file(mail, place(mail, places.of(mail))));
  }

  /** Keeps a mail that could not be sorted, for somebody to look at. */
  public MailVerdict park(byte[] raw, String mailbox, String reason) {
    var mail = room.open(raw, mailbox);
    return room.known(mail)
        .orElseGet(() -> room.file(mail, aside(mail, MailPlace.parked(null, reason))));
  }

  /** What {@link #sort} would do; it does nothing. */
  public MailVerdict judge(byte[] raw, String mailbox) {
    var mail = room.look(raw, mailbox);
    return room.known(mail).orElseGet(() -> foreseen(places.of(mail)));
  }

  private static MailVerdict foreseen(MailPlace place) {
    return new MailVerdict(place.verdict(), place.ticket(), null, place.reason());
  }

  private MailVerdict place(ReceivedMail mail, MailPlace place) {
    return switch (place.verdict()) {
      case NEW -> open(mail, place);
      case JOINED -> join(mail, place);
      default -> aside(mail, place);
    };
  }

  private MailVerdict open(ReceivedMail mail, MailPlace place) {
    var customer = customers.recognise(NewTicketMail.sender(mail));
    var opened =
        opening.open(NewTicketMail.command(mail, customer), mail.envelope(), place.reason());
    return new MailVerdict(Kind.NEW, opened.ticket().getNumber(), opened.message(), place.reason());
  }

  private MailVerdict join(ReceivedMail mail, MailPlace place) {
    var message =
        waking.hear(
            tickets.holdForMail(place.ticket()),
            Channel.MAIL,
            mail.readable(),
            mail.envelope(),
            place.reason());
    return new MailVerdict(Kind.JOINED, place.ticket(), message, place.reason());
  }

  /** Held or parked: filed under the ticket it speaks of, if any, but nobody's word. */
  private MailVerdict aside(ReceivedMail mail, MailPlace place) {
    var under = place.verdict() == Kind.HELD ? null : place.ticket();
    var message = room.log(mail, MessageKind.AUTOMATIC, under, null, place.reason());
    return new MailVerdict(place.verdict(), place.ticket(), message, place.reason());
  }
}
