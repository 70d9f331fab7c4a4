package org.kefu.shared;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import java.util.List;

/** A list of records as JSON, for converters: EclipseLink reads their type from themselves only. */
public final class JsonList<T> {
  private static final Jsonb JSON = JsonbBuilder.create();

  private final Class<T[]> type;

  @SuppressWarnings("unchecked") // an array has no other class
  public JsonList(Class<T> each) {
    type = (Class<T[]>) each.arrayType();
  }

  public String write(List<T> records) {
    return records == null ? null : JSON.toJson(records);
  }

  public List<T> read(String json) {
    return json == null ? List.of() : List.of(JSON.fromJson(json, type));
  }
}
