package org.kefu.web.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import org.kefu.ticket.boundary.TicketState;

/** The glyph by which a ticket's state is known without colour. */
@Named
@ApplicationScoped
public class StateView {
  public String shape(TicketState state) {
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
