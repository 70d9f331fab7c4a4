package org.kefu.web.agent;

import java.util.List;
import java.util.Map;

/** What a list of contacts shall hold; it is always in the order of time. */
public class ContactFilter extends ListAddress {
  private static final List<String> PARTS =
      List.of("q", "channel", "direction", "person", "customer", "atFrom", "atTo", "open");

  void take(Map<String, String> address) {
    PARTS.forEach(part -> set(part, address.get(part)));
  }
}
