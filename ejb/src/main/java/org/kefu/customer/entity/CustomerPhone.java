package org.kefu.customer.entity;

import jakarta.persistence.Embeddable;
import org.kefu.customer.boundary.Phone;

/** A number of a customer: as it was written, as it is compared, as it is shown. */
@Embeddable
public class CustomerPhone {
  private String label;
  private String number;
  private String e164;
  private String shown;

  /** The place of the contact whose number it is; null where it is the customer's own. */
  private Integer contact;

  protected CustomerPhone() {}

  CustomerPhone(Phone phone, Integer contact) {
    label = phone.label();
    number = phone.number();
    e164 = phone.e164();
    shown = phone.shown();
    this.contact = contact;
  }

  FileParts.Way<Phone> way() {
    return new FileParts.Way<>(new Phone(label, number, e164, shown), contact);
  }
}
