package org.kefu.customer.control;

import java.util.List;
import java.util.stream.Stream;
import org.kefu.customer.boundary.CustomerFile;
import org.kefu.customer.boundary.Phone;
import org.kefu.customer.boundary.PostalAddress;
import org.kefu.customer.entity.Customer;

/**
 * What tells a customer from all others: numbers, mail addresses, and where somebody of this name
 * lives.
 *
 * @param registrations at most one
 * @param names keys of the name and of the company; see {@link NameKey}
 * @param streets keys of the streets that are told
 */
record FileKeys(
    List<String> phones,
    List<String> emails,
    List<String> registrations,
    List<String> names,
    List<String> streets) {

  /**
   * @param file complete: its numbers are read
   */
  static FileKeys of(CustomerFile file) {
    return new FileKeys(
        file.allPhones().map(Phone::e164).distinct().toList(),
        file.allEmails().map(Customer::normal).distinct().toList(),
        Stream.ofNullable(file.registration()).toList(),
        keys(Stream.of(file.name(), file.company())),
        keys(file.addresses().stream().map(PostalAddress::street)));
  }

  private static List<String> keys(Stream<String> texts) {
    return texts
        .map(text -> NameKey.of(text).value())
        .filter(key -> !key.isEmpty())
        .distinct()
        .toList();
  }

  /** All of them as texts that are the same for the same customer, the surest first. */
  List<String> all() {
    var homes = names.stream().flatMap(name -> streets.stream().map(street -> name + " " + street));
    return Stream.of(phones.stream(), emails.stream(), registrations.stream(), homes)
        .flatMap(keys -> keys)
        .toList();
  }
}
