package org.kefu.customer.control;

import java.util.List;
import java.util.stream.Stream;
import org.kefu.customer.boundary.CustomerFile;
import org.kefu.customer.boundary.PostalAddress;

/** Where somebody lives: enough of their file to compare it with another by name and address. */
public record NamedPlace(
    String number,
    String name,
    String company,
    String province,
    String city,
    String district,
    String street) {

  /** The keys by which it was looked for, and others like them. */
  Stream<String> keys() {
    return Stream.of(name, company, street).map(text -> NameKey.of(text).value());
  }

  boolean isOf(CustomerFile file) {
    var address = new PostalAddress(province, city, district, street);
    return Likeness.sameNamed(file, name, company, List.of(address));
  }
}
