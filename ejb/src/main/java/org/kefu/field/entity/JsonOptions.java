package org.kefu.field.entity;

import jakarta.json.Json;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonObject;
import jakarta.json.JsonReaderFactory;
import jakarta.json.JsonString;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import org.kefu.field.boundary.Condition;
import org.kefu.field.boundary.FieldOption;
import org.kefu.field.boundary.Words;

/** The options of a field in one column: nobody asks for one of them without the others. */
@Converter
public class JsonOptions implements AttributeConverter<List<FieldOption>, String> {
  /** Looking for the JSON provider opens every jar; the factories have found it once. */
  private static final JsonBuilderFactory BUILDERS = Json.createBuilderFactory(Map.of());

  private static final JsonReaderFactory READERS = Json.createReaderFactory(Map.of());

  @Override
  public String convertToDatabaseColumn(List<FieldOption> options) {
    var array = BUILDERS.createArrayBuilder();
    options.forEach(option -> array.add(json(option)));
    return array.build().toString();
  }

  private static JsonObject json(FieldOption option) {
    var object =
        BUILDERS
            .createObjectBuilder()
            .add("key", option.key())
            .add("zh", option.name().zh())
            .add("en", option.name().en())
            .add("retired", option.retired());
    if (option.parent() != null) {
      object.add("parent", option.parent());
    }
    if (option.when() != null) {
      object.add("by", option.when().by());
      object.add("values", BUILDERS.createArrayBuilder(option.when().values()));
    }
    return object.build();
  }

  @Override
  public List<FieldOption> convertToEntityAttribute(String column) {
    try (var reader = READERS.createReader(new StringReader(column))) {
      return reader.readArray().getValuesAs(JsonObject.class).stream()
          .map(JsonOptions::option)
          .toList();
    }
  }

  private static FieldOption option(JsonObject object) {
    return new FieldOption(
        object.getString("key"),
        object.getString("parent", null),
        new Words(object.getString("zh"), object.getString("en")),
        object.getBoolean("retired"),
        when(object));
  }

  private static Condition when(JsonObject object) {
    return object.containsKey("by")
        ? new Condition(
            object.getString("by"),
            object.getJsonArray("values").getValuesAs(JsonString::getString))
        : null;
  }
}
