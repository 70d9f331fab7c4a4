package org.kefu.ticket.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.kefu.channel.boundary.Channel;
import org.kefu.channel.boundary.NewMessage;
import org.kefu.channel.boundary.StoredFile;
import org.kefu.customer.boundary.CustomerDesk;
import org.kefu.customer.boundary.CustomerFile;
import org.kefu.customer.boundary.CustomerSearch;
import org.kefu.field.boundary.Audience;
import org.kefu.field.boundary.FieldSheet;
import org.kefu.ticket.control.Enclosures;
import org.kefu.ticket.control.Opening;
import org.kefu.ticket.control.TicketFilling;
import org.kefu.ticket.control.WebRequests;

/** Where anybody asks without signing in. Whoever asks may not learn whether we know them. */
@Stateless
@PermitAll
public class PublicForm {
  @Inject WebRequests requests;
  @Inject CustomerDesk customers;
  @Inject CustomerSearch addressees;
  @Inject Opening opening;
  @Inject Enclosures enclosures;
  @Inject TicketFilling filling;

  /** False when an administrator has switched it off. */
  public boolean isOpen() {
    return requests.isOpen();
  }

  /** The custom fields that whoever asks can fill. */
  public FieldSheet sheet() {
    return filling.blank(Audience.CUSTOMER);
  }

  /**
   * Opens a ticket and returns its number.
   *
   * @param address the network address it came from
   */
  public String ask(@NotNull @Valid NewRequest request, @NotNull String address) {
    requests.demandRoom(address);
    request.demandAWayBack();
    var files = enclosures.keep(request.files());
    var command = command(request);
    var opened =
        opening.open(command, Audience.CUSTOMER, envelope(request, command, files), "form.sent");
    var number = opened.ticket().getNumber();
    requests.add(number, address);
    return number;
  }

  private OpenTicket command(NewRequest request) {
    var customer =
        customers.recognise(
            CustomerFile.brief(
                request.name().strip(), request.email(), request.phone(), request.language()));
    return new OpenTicket(
        customer,
        Channel.WEB,
        request.subject(),
        request.signed(),
        null,
        null,
        request.product(),
        List.of(),
        request.fields());
  }

  /**
   * Whoever is recognised by their telephone number may be somebody else: then we do not write to
   * the address they typed, which would tell whose number it is.
   */
  private NewMessage.Mail envelope(NewRequest request, OpenTicket command, List<StoredFile> files) {
    var theirs = file(command.customerNumber()).allEmails();
    var from = theirs.filter(each -> each.equalsIgnoreCase(request.address())).findFirst();
    return NewMessage.Mail.of(
        null, from.orElse(null), List.of(), List.of(), request.signed(), files);
  }

  private CustomerFile file(String customer) {
    return addressees.addressee(customer).file();
  }
}
