package org.kefu.ticket.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.kefu.channel.boundary.ContactLog;
import org.kefu.staff.boundary.Right;
import org.kefu.ticket.control.Registering;
import org.kefu.ticket.control.Stamp;

/** Where people register contacts and decide what becomes of them. One transaction each. */
@Stateless
@RolesAllowed(Right.TICKET_WORK)
public class ContactDesk {
  @Inject Registering registering;
  @Inject ContactLog contacts;
  @Inject Stamp stamp;

  /** Returns the number of the message that holds its words. */
  public String register(@NotNull @Valid RegisterContact command) {
    command.check(stamp.now());
    var message = registering.file(command);
    contacts.keep(message, command.note());
    return message;
  }

  /** A contact nobody could place is a customer's. */
  public void belongTo(@NotNull String message, @NotBlank String customerNumber) {
    registering.give(contacts.contact(message), customerNumber);
  }

  /** What a customer said becomes a ticket. Returns its number. */
  public String open(@NotNull String message) {
    return registering.open(contacts.contact(message));
  }

  /** It belongs to a ticket: a customer's word wakes it, ours stands there as a note. */
  public void join(@NotNull String message, @NotBlank String ticket) {
    registering.join(contacts.contact(message), ticket);
  }
}
