package org.kefu.web.api;

import jakarta.json.JsonValue;
import java.util.List;
import java.util.Map;

/**
 * What a program sends to open a ticket; {@code fields} are the custom ones by key, an {@code
 * internal} one is not for the customer.
 */
public record NewTicketJson(
    String subject,
    String text,
    String channel,
    CustomerJson customer,
    String type,
    JsonValue priority,
    String product,
    List<String> tags,
    Map<String, JsonValue> fields,
    Boolean internal) {

  /** A customer by number, or by what is known: recognised by mail or phone, else entered. */
  public record CustomerJson(String number, String name, String email, String phone) {}
}
