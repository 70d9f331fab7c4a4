package org.kefu.web.api;

import java.time.Instant;
import java.time.LocalDate;
import org.kefu.channel.boundary.ContactRow;

/**
 * A contact as the interface shows it; the whole message is at {@code /messages/{id}}.
 *
 * @param registeredBy null where nobody registered it by hand, as what follows it
 */
public record ContactJson(
    String id,
    String channel,
    String direction,
    Instant at,
    TicketJson.Customer customer,
    String ticket,
    String subject,
    String text,
    String registeredBy,
    Integer seconds,
    String kind,
    String who,
    String outcome,
    String toDo,
    LocalDate until,
    Boolean open) {

  static ContactJson of(ContactRow row) {
    var message = row.message();
    var record = row.record();
    var note = record == null ? null : record.note();
    return new ContactJson(
        message.number(),
        message.channel().name(),
        row.direction().name(),
        message.sentAt() == null ? message.recordedAt() : message.sentAt(),
        row.customerNumber() == null
            ? null
            : new TicketJson.Customer(row.customerNumber(), row.customerName()),
        message.ticketNumber(),
        message.subject(),
        message.text(),
        record == null ? null : record.registeredBy(),
        note == null ? null : note.seconds(),
        note == null || note.kind() == null ? null : note.kind().name(),
        note == null ? null : note.who(),
        note == null ? null : note.outcome(),
        note == null ? null : note.toDo(),
        note == null ? null : note.until(),
        record == null ? null : record.isOpen());
  }
}
