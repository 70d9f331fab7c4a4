package org.kefu.ticket.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.kefu.channel.boundary.Channel;
import org.kefu.channel.boundary.MailRoom;
import org.kefu.channel.boundary.MailVerdict;
import org.kefu.channel.boundary.MailVerdict.Kind;
import org.kefu.channel.boundary.MessageKind;
import org.kefu.channel.boundary.ReceivedMail;
import org.kefu.customer.boundary.CustomerDesk;

/** Brings a mail to its place: a ticket of its own, another's conversation, or the shelf. */
@ApplicationScoped
public class MailFiling {
  @Inject MailRoom room;
  @Inject Opening opening;
  @Inject Waking waking;
  @Inject Tickets tickets;
  @Inject CustomerDesk customers;

  public MailVerdict place(ReceivedMail mail, MailPlace place) {
    return switch (place.verdict()) {
      case NEW -> open(mail, customers.recognise(NewTicketMail.sender(mail)), place.reason());
      case JOINED -> join(mail, place);
      default -> aside(mail, place);
    };
  }

  /** The mail becomes a ticket of this customer. */
  public MailVerdict open(ReceivedMail mail, String customer, String why) {
    var opened = opening.open(NewTicketMail.command(mail, customer), mail.envelope(), why);
    return new MailVerdict(Kind.NEW, opened.ticket().getNumber(), opened.message(), why);
  }

  private MailVerdict join(ReceivedMail mail, MailPlace place) {
    var message =
        waking.hear(
            tickets.holdForMail(place.ticket()),
            Channel.MAIL,
            mail.readable(),
            mail.envelope().vouchedBy(place.vouchedBy()),
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
