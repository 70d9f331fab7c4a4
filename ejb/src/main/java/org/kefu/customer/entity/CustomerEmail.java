package org.kefu.customer.entity;

import jakarta.persistence.Embeddable;

/** A mail address that leads to a customer. */
@Embeddable
public class CustomerEmail {
  private String address;

  /** The place of the contact whose address it is; null where it is the customer's own. */
  private Integer contact;

  protected CustomerEmail() {}

  CustomerEmail(String address, Integer contact) {
    this.address = address;
    this.contact = contact;
  }

  FileParts.Way<String> way() {
    return new FileParts.Way<>(address, contact);
  }
}
