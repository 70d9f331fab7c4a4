package org.kefu.ticket.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.kefu.channel.boundary.MailRoom;
import org.kefu.channel.boundary.MailVerdict;
import org.kefu.ticket.control.MailFiling;
import org.kefu.ticket.control.MailPlace;
import org.kefu.ticket.control.MailPlaces;

/** Decides what becomes of a mail and does it, in one transaction. */
@Stateless
@PermitAll
public class MailSorting {
  @Inject MailRoom room;
  @Inject MailPlaces places;
  @Inject MailFiling filing;

  /**
   * @param mailbox the code of the mailbox that brought it, null when it came another way
   */
  public MailVerdict sort(byte[] raw, String mailbox) {
    var mail = room.open(raw, mailbox);
    return room.known(mail).orElseGet(() -> room.file(mail, filing.place(mail, places.of(mail))));
  }

  /** Keeps a mail that could not be sorted, for somebody to look at. */
  public MailVerdict park(byte[] raw, String mailbox, String reason) {
    var mail = room.open(raw, mailbox);
    return room.known(mail)
        .orElseGet(() -> room.file(mail, filing.place(mail, MailPlace.parked(null, reason))));
  }

  /** What {@link #sort} would do; it does nothing. */
  public MailVerdict judge(byte[] raw, String mailbox) {
    var mail = room.look(raw, mailbox);
    return room.known(mail).orElseGet(() -> foreseen(places.of(mail)));
  }

  private static MailVerdict foreseen(MailPlace place) {
    return new MailVerdict(place.verdict(), place.ticket(), null, place.reason());
  }
}
