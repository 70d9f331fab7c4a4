package org.kefu.web.api;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.EnumMap;
import java.util.Map;
import org.kefu.shared.InvalidInput;
import org.kefu.ticket.boundary.TicketCorrection;
import org.kefu.ticket.boundary.TicketPart;

/**
 * What a program changes of a ticket: its own fields, and values of custom fields by key.
 *
 * @param priority LOW, NORMAL, HIGH, URGENT
 * @param substatus the code of a finer state that belongs to the present one
 */
public record TicketChange(
    String subject,
    String type,
    String category,
    String priority,
    String product,
    String substatus,
    Customer customer,
    Boolean internal,
    Map<String, JsonValue> fields) {
  private static final String FIELDS = "fields";

  /** The customer it is from. */
  public record Customer(String number) {}

  /** No version is this one: what is not ours matches nothing. */
  private static final int NONE = -1;

  /**
   * Reads what is named, and only that: a null is not the same as nothing.
   *
   * @param asRead the header If-Match, null where there is none
   */
  static TicketCorrection of(JsonObject request, String asRead) {
    var named = request == null ? JsonValue.EMPTY_JSON_OBJECT : request;
    var parts = new EnumMap<TicketPart, String>(TicketPart.class);
    for (var part : TicketPart.values()) {
      if (named.containsKey(part.key())) {
        parts.put(part, read(part, named.get(part.key())));
      }
    }
    return new TicketCorrection(parts, null, FieldsJson.written(fields(named)), null, tag(asRead));
  }

  private static String read(TicketPart part, JsonValue value) {
    if (value == JsonValue.NULL) {
      return null;
    }
    if (part == TicketPart.PRIORITY) {
      return String.valueOf(PriorityWord.read(value));
    }
    if (part == TicketPart.INTERNAL) {
      return value.toString();
    }
    if (part == TicketPart.CUSTOMER && value instanceof JsonObject customer) {
      return customer.getString("number", null);
    }
    if (value instanceof JsonString text) {
      return text.getString();
    }
    throw new InvalidInput(part.key(), "invalid");
  }

  private static Map<String, JsonValue> fields(JsonObject named) {
    var fields = named.get(FIELDS);
    if (fields == null || fields == JsonValue.NULL) {
      return Map.of();
    }
    if (fields instanceof JsonObject values) {
      return values;
    }
    throw new InvalidInput(FIELDS, "invalid");
  }

  private static Integer tag(String asRead) {
    if (asRead == null || asRead.strip().equals("*")) {
      return null;
    }
    var digits = asRead.strip().replaceFirst("^(?:W/)?\"(\\d{1,9})\"$", "$1");
    return digits.matches("\\d{1,9}") ? Integer.valueOf(digits) : Integer.valueOf(NONE);
  }
}
