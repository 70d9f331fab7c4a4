package org.kefu.shared;

import org.kefu.rules.Breaks;
import org.kefu.ticket.boundary.TicketState;

@Breaks("sharedKnowsNobody")
class WrongShared {
  TicketState state;
}
