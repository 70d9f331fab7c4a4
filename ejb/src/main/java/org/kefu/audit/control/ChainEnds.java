package org.kefu.audit.control;

import jakarta.transaction.TransactionScoped;
import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import org.kefu.audit.entity.AuditEntry;

/** The ends of the chains this transaction has written to, so that each is looked up once. */
@TransactionScoped
public class ChainEnds implements Serializable {
  private final Map<String, AuditEntry.Link> ends = new HashMap<>();

  public AuditEntry.Link get(String kind, String number) {
    return ends.get(kind + " " + number);
  }

  public void put(AuditEntry.Link end) {
    ends.put(end.kind() + " " + end.number(), end);
  }
}
