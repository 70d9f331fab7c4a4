package org.kefu.bulk.entity;

import jakarta.persistence.Converter;
import org.kefu.deed.boundary.TicketDeed;
import org.kefu.shared.JsonList;

/** Deeds in one column. */
@Converter
public class JsonDeeds extends JsonList<TicketDeed> {
  public JsonDeeds() {
    super(TicketDeed.class);
  }
}
