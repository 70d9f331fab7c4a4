package org.kefu.customer.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.kefu.customer.boundary.PostalAddress;
import org.kefu.customer.control.NameKey;

/** A postal address of a customer. */
@Embeddable
public class CustomerAddress {
  private String province;
  private String city;
  private String district;
  private String street;

  /** The same for every way of writing the street; see {@link NameKey}. */
  @Column(name = "street_key")
  private String streetKey;

  protected CustomerAddress() {}

  CustomerAddress(PostalAddress address) {
    province = address.province();
    city = address.city();
    district = address.district();
    street = address.street();
    streetKey = NameKey.of(street).value();
  }

  PostalAddress view() {
    return new PostalAddress(province, city, district, street);
  }
}
