package org.kefu.channel.boundary;

import java.util.Locale;

/** What somebody can be known by: in the name beside it a sender may write what they like. */
public final class BareAddress {
  private BareAddress() {}

  /**
   * The address in small letters.
   *
   * @param written {@code Name <address>} or an address alone
   */
  public static String of(String written) {
    return written
        .substring(written.lastIndexOf('<') + 1)
        .replace(">", "")
        .strip()
        .toLowerCase(Locale.ROOT);
  }

  /** Whoever is behind it: what stands after a plus is for the sorting of their mail. */
  public static String person(String written) {
    var address = of(written);
    var at = address.lastIndexOf('@');
    var plus = address.indexOf('+');
    return plus > 0 && plus < at ? address.substring(0, plus) + address.substring(at) : address;
  }
}
