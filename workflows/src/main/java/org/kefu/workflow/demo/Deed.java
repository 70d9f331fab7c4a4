package org.kefu.workflow.demo;

import org.kefu.workflow.worklist.TicketAction;

/** What can happen in a story: the actions of the worklist, and words. */
enum Deed {
  TAKE(TicketAction.TAKE),
  ASSIGN(TicketAction.ASSIGN),
  ASK(TicketAction.ASK),
  EXPERT(TicketAction.EXPERT),
  RETURN(TicketAction.RETURN),
  SOLVE(TicketAction.SOLVE),
  CONFIRM(TicketAction.CONFIRM),
  REFUSE(TicketAction.REFUSE),
  REOPEN(TicketAction.REOPEN),
  CLOSE(TicketAction.CLOSE),
  /** Our word to the customer. */
  REPLY(null),
  /** A word among colleagues. */
  NOTE(null),
  /** The customer's word. */
  HEAR(null);

  private final TicketAction action;

  Deed(TicketAction action) {
    this.action = action;
  }

  /** Null when it is no action of the worklist. */
  TicketAction action() {
    return action;
  }

  boolean hasText() {
    return this != TAKE && this != CONFIRM && this != CLOSE;
  }
}
