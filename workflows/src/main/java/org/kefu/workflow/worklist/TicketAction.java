package org.kefu.workflow.worklist;

/** What a person can do with a ticket; each wait of the diagram names the ones it offers. */
public enum TicketAction {
  TAKE,
  ASSIGN,
  ASK,
  EXPERT,
  RETURN,
  SOLVE,
  CONFIRM,
  REFUSE,
  REOPEN,
  CLOSE
}
