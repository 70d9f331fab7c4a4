package org.kefu.shared;

import jakarta.json.Json;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonReaderFactory;
import jakarta.json.JsonString;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.io.StringReader;
import java.util.List;
import java.util.Map;

/** A list of words in one column, as JSON. */
@Converter
public class JsonWords implements AttributeConverter<List<String>, String> {
  /** Looking for the JSON provider opens every jar; the factories have found it once. */
  private static final JsonBuilderFactory BUILDERS = Json.createBuilderFactory(Map.of());

  private static final JsonReaderFactory READERS = Json.createReaderFactory(Map.of());

  @Override
  public String convertToDatabaseColumn(List<String> words) {
    return words == null ? null : BUILDERS.createArrayBuilder(words).build().toString();
  }

  @Override
  public List<String> convertToEntityAttribute(String json) {
    if (json == null) {
      return List.of();
    }
    try (var reader = READERS.createReader(new StringReader(json))) {
      return reader.readArray().getValuesAs(JsonString.class).stream()
          .map(JsonString::getString)
          .toList();
    }
  }
}
