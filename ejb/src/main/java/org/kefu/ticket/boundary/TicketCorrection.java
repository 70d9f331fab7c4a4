package org.kefu.ticket.boundary;

import jakarta.validation.constraints.NotNull;
import java.util.EnumMap;
import java.util.Map;

/**
 * Command: what is to be put right on a ticket; what is not named stays.
 *
 * @param parts its own fields; null or blank empties one that may be empty
 * @param partsAsRead what they held for whoever changes them, null where nobody looked: one that
 *     somebody else has changed since is not overwritten
 * @param fields custom fields by key, likewise
 * @param fieldsAsRead likewise
 * @param version the one that was read, null where any will do
 */
public record TicketCorrection(
    @NotNull Map<TicketPart, String> parts,
    Map<TicketPart, String> partsAsRead,
    @NotNull Map<String, String> fields,
    Map<String, String> fieldsAsRead,
    Integer version) {

  /** Own fields alone, by somebody who looked at them. */
  public static TicketCorrection of(Map<TicketPart, String> parts, Map<TicketPart, String> asRead) {
    return new TicketCorrection(parts, asRead, Map.of(), null, null);
  }

  /** Custom fields alone, whatever stands there. */
  public static TicketCorrection filling(Map<String, String> fields) {
    return new TicketCorrection(Map.of(), null, fields, null, null);
  }

  /** One own field, whatever stands there. */
  public static TicketCorrection of(TicketPart part, String value) {
    var parts = new EnumMap<TicketPart, String>(TicketPart.class);
    parts.put(part, value);
    return of(parts, null);
  }
}
