package org.kefu.customer.boundary;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Objects;

/** A place we can go to or write to. */
public record PostalAddress(
    @Size(max = 60) String province,
    @Size(max = 60) String city,
    @Size(max = 60) String district,
    @NotBlank @Size(max = 300) String street) {

  /**
   * The address in one line, largest place first, as it is written in China; a municipality is its
   * own city and is named once.
   */
  public String oneLine() {
    var town = city == null || city.equals(province) ? "" : city;
    return part(province) + town + part(district) + street;
  }

  public PostalAddress in(String place) {
    return new PostalAddress(place, city, district, street);
  }

  public boolean isInRegionOf(PostalAddress other) {
    return Objects.equals(province, other.province)
        && Objects.equals(city, other.city)
        && Objects.equals(district, other.district);
  }

  private static String part(String name) {
    return name == null ? "" : name;
  }
}
