package org.kefu.bulk.entity;

import jakarta.persistence.Converter;
import org.kefu.deed.boundary.DeedTrace;
import org.kefu.shared.JsonList;

/** What deeds have changed, in one column. */
@Converter
public class JsonTraces extends JsonList<DeedTrace> {
  public JsonTraces() {
    super(DeedTrace.class);
  }
}
