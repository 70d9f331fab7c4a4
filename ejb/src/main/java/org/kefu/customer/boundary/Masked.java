package org.kefu.customer.boundary;

/** Personal data with its middle left out, for eyes that do not need all of it. */
public final class Masked {
  private static final int SHOWN_FIRST = 3;
  private static final int SHOWN_LAST = 4;
  private static final String HIDDEN = "****";

  private Masked() {}

  public static String phone(String number) {
    return middle(number);
  }

  /** An id number tells the birthday; a tax number is public, but nobody's business here. */
  public static String registration(String number) {
    return middle(number);
  }

  public static String email(String address) {
    if (address == null) {
      return null;
    }
    var at = address.indexOf('@');
    return at < 1 ? HIDDEN : address.charAt(0) + HIDDEN + address.substring(at);
  }

  /** The region stays: it decides who can help. */
  static PostalAddress address(PostalAddress address) {
    return new PostalAddress(address.province(), address.city(), address.district(), HIDDEN);
  }

  static Phone phone(Phone phone) {
    return new Phone(phone.label(), middle(phone.number()), null, middle(phone.shown()));
  }

  static Contact contact(Contact contact) {
    return new Contact(
        contact.name(),
        contact.role(),
        contact.preferred(),
        contact.main(),
        contact.phones().stream().map(Masked::phone).toList(),
        contact.emails().stream().map(Masked::email).toList(),
        contact.tags());
  }

  private static String middle(String number) {
    if (number == null || number.isBlank()) {
      return null;
    }
    var all = number.strip();
    if (all.length() <= SHOWN_FIRST + SHOWN_LAST) {
      return HIDDEN + all.substring(Math.max(0, all.length() - 2));
    }
    return all.substring(0, SHOWN_FIRST) + HIDDEN + all.substring(all.length() - SHOWN_LAST);
  }
}
