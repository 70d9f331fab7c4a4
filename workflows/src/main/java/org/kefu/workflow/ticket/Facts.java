package org.kefu.workflow.ticket;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.engine.variable.value.TypedValue;
import org.kefu.ticket.boundary.TicketProgress;
import org.kefu.workflow.engine.Exposed;
import org.kefu.workflow.engine.ExpressionBean;

/**
 * Hands the facts of a ticket to a rule task as {@code ticket}. They are read when the rule is
 * asked and are transient: the process keeps decisions, never the customer's words.
 */
@Named("facts")
@ApplicationScoped
public class Facts implements ExpressionBean {
  @Inject TicketProgress progress;

  @Exposed
  public TypedValue of(String number) {
    var facts = progress.facts(number);
    var ticket = new HashMap<String, Object>();
    ticket.put("channel", text(facts.channel()));
    ticket.put("type", text(facts.type()));
    ticket.put("words", text(facts.words()));
    ticket.put("product", text(facts.product()));
    ticket.put("language", text(facts.language()));
    ticket.put("customerKind", text(facts.customerKind()));
    ticket.put("priority", facts.priority());
    ticket.put("urgentWords", facts.urgentWords());
    ticket.put("reopenCount", facts.reopenCount());
    ticket.put("mailboxTeam", text(facts.mailboxTeam()));
    return Variables.objectValue(ticket, true).create();
  }

  /** True where nobody but us may hear of the ticket. */
  @Exposed
  public boolean isInternal(String number) {
    return progress.isInternal(number);
  }

  /** A value for the next steps of this transaction only: it leaves no row behind. */
  @Exposed
  public TypedValue passing(String value) {
    return Variables.stringValue(value, true);
  }

  /** What is not known is the empty text: a cell can say so, and no comparison meets a null. */
  private static String text(String value) {
    return value == null ? "" : value;
  }
}
