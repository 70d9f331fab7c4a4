package org.kefu.ticket.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.kefu.field.boundary.Audience;
import org.kefu.field.boundary.FieldSheet;
import org.kefu.field.boundary.FieldTrial;
import org.kefu.field.boundary.FieldView;
import org.kefu.field.boundary.Fields;
import org.kefu.staff.boundary.Right;
import org.kefu.ticket.control.Reach;
import org.kefu.ticket.control.TicketFilling;
import org.kefu.ticket.control.TicketSubject;
import org.kefu.ticket.control.Tickets;

/** The custom fields of tickets, for those who work on them. */
@Stateless
@RolesAllowed(Right.TICKET_READ)
public class TicketFieldDesk {
  /** As custom fields name tickets. */
  public static final String SUBJECT = TicketSubject.NAME;

  @Inject Tickets tickets;
  @Inject Reach reach;
  @Inject TicketFilling filling;
  @Inject Fields fields;

  public FieldSheet sheet(@NotNull String number) {
    return filling.sheet(tickets.named(number), Audience.STAFF);
  }

  /** The empty fields of a ticket that is about to be opened. */
  public FieldSheet blank() {
    return filling.blank(Audience.STAFF);
  }

  /**
   * Writes some values; blank empties a field.
   *
   * @param asRead what the values were for whoever changes them: one that somebody else has changed
   *     since is not overwritten. Null where nobody looked.
   */
  @RolesAllowed(Right.TICKET_WORK)
  public void fill(
      @NotNull String number, @NotNull Map<String, String> values, Map<String, String> asRead) {
    filling.change(tickets.hold(number), values, asRead);
  }

  /**
   * What would become of a custom field of tickets in reach; nothing is written.
   *
   * @param key the last of the fields that {@code values} name, which are taken as written before
   * @param types what the tickets would be by then, by number
   */
  @RolesAllowed(Right.TICKET_WORK)
  public Map<String, FieldTrial> tryOut(
      @NotNull String key,
      @NotNull Map<String, String> values,
      @NotNull Map<String, TicketType> types) {
    return filling.tryOut(key, values, types);
  }

  /** Those that the reader sees, in their order. */
  public List<FieldView> seen() {
    return fields.seen(TicketSubject.NAME, Audience.STAFF);
  }

  /** The canonical values of tickets in reach, by number and key; none where there are none. */
  public Map<String, Map<String, String>> values(@NotNull Collection<String> numbers) {
    return fields.values(TicketSubject.NAME, Audience.STAFF, reach.readable(numbers));
  }
}
