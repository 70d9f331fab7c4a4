package org.kefu.it.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.kefu.it.http.Api;
import org.openqa.selenium.By;

/** What somebody types or keeps of an address may be too little. */
class AddressesIT extends Browser {
  @Test
  void anAddressWithoutWhatItShowsIsNoPageAndNoFault() {
    signIn("supervisor");
    for (var page :
        new String[] {"contact", "bulk", "editCustomer", "mergeCustomers", "customer"}) {
      open("agent/" + page + ".xhtml");
      assertThat(body()).as(page).contains("Not found").doesNotContain("null");
    }
    signIn("admin");
    for (var page : new String[] {"editMailbox", "editUser", "editRole", "editField"}) {
      open("admin/" + page + ".xhtml");
      assertThat(body()).as(page).contains("Not found").doesNotContain("null");
    }
  }

  @Test
  void whatCannotBeAskedForIsSaidOnThePageItself() {
    signIn("supervisor");
    for (var page : new String[] {"search", "tickets", "customers"}) {
      open("agent/" + page + ".xhtml?q=state:nonsense%20kind:cat");
      assertThat(body())
          .as(page)
          .doesNotContain("Something went wrong")
          .containsAnyOf("nonsense", "cat");
      assertThat(browser.findElements(By.cssSelector("[role=alert], .k-error")))
          .as(page)
          .isNotEmpty();
    }
  }

  @Test
  void anothersTicketIsUnknownToACustomer() throws Exception {
    var number = Api.as("agent").open("Not theirs");
    signIn("customer");
    open("portal/ticket.xhtml?number=" + number);
    assertThat(body()).doesNotContain("Not theirs", "Something went wrong");
  }
}
