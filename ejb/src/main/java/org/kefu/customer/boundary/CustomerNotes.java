package org.kefu.customer.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Map;
import org.kefu.customer.control.CustomerLog;
import org.kefu.customer.control.Customers;
import org.kefu.customer.control.Notes;
import org.kefu.customer.entity.CustomerNote;
import org.kefu.shared.BusinessClock;
import org.kefu.shared.CurrentUser;
import org.kefu.staff.boundary.Right;
import org.kefu.system.boundary.Files;

/** Remarks and documents in customers' files. */
@Stateless
@RolesAllowed(Right.CUSTOMER_READ)
public class CustomerNotes {
  @Inject Customers customers;
  @Inject Notes notes;
  @Inject Files files;
  @Inject CustomerLog log;
  @Inject BusinessClock clock;
  @Inject CurrentUser user;

  @RolesAllowed(Right.CUSTOMER_WRITE)
  public void add(@NotNull @Valid NewNote command) {
    var customer = customers.inForce(command.customer());
    var kept = command.files().stream().map(this::keep).toList();
    notes.add(
        new CustomerNote(
            customer.getNumber(), user.login(), command.words(), clock.instant(), kept));
    log.line(customer, "customer.noted", Map.of());
  }

  /** Those of the customer and of all files that were merged into theirs, newest first. */
  public List<NoteView> of(String customer) {
    var number = customers.named(customer).getNumber();
    return notes.of(notes.family(number)).stream().map(CustomerNote::view).toList();
  }

  /** A document with its content. */
  public Content file(long note, int place) {
    var remark = notes.withFile(note, place);
    customers.named(remark.getCustomerNumber());
    var file = remark.view().files().get(place);
    return new Content(file, files.read(file.sha256()));
  }

  private NoteFile keep(NewNote.NewFile brought) {
    return new NoteFile(
        brought.name(),
        Files.type(brought.bytes()),
        brought.bytes().length,
        files.keep(brought.bytes()));
  }

  /** View: a document with its bytes. */
  public record Content(NoteFile file, byte[] bytes) {}
}
