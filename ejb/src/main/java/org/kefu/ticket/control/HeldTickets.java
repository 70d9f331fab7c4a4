package org.kefu.ticket.control;

import jakarta.transaction.TransactionScoped;
import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import org.kefu.ticket.entity.Ticket;

/** The tickets this transaction holds: each is locked and read once. */
@TransactionScoped
public class HeldTickets implements Serializable {
  private final transient Map<String, Ticket> held = new HashMap<>();

  public Ticket get(String number) {
    return held.get(number);
  }

  public void put(String number, Ticket ticket) {
    held.put(number, ticket);
  }
}
