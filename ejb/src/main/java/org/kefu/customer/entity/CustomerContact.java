package org.kefu.customer.entity;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.List;
import org.kefu.customer.boundary.Contact;
import org.kefu.customer.boundary.ContactWay;

/** A person to speak with at a customer's; their numbers lie with the customer's. */
@Embeddable
public class CustomerContact {
  private String name;
  private String role;

  @Enumerated(EnumType.STRING)
  private ContactWay preferred;

  private boolean main;

  protected CustomerContact() {}

  CustomerContact(Contact contact) {
    name = contact.name().strip();
    role = contact.role();
    preferred = contact.preferred();
    main = contact.main();
  }

  Contact view() {
    return new Contact(name, role, preferred, main, List.of(), List.of(), List.of());
  }
}
