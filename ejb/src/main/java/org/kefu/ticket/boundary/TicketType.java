package org.kefu.ticket.boundary;

/** What the customer wants. */
public enum TicketType {
  CONSULTATION,
  REPAIR,
  INSTALLATION,
  COMPLAINT,
  RETURN,
  INVOICE,
  PARTS,
  OTHER
}
