package org.kefu.customer.control;

import java.util.List;
import org.kefu.customer.boundary.Account;
import org.kefu.customer.boundary.Contact;
import org.kefu.customer.boundary.CustomerFile;
import org.kefu.customer.boundary.CustomerKind;
import org.kefu.customer.boundary.Phone;
import org.kefu.customer.boundary.PostalAddress;

/** Files of customers, as tests speak of them. */
record CustomerFiles(CustomerFile file) {
  static CustomerFiles person(String name) {
    return of(CustomerKind.PERSON, name, null);
  }

  static CustomerFiles company(String name, String company) {
    return of(CustomerKind.COMPANY, name, company);
  }

  static CustomerFiles of(CustomerKind kind, String name, String company) {
    return new CustomerFiles(
        new CustomerFile(
            kind,
            name,
            company,
            null,
            "zh",
            null,
            null,
            null,
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            Account.NONE));
  }

  CustomerFiles at(String city, String district, String street) {
    return with(file.phones(), List.of(new PostalAddress("浙江省", city, district, street)));
  }

  CustomerFiles reached(String... e164s) {
    var phones = List.of(e164s).stream().map(n -> new Phone(null, n, n, n)).toList();
    return with(phones, file.addresses());
  }

  CustomerFiles speaking(String remark, Contact... contacts) {
    return new CustomerFiles(
        new CustomerFile(
            file.kind(),
            file.name(),
            file.company(),
            null,
            "zh",
            remark,
            null,
            null,
            file.phones(),
            List.of(),
            file.addresses(),
            List.of(contacts),
            Account.NONE));
  }

  private CustomerFiles with(List<Phone> phones, List<PostalAddress> addresses) {
    return new CustomerFiles(
        new CustomerFile(
            file.kind(),
            file.name(),
            file.company(),
            null,
            "zh",
            file.remark(),
            null,
            null,
            phones,
            List.of(),
            addresses,
            file.contacts(),
            Account.NONE));
  }
}
