package org.kefu.web.agent;

import java.util.Map;
import org.kefu.web.shared.FieldsForm;

/** Where on a customer's form each part of the file stands. */
final class FormSpots {
  private static final Map<String, String> LINES =
      Map.of(
          "phones", "phoneLines",
          "emails", "emailLines",
          "province", "addressLines",
          "city", "addressLines",
          "district", "addressLines",
          "contactPhones", "contactLines",
          "contactEmails", "contactLines");

  private static final String CONTACTS = "contacts";

  private FormSpots() {}

  /**
   * @param at a field and which of several, or a custom field
   * @return the id of the element, or what such ids begin with; null where there is none
   */
  static String of(String at, FieldsForm own) {
    if (at.startsWith(EditCustomerView.OWN)) {
      var line = own.lineOf(at.substring(EditCustomerView.OWN.length()));
      return line < 0 ? null : "customer:lines:" + line + ":";
    }
    var field = at.replaceFirst("\\..*", "");
    var lines = LINES.get(field);
    var id = lines == null ? field : lines + ":" + at.replaceAll("\\D", "") + ":" + field;
    return "customer:" + (field.equals(CONTACTS) ? "people" : id);
  }
}
