package org.kefu.system.boundary;

import java.util.List;

/**
 * A part of the product that an installation can do without. What is off is in no menu, its pages
 * and calls are not there, and its rights give nothing; its data stay. Tickets, customers, people,
 * mail and looking after the server are no modules: nothing works without them.
 */
public enum ProductModule {
  /** The pages of customers who sign in. */
  PORTAL("area.portal"),
  /** The form in which anybody asks without signing in. */
  WEB_FORM,
  PHRASES("phrase.share"),
  MACROS("macro.share"),
  CHECK_LISTS("checklist.manage"),
  BULK("ticket.bulk"),
  CUSTOM_FIELDS("field.manage"),
  /** Customers' files that are due for a check, and deleted ones. */
  CUSTOMER_CARE,
  IMPORT("customer.import", "ticket.import"),
  EXPORT("customer.export", "ticket.export"),
  REST_API;

  private final List<String> rights;

  ProductModule(String... rights) {
    this.rights = List.of(rights);
  }

  /** Rights that mean nothing without it. */
  public List<String> rights() {
    return rights;
  }

  /** The parameter that says that it is off; there is none while it is on. */
  String parameter() {
    return "module." + name();
  }
}
