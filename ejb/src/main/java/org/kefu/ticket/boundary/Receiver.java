package org.kefu.ticket.boundary;

/**
 * View: somebody a ticket's letters can go to.
 *
 * @param address bare and in small letters
 * @param name what to call them
 * @param shown the address as far as the caller may see it, empty where not at all; it can be
 *     chosen by this too
 */
public record Receiver(String address, String name, String shown) {
  public boolean isCalled(String typed) {
    return address.equalsIgnoreCase(typed.strip()) || shown.equalsIgnoreCase(typed.strip());
  }
}
