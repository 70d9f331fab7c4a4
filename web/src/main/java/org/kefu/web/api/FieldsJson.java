package org.kefu.web.api;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.kefu.field.boundary.FieldSheet;
import org.kefu.field.boundary.FieldView;
import org.kefu.shared.InvalidInput;

/** The values of custom fields as JSON has them: numbers, booleans, lists of keys, else texts. */
final class FieldsJson {
  private FieldsJson() {}

  /** All that the reader sees, null where there is no value. */
  static Map<String, Object> of(FieldSheet sheet) {
    var values = new LinkedHashMap<String, Object>();
    sheet.form().fields().stream()
        .filter(field -> sheet.seen().contains(field.key()))
        .forEach(field -> values.put(field.key(), json(field, sheet.value(field.key()))));
    return values;
  }

  private static Object json(FieldView field, String canonical) {
    if (canonical == null) {
      return null;
    }
    return switch (field.kind()) {
      case NUMBER, DECIMAL, MONEY -> new BigDecimal(canonical);
      case YES_NO -> Boolean.valueOf(canonical);
      case CHOICES -> field.parts(canonical);
      default -> canonical;
    };
  }

  /** What a program sends, as the boundary reads it; a null empties a field. */
  static Map<String, String> written(Map<String, JsonValue> fields) {
    var written = new LinkedHashMap<String, String>();
    if (fields != null) {
      fields.forEach((key, value) -> written.put(key, written(key, value)));
    }
    return written;
  }

  private static String written(String key, JsonValue value) {
    return switch (value == null ? JsonValue.ValueType.NULL : value.getValueType()) {
      case NULL -> null;
      case STRING -> ((JsonString) value).getString();
      case NUMBER -> ((JsonNumber) value).bigDecimalValue().toPlainString();
      case TRUE, FALSE -> value.toString();
      case ARRAY -> list(key, (JsonArray) value);
      default -> throw new InvalidInput("/fields/" + key, "invalid");
    };
  }

  private static String list(String key, List<JsonValue> values) {
    return values.stream()
        .map(value -> written(key, value))
        .collect(Collectors.joining(FieldView.COMMA));
  }
}
