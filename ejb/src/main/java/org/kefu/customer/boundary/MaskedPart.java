package org.kefu.customer.boundary;

import java.util.List;
import java.util.stream.Stream;

/** What of a file is shown in part until somebody asks for the whole of it. */
public enum MaskedPart {
  PHONE,
  REGISTRATION;

  /** All of the kind in a file, in the order of {@link CustomerFile#allPhones} and the like. */
  public List<String> of(CustomerFile file) {
    return switch (this) {
      case PHONE -> file.allPhones().map(Phone::shown).toList();
      case REGISTRATION -> Stream.ofNullable(file.registration()).toList();
    };
  }

  public String masked(String whole) {
    return switch (this) {
      case PHONE -> Masked.phone(whole);
      case REGISTRATION -> Masked.registration(whole);
    };
  }
}
