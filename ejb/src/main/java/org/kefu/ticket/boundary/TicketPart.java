package org.kefu.ticket.boundary;

import java.util.Locale;

/** What a ticket's own row holds that a person may have got wrong. */
public enum TicketPart {
  SUBJECT,
  TYPE,
  /** As the rules name it; null for none. */
  CATEGORY,
  /** 1 low … 4 urgent. */
  PRIORITY,
  /** Null for none. */
  PRODUCT,
  /** The code of a finer state within the present one; null for none. */
  SUBSTATUS,
  /** The number of the customer it is from. */
  CUSTOMER,
  /** {@code true} where it is ours alone, {@code false} where the customer sees it. */
  INTERNAL;

  /** As a refusal and a program name it. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** What a ticket holds there. */
  public String of(TicketDetails ticket) {
    return switch (this) {
      case SUBJECT -> ticket.subject();
      case TYPE -> ticket.type().name();
      case CATEGORY -> ticket.category();
      case PRIORITY -> String.valueOf(ticket.priority());
      case PRODUCT -> ticket.product();
      case SUBSTATUS -> ticket.substatus();
      case CUSTOMER -> ticket.customerNumber();
      case INTERNAL -> String.valueOf(ticket.internal());
    };
  }
}
