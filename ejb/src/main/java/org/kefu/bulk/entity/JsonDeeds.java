package org.kefu.bulk.entity;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;
import org.kefu.deed.boundary.TicketDeed;
import org.kefu.shared.JsonList;

/** The deeds of a bulk in one column. */
@Converter
public class JsonDeeds implements AttributeConverter<List<TicketDeed>, String> {
  private static final JsonList<TicketDeed> JSON = new JsonList<>(TicketDeed.class);

  @Override
  public String convertToDatabaseColumn(List<TicketDeed> records) {
    return JSON.write(records);
  }

  @Override
  public List<TicketDeed> convertToEntityAttribute(String json) {
    return JSON.read(json);
  }
}
