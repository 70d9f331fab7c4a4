package org.kefu.checklist.entity;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;
import org.kefu.checklist.boundary.CheckListFile;
import org.kefu.shared.JsonList;

/** The items of a prepared list in one column. */
@Converter
public class JsonLines implements AttributeConverter<List<CheckListFile.Line>, String> {
  private static final JsonList<CheckListFile.Line> JSON = new JsonList<>(CheckListFile.Line.class);

  @Override
  public String convertToDatabaseColumn(List<CheckListFile.Line> lines) {
    return JSON.write(lines);
  }

  @Override
  public List<CheckListFile.Line> convertToEntityAttribute(String json) {
    return JSON.read(json);
  }
}
