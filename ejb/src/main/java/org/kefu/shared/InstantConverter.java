package org.kefu.shared;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;

/**
 * Instants live in «timestamp with time zone» columns, whatever zone the server runs in. The column
 * type is Object because drivers differ in what they read such a column as.
 */
@Converter(autoApply = true)
public class InstantConverter implements AttributeConverter<Instant, Object> {
  @Override
  public Object convertToDatabaseColumn(Instant instant) {
    return instant == null ? null : Timestamp.from(instant);
  }

  @Override
  public Instant convertToEntityAttribute(Object column) {
    if (column instanceof OffsetDateTime time) {
      return time.toInstant();
    }
    return column == null ? null : ((Timestamp) column).toInstant();
  }
}
