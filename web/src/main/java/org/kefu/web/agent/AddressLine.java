package org.kefu.web.agent;

import java.io.Serializable;
import org.kefu.customer.boundary.PostalAddress;

/** A postal address while it is typed. */
public class AddressLine implements Serializable {
  private String province;
  private String city;
  private String district;
  private String street;

  AddressLine() {}

  AddressLine(PostalAddress address) {
    province = address.province();
    city = address.city();
    district = address.district();
    street = address.street();
  }

  PostalAddress address() {
    return new PostalAddress(province, city, district, street);
  }

  public String getProvince() {
    return province;
  }

  public void setProvince(String province) {
    this.province = province;
  }

  public String getCity() {
    return city;
  }

  public void setCity(String city) {
    this.city = city;
  }

  public String getDistrict() {
    return district;
  }

  public void setDistrict(String district) {
    this.district = district;
  }

  public String getStreet() {
    return street;
  }

  public void setStreet(String street) {
    this.street = street;
  }
}
