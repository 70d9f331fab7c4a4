package org.kefu.it.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.kefu.it.harness.Chromium;
import org.openqa.selenium.By;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;

/** An empty installation is opened once, by whoever can read its code. */
class SetUpIT {
  private static final String PASSWORD = "three cranes over the river";

  @Test
  void anEmptyInstallationIsOpenedByItsOwnerAndByNobodyElse() throws Exception {
    try (var kefu = new Kefu("set-up");
        var chromium = new Chromium("en")) {
      var browser = chromium.driver();
      var said = kefu.run("run", "--detach", "--empty");
      assertThat(said.exit()).as(said.toString()).isZero();
      assertThat(said.out()).doesNotContain("kefu-demo");
      var code = Files.readString(kefu.home().resolve("setup.code")).strip();
      assertThat(said.out()).contains(code);

      browser.get(kefu.site().toString());
      assertThat(browser.getCurrentUrl()).contains("setup.xhtml");
      Chromium.keep(browser, "setup-1");
      type(browser, "code", "WRONG-CODE");
      send(browser, "prove");
      assertThat(body(browser)).contains("The code is wrong.", "Step 1 of 3");

      type(browser, "code", " " + code.toLowerCase(java.util.Locale.ROOT));
      send(browser, "prove");
      type(browser, "company", "景澜电器");
      type(browser, "mail", "nowhere");
      send(browser, "describe");
      assertThat(body(browser)).contains("Not a mail address", "Step 2 of 3");
      Chromium.keep(browser, "setup-2");
      type(browser, "mail", "service@jinglan.example");
      send(browser, "describe");
      type(browser, "name", "陈一");
      type(browser, "login", "chen");
      type(browser, "password", "kefu");
      send(browser, "finish");
      assertThat(body(browser)).contains("Step 3 of 3");
      assertThat(browser.findElements(By.cssSelector(".ui-message-error"))).isNotEmpty();
      Chromium.keep(browser, "setup-3");
      type(browser, "password", PASSWORD);
      send(browser, "finish");
      assertThat(body(browser)).contains("Ready. Sign in with the administrator");
      Chromium.keep(browser, "setup-ready");

      browser.findElement(By.cssSelector("input[autocomplete=username]")).sendKeys("chen");
      browser.findElement(By.cssSelector("input[type=password]")).sendKeys(PASSWORD);
      press(browser, "button[type=submit]");
      assertThat(body(browser)).contains("System health");
      Chromium.keep(browser, "setup-signed-in");

      browser.get(kefu.site().resolve("setup.xhtml").toString());
      assertThat(browser.getCurrentUrl()).doesNotContain("setup.xhtml");
      assertThat(kefu.home().resolve("setup.code")).doesNotExist();
    }
  }

  private static void type(ChromeDriver browser, String field, String words) {
    var found = browser.findElement(By.id("form:" + field));
    found.clear();
    found.sendKeys(words);
  }

  private static void send(ChromeDriver browser, String button) {
    press(browser, "[id='form:" + button + "']");
  }

  /** Each step is a page of its own. */
  private static void press(ChromeDriver browser, String css) {
    var old = browser.findElement(By.tagName("html"));
    browser.findElement(By.cssSelector(css)).click();
    new WebDriverWait(browser, Duration.ofSeconds(20)).until(ExpectedConditions.stalenessOf(old));
  }

  private static String body(ChromeDriver browser) {
    return browser.findElement(By.tagName("body")).getText();
  }
}
