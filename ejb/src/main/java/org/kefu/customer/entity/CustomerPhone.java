package org.kefu.customer.entity;

import jakarta.persistence.Embeddable;
import org.kefu.customer.boundary.Phone;

/** A number of a customer, with its bare digits for finding it however it is written. */
@Embeddable
public class CustomerPhone {
  private String label;
  private String number;
  private String digits;

  protected CustomerPhone() {}

  CustomerPhone(Phone phone) {
    label = phone.label();
    number = phone.number().strip();
    digits = digits(number);
  }

  /** Only the digits, without the country code of China. */
  public static String digits(String number) {
    var bare = number.replaceAll("\\D", "");
    return bare.length() > 11 && bare.startsWith("86") ? bare.substring(2) : bare;
  }

  Phone view() {
    return new Phone(label, number);
  }
}
