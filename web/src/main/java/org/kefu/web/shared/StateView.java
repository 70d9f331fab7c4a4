package org.kefu.web.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.EnumMap;
import java.util.Map;
import org.kefu.ticket.boundary.TicketState;

/** The glyph by which a ticket's state is known without colour. */
@Named
@ApplicationScoped
public class StateView {
  private static final Map<TicketState, String> SHAPES = new EnumMap<>(TicketState.class);

  static {
    for (var state : TicketState.values()) {
      SHAPES.put(state, shape(state));
    }
  }

  /** By state; a page reads a map much faster than it calls a method. */
  public Map<TicketState, String> getShapes() {
    return SHAPES;
  }

  private static String shape(TicketState state) {
    return switch (state) {
      case NEW -> "new";
      case OFFERED -> "assign";
      case IN_PROGRESS -> "work";
      case WITH_EXPERT -> "field";
      case WAITING -> "wait";
      case TO_CONFIRM -> "confirm";
      case CLOSED -> "done";
      case WITHDRAWN -> "closed";
    };
  }
}
