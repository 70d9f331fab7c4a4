package org.kefu.ticket.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.kefu.channel.boundary.MailShelf;
import org.kefu.channel.boundary.MailVerdict;
import org.kefu.staff.boundary.Right;
import org.kefu.ticket.control.MailFiling;
import org.kefu.ticket.control.MailPlace;
import org.kefu.ticket.control.MailPlaces;
import org.kefu.ticket.control.MailSender;
import org.kefu.ticket.control.Stamp;
import org.kefu.ticket.control.TicketLookup;

/** Where somebody decides what becomes of a mail that was held or parked. */
@Stateless
@RolesAllowed(Right.MAIL_SORT)
public class MailReview {
  private static final String BY_HAND = "mail.byHand ";

  @Inject MailShelf shelf;
  @Inject MailPlaces places;
  @Inject MailFiling filing;
  @Inject MailSender senders;
  @Inject TicketLookup lookup;
  @Inject Stamp stamp;

  /**
   * The mail becomes a ticket. Its sender gets a receipt as for any other, unless a program wrote
   * it.
   *
   * @param email whose ticket it is, null for the sender
   */
  public MailVerdict open(@NotNull String message, String email) {
    var mail = shelf.takeUp(message);
    var customer = senders.customer(mail, email);
    var theirs = senders.isSender(mail, email) ? mail : mail.vouchedBy(email.strip());
    return shelf.settle(mail, filing.open(theirs, customer, BY_HAND + stamp.who()));
  }

  /**
   * The mail joins a ticket's conversation as the customer's word; a closed one is opened again.
   */
  public MailVerdict join(@NotNull String message, @NotBlank String ticket) {
    var mail = shelf.takeUp(message);
    var number = lookup.named(ticket);
    return shelf.settle(mail, filing.place(mail, MailPlace.joined(number, BY_HAND + stamp.who())));
  }

  /** Asks the rules once more, now that something was mended. */
  public MailVerdict sortAgain(@NotNull String message) {
    var mail = shelf.takeUp(message);
    return shelf.settle(mail, filing.place(mail, places.of(mail)));
  }

  /** Tickets that fit what somebody types who looks for one to join. */
  public List<TicketRow> suggest(String words, int most) {
    return lookup.suggest(words, most);
  }
}
