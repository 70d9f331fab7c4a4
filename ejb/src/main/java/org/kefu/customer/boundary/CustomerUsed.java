package org.kefu.customer.boundary;

import java.util.Set;
import java.util.TreeSet;

/**
 * Event: is there anything that would miss this customer? Whoever has something of theirs says so;
 * only a customer whom nobody misses can be removed.
 */
public final class CustomerUsed {
  private final String customer;
  private final Set<String> by = new TreeSet<>();

  public CustomerUsed(String customer) {
    this.customer = customer;
  }

  public String customer() {
    return customer;
  }

  /**
   * @param what a word of the bundles for it, as {@code ticket}
   */
  public void by(String what) {
    by.add(what);
  }

  public Set<String> by() {
    return by;
  }
}
