package org.kefu.shared;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.persistence.AttributeConverter;
import java.util.List;

/** A list of records in one column, as JSON. */
public abstract class JsonList<T> implements AttributeConverter<List<T>, String> {
  private static final Jsonb JSON = JsonbBuilder.create();

  private final Class<T[]> type;

  @SuppressWarnings("unchecked") // an array has no other class
  protected JsonList(Class<T> each) {
    type = (Class<T[]>) each.arrayType();
  }

  @Override
  public String convertToDatabaseColumn(List<T> records) {
    return records == null ? null : JSON.toJson(records);
  }

  @Override
  public List<T> convertToEntityAttribute(String json) {
    return json == null ? List.of() : List.of(JSON.fromJson(json, type));
  }
}
