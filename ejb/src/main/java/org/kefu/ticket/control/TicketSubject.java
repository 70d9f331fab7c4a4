package org.kefu.ticket.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.kefu.field.boundary.FieldSubject;
import org.kefu.ticket.boundary.TicketType;

/** Tickets have custom fields. */
@ApplicationScoped
public class TicketSubject implements FieldSubject {
  public static final String NAME = "TICKET";
  private static final String TYPE = "type";

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Map<String, List<String>> facts() {
    return Map.of(TYPE, Arrays.stream(TicketType.values()).map(Enum::name).toList());
  }

  /** What a search calls otherwise. */
  @Override
  public Set<String> reserved() {
    return TicketFields.ALL.stream()
        .flatMap(field -> field.names().stream())
        .collect(Collectors.toSet());
  }

  static Map<String, List<String>> facts(TicketType type) {
    return Map.of(TYPE, List.of(type.name()));
  }
}
