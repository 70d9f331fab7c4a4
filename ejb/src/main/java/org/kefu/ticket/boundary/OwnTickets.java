package org.kefu.ticket.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import org.kefu.channel.boundary.Channel;
import org.kefu.channel.boundary.MessageLog;
import org.kefu.field.boundary.Audience;
import org.kefu.field.boundary.FieldSheet;
import org.kefu.ticket.control.Dossiers;
import org.kefu.ticket.control.Opening;
import org.kefu.ticket.control.ShownFiles;
import org.kefu.ticket.control.TicketFilling;
import org.kefu.ticket.control.Tickets;
import org.kefu.ticket.control.UnknownTicket;
import org.kefu.ticket.control.Waking;
import org.kefu.ticket.entity.Ticket;

/**
 * Where customers ask, follow and answer on tickets of their own. A customer has no right to
 * tickets as such: whoever calls has checked that this one is theirs, by sign-in or signed link. An
 * internal ticket does not exist here.
 */
@Stateless
@PermitAll
public class OwnTickets {
  @Inject Tickets tickets;
  @Inject Dossiers dossiers;
  @Inject Opening opening;
  @Inject Waking waking;
  @Inject TicketFilling filling;
  @Inject ShownFiles files;

  /** Opens a ticket: row, process, log and receipt commit together. Returns its number. */
  public String open(@NotNull @Valid OpenTicket command) {
    return opening
        .open(command.internal(false), Audience.CUSTOMER, null, null)
        .ticket()
        .getNumber();
  }

  /** Takes down what the customer says on their page. Returns the number of the message. */
  public String hear(
      @NotNull String number,
      @NotBlank @Size(max = 20_000) String text,
      @NotNull List<Reply.NewFile> files) {
    return waking.hear(tickets.hold(current(number)), Channel.PORTAL, text, files);
  }

  /** The ticket in which the conversation of a ticket goes on: the same, unless it was merged. */
  public String current(String number) {
    var chain = tickets.chain(number);
    return shown(chain.get(chain.size() - 1)).getNumber();
  }

  public TicketDetails details(String number) {
    shown(number);
    return dossiers.of(number);
  }

  /**
   * The custom fields that a customer sees.
   *
   * @param number null for a ticket that is only about to be opened
   */
  public FieldSheet sheet(String number) {
    return number == null
        ? filling.blank(Audience.CUSTOMER)
        : filling.sheet(shown(number), Audience.CUSTOMER);
  }

  /** The tickets of a customer, the last changed first. */
  public List<TicketRow> rows(String customerNumber, int first, int size) {
    return tickets.rowsOf(customerNumber, first, size);
  }

  /**
   * A file of what the customer sees of a conversation.
   *
   * @param place its place in the message from 0
   */
  public Optional<MessageLog.Content> file(String number, String message, int place) {
    return files.file(shown(number).getNumber(), message, place);
  }

  private Ticket shown(String number) {
    var ticket = tickets.named(number);
    if (ticket.isInternal()) {
      throw new UnknownTicket(number);
    }
    return ticket;
  }
}
