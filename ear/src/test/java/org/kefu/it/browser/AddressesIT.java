package org.kefu.it.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What somebody types or keeps of an address may be too little. */
class AddressesIT extends Browser {
  @Test
  void anAddressWithoutWhatItShowsIsNoPageAndNoFault() {
    signIn("supervisor");
    for (var page :
        new String[] {"contact", "bulk", "editCustomer", "mergeCustomers", "customer"}) {
      open("agent/" + page + ".xhtml");
      assertThat(body()).as(page).contains("The address is wrong");
    }
    signIn("admin");
    for (var page : new String[] {"editMailbox", "editUser", "editRole", "editField"}) {
      open("admin/" + page + ".xhtml");
      assertThat(body()).as(page).contains("The address is wrong");
    }
  }
}
