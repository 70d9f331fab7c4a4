package org.kefu.it.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;

/** The list of customers is narrowed, sorted, kept as a view; files are given to somebody. */
class CustomerListPageIT extends Browser {
  private final String name = "List " + UUID.randomUUID().toString().substring(0, 8);

  @Test
  void listIsNarrowedSortedKeptAndGivenAway() throws Exception {
    signIn("supervisor");
    open("agent/customers.xhtml?kind=COMPANY");
    assertThat(browser.findElements(By.cssSelector(".k-filter--on"))).hasSize(1);
    click("[id='list:customers'] thead th:nth-of-type(3)");
    await(found("[id='list:customers'] th[aria-sort=ascending]"));
    screenshot("customer-list");

    click("[id='views:save']");
    await(found("[id='saveView:name']"));
    type("saveView:name", name);
    choose("saveView:sort", "NAME");
    click("label[for='saveView:columns:0']");
    clickAndLoad("[id='saveView:keep']");
    assertThat(browser.getCurrentUrl()).contains("saved=");
    assertThat(browser.findElement(By.cssSelector(".k-views [aria-current]")).getText())
        .contains(name);
    assertThat(browser.findElement(By.cssSelector("thead")).getText()).contains("Kind");

    click("[id='list:customers'] tbody tr:first-of-type .ui-chkbox-box");
    await(found("[id='list:bulk'] .k-bulk button"));
    click("[id='list:bulk'] .k-bulk button");
    choose("giving:owner", "senior");
    click("[id='giving:give']");
    await(driver -> body().contains("now belong to"));
    screenshot("customer-list-given");

    clickAndLoad("[id='list:customers'] tbody tr:first-of-type .k-id");
    assertThat(body()).contains("Owner").contains("Change");
    screenshot("customer-file-owner");
  }

  @Test
  void anAccountIsWrittenOnTheFilesPage() throws Exception {
    signIn("supervisor");
    open("agent/customers.xhtml");
    clickAndLoad("[id='list:customers'] tbody tr:first-of-type .k-id");
    click("[id='file:editAccount']");
    await(found("[id='account:number']"));
    type("account:number", name);
    type("account:credit", "much");
    click("[id='account:save']");
    await(driver -> body().contains("Write the limit as a number"));
    type("account:credit", "50000");
    clickAndLoad("[id='account:save']");
    assertThat(body()).contains(name).contains("50,000");
    screenshot("customer-account");

    signIn("agent");
    open("agent/customers.xhtml?account=" + name.replace(" ", "%20"));
    clickAndLoad("[id='list:customers'] tbody tr:first-of-type .k-id");
    assertThat(body())
        .as("an agent sees the number of the account and nothing of money")
        .contains(name)
        .doesNotContain("50,000");
  }
}
