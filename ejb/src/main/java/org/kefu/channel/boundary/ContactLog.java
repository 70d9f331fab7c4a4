package org.kefu.channel.boundary;

import static java.util.stream.Collectors.toSet;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.kefu.channel.control.Contacts;
import org.kefu.channel.control.Messages;
import org.kefu.channel.control.UnknownMessage;
import org.kefu.channel.entity.ContactRecord;
import org.kefu.channel.entity.Message;
import org.kefu.customer.boundary.CustomerReach;
import org.kefu.customer.boundary.CustomerRow;
import org.kefu.shared.BusinessClock;
import org.kefu.shared.CurrentUser;
import org.kefu.staff.boundary.Right;

/** Contacts on every channel: found, and told further where somebody registered them. */
@Stateless
@RolesAllowed(Right.TICKET_READ)
public class ContactLog {
  /** Slices read for one page of somebody who may see few of the contacts. */
  private static final int MOST_SLICES = 10;

  @Inject Contacts contacts;
  @Inject Messages messages;
  @Inject ConversationGuard guard;
  @Inject CustomerReach customers;
  @Inject CurrentUser user;
  @Inject BusinessClock clock;

  /** What the caller may see of what they look for, the newest first. */
  public ContactSlice slice(@NotNull ContactQuery query, ContactQuery.Place after, int size) {
    var rows = new ArrayList<ContactRow>();
    var place = after;
    for (int read = 0; read < MOST_SLICES; read++) {
      var found = contacts.find(query, place, size);
      for (var row : rows(found)) {
        rows.add(row);
        if (rows.size() == size) {
          return new ContactSlice(rows, Contacts.place(named(row, found)));
        }
      }
      if (found.size() < size) {
        return new ContactSlice(rows, null);
      }
      place = Contacts.place(found.get(found.size() - 1));
    }
    return new ContactSlice(rows, place);
  }

  private static Message named(ContactRow row, List<Message> found) {
    return found.stream()
        .filter(message -> message.getNumber().equals(row.message().number()))
        .findFirst()
        .orElseThrow();
  }

  /**
   * One contact.
   *
   * @throws UnknownMessage when there is none, or none the caller may see
   */
  public ContactRow contact(@NotNull String message) {
    return rows(List.of(messages.named(message))).stream()
        .findFirst()
        .orElseThrow(() -> new UnknownMessage(message));
  }

  /**
   * What was registered of the words on a ticket, by the numbers of their messages; nothing where
   * the caller may not read it.
   */
  public Map<String, ContactRow.Record> registeredOn(@NotNull String ticket) {
    return guard.readable(Set.of(ticket)).isEmpty() ? Map.of() : contacts.on(ticket);
  }

  /** Keeps what is known of words that are in the log. */
  @RolesAllowed(Right.TICKET_WORK)
  public void keep(@NotNull String message, @NotNull @Valid ContactNote note) {
    contacts.add(new ContactRecord(message, note, user.login()));
  }

  /** What came of it and what is still to do. */
  @RolesAllowed(Right.TICKET_WORK)
  public void tell(
      @NotNull String message,
      @Size(max = 2000) String outcome,
      @Size(max = 500) String toDo,
      LocalDate until) {
    var row = contact(message);
    record(row).tell(row.record().note().with(outcome, toDo, until));
  }

  /** What was still to do is done. */
  @RolesAllowed(Right.TICKET_WORK)
  public void done(@NotNull String message) {
    record(contact(message)).done(user.login(), clock.instant());
  }

  private ContactRecord record(ContactRow row) {
    var number = row.message().number();
    return contacts.of(number).orElseThrow(() -> new UnknownMessage(number));
  }

  /** Those the caller may see: of tickets in reach, else of customers in reach, or of nobody. */
  private List<ContactRow> rows(List<Message> found) {
    var tickets =
        guard.readable(
            found.stream().map(Message::getTicketNumber).filter(Objects::nonNull).collect(toSet()));
    var known =
        customers.rows(
            found.stream()
                .map(Message::getCustomerNumber)
                .filter(Objects::nonNull)
                .collect(toSet()));
    var seen =
        found.stream()
            .filter(
                message ->
                    message.getTicketNumber() != null
                        ? tickets.contains(message.getTicketNumber())
                        : message.getCustomerNumber() == null
                            || known.containsKey(message.getCustomerNumber()))
            .toList();
    return views(seen, known);
  }

  private List<ContactRow> views(List<Message> seen, Map<String, CustomerRow> known) {
    var files = messages.files(seen);
    var records = contacts.records(seen.stream().map(Message::getNumber).toList());
    return seen.stream()
        .map(
            message -> {
              var customer = known.get(message.getCustomerNumber());
              var record = records.get(message.getNumber());
              return new ContactRow(
                  message.view(files.getOrDefault(message.getId(), List.of())),
                  message.getCustomerNumber(),
                  customer == null ? null : customer.name(),
                  record == null ? null : record.view());
            })
        .toList();
  }
}
