package org.kefu.customer.entity;

import jakarta.persistence.Embeddable;
import org.kefu.customer.boundary.PostalAddress;

/** A postal address of a customer. */
@Embeddable
public class CustomerAddress {
  private String province;
  private String city;
  private String district;
  private String street;

  protected CustomerAddress() {}

  CustomerAddress(PostalAddress address) {
    province = address.province();
    city = address.city();
    district = address.district();
    street = address.street();
  }

  PostalAddress view() {
    return new PostalAddress(province, city, district, street);
  }
}
