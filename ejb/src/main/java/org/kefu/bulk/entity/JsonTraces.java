package org.kefu.bulk.entity;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;
import org.kefu.deed.boundary.DeedTrace;
import org.kefu.shared.JsonList;

/** What deeds have changed, in one column. */
@Converter
public class JsonTraces implements AttributeConverter<List<DeedTrace>, String> {
  private static final JsonList<DeedTrace> JSON = new JsonList<>(DeedTrace.class);

  @Override
  public String convertToDatabaseColumn(List<DeedTrace> records) {
    return JSON.write(records);
  }

  @Override
  public List<DeedTrace> convertToEntityAttribute(String json) {
    return JSON.read(json);
  }
}
