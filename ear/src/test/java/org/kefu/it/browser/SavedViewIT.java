package org.kefu.it.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.kefu.it.http.Api;
import org.openqa.selenium.By;

/** A list that somebody has narrowed is named, found again, shared, changed and removed. */
class SavedViewIT extends Browser {
  private final String name = "View " + UUID.randomUUID().toString().substring(0, 8);

  @Test
  void listIsNamedSharedChangedAndRemoved() throws Exception {
    Api.as("agent").open("For a saved view");
    signIn("agent");
    open("agent/tickets.xhtml?view=OPEN&state=OFFERED&priority=2");
    click("[id='views:save']");
    click("[id='saveView:keep']");
    await(driver -> body().contains("Give the view a name"));
    type("saveView:name", name);
    choose("saveView:team", "*");
    click("label[for='saveView:columns:1']");
    screenshot("saved-view-dialog");
    clickAndLoad("[id='saveView:keep']");

    assertThat(browser.getCurrentUrl()).contains("saved=");
    assertThat(chosen()).contains(name);
    assertThat(headers()).contains("Customer").doesNotContain("Product");
    assertThat(browser.findElements(By.cssSelector(".k-filter--on"))).hasSize(2);
    screenshot("saved-view");
    clickAndLoad(".k-chip__x");
    assertThat(chosen()).contains(name);
    assertThat(browser.findElements(By.cssSelector(".k-filter--on"))).hasSize(1);
    click("[id='views:save']");
    clickAndLoad("[id='saveView:keep']");
    var address = browser.getCurrentUrl();

    signIn("senior");
    browser.get(address);
    settle();
    assertThat(chosen()).contains(name);
    assertThat(browser.findElements(By.cssSelector(".k-filter--on"))).hasSize(1);
    click("[id='views:save']");
    await(found("[id='saveView:name']"));
    assertThat(browser.findElements(By.id("saveView:remove"))).isEmpty();

    signIn("agent");
    browser.get(address);
    settle();
    click("[id='views:save']");
    click("[id='saveView:remove']");
    clickAndLoad(".ui-confirmdialog-yes");
    assertThat(body()).doesNotContain(name);
    browser.get(address);
    settle();
    assertThat(body()).contains("Open").doesNotContain(name);
  }

  private String chosen() {
    return browser.findElement(By.cssSelector(".k-views [aria-current]")).getText();
  }

  private String headers() {
    return browser.findElement(By.cssSelector("thead")).getText();
  }
}
