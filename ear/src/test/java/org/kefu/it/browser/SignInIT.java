package org.kefu.it.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;

class SignInIT extends Browser {
  private void tryPassword(String user, String password) {
    open("login.xhtml");
    await(found("input[autocomplete=username]")).sendKeys(user);
    browser.findElement(By.cssSelector("input[type=password]")).sendKeys(password);
    clickAndLoad("button[type=submit]");
  }

  private String text() {
    return browser.findElement(By.tagName("body")).getText();
  }

  @Test
  void aWrongPasswordIsRefusedAndCountedAndTheFifthLocks() {
    tryPassword("technician", "wrong-1");
    assertThat(text()).contains("4");
    for (int i = 2; i <= 5; i++) {
      tryPassword("technician", "wrong-" + i);
    }
    tryPassword("technician", DEMO_PASSWORD);

    assertThat(browser.getCurrentUrl()).contains("login");
  }

  @Test
  void aPageAskedForComesAfterSigningIn() {
    open("agent/customers.xhtml");
    assertThat(browser.getCurrentUrl()).contains("login");
    await(found("input[autocomplete=username]")).sendKeys("agent");
    browser.findElement(By.cssSelector("input[type=password]")).sendKeys(DEMO_PASSWORD);
    clickAndLoad("button[type=submit]");

    await(driver -> driver.getCurrentUrl().contains("agent/customers"));
  }

  @Test
  void theSessionGetsANewIdWhenSomebodySignsIn() {
    open("login.xhtml");
    var before = browser.manage().getCookieNamed("JSESSIONID");
    signIn("agent");
    var after = browser.manage().getCookieNamed("JSESSIONID");

    assertThat(after.getValue()).isNotEqualTo(before == null ? null : before.getValue());
    assertThat(after.isHttpOnly()).isTrue();
  }

  @Test
  void nobodyOpensThePagesOfAnotherRole() {
    signIn("agent");
    open("admin/users.xhtml");

    assertThat(text()).doesNotContain("storekeeper");
    assertThat(browser.findElements(By.cssSelector(".k-rail__item[href*='admin']"))).isEmpty();
  }

  @Test
  void afterLoggingOffNoPageOpens() {
    signIn("agent");
    open("agent/tickets.xhtml");
    click("#me");
    await(
            driver ->
                driver.findElements(By.cssSelector(".ui-menuitem-link")).stream()
                    .filter(link -> link.isDisplayed() && link.getText().contains("Sign out"))
                    .findFirst()
                    .orElse(null))
        .click();
    await(driver -> driver.getCurrentUrl().contains("login"));

    for (var page : new String[] {"agent/tickets.xhtml", "account/profile.xhtml"}) {
      open(page);
      assertThat(browser.getCurrentUrl()).contains("login");
    }
    browser.navigate().back();
    assertThat(text()).as("nothing was kept to be shown again").doesNotContain("T-20");
  }
}
