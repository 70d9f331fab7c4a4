package org.kefu.it.browser;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.kefu.it.Deployed;
import org.kefu.it.harness.Chromium;
import org.openqa.selenium.By;
import org.openqa.selenium.ElementClickInterceptedException;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.support.ui.ExpectedCondition;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;

/**
 * A journey through the pages as a user sees them; each test begins with a browser that knows
 * nothing.
 */
@RunAsClient
public abstract class Browser extends Deployed {

  protected static final String DEMO_PASSWORD = "kefu-demo";

  private static final URI SITE =
      URI.create("http://127.0.0.1:" + Integer.getInteger("it.http.port") + "/");
  private static final Duration PATIENCE = Duration.ofSeconds(15);

  /** True while nothing is loading: no page, no Ajax request of PrimeFaces. */
  private static final String SETTLED =
      "return document.readyState === 'complete'"
          + " && (!window.PrimeFaces || PrimeFaces.ajax.Queue.isEmpty())";

  protected ChromeDriver browser;
  private Chromium chromium;

  /** What the browser asks for; pages answer in Chinese or English accordingly. */
  protected String language() {
    return "en";
  }

  @BeforeEach
  void openBrowser() throws IOException {
    chromium = new Chromium(language());
    browser = chromium.driver();
  }

  @AfterEach
  void closeBrowser() throws IOException {
    chromium.close();
  }

  /** Opens a page by its path without the leading slash, {@code agent/work.xhtml}. */
  protected void open(String path) {
    browser.get(SITE.resolve(path).toString());
    settle();
  }

  /** Signs in as a demonstration user and lands where that leads. */
  protected void signIn(String user) {
    open("login.xhtml");
    await(found("input[autocomplete=username]")).sendKeys(user);
    browser.findElement(By.cssSelector("input[type=password]")).sendKeys(DEMO_PASSWORD);
    clickAndLoad("button[type=submit]");
    await(driver -> !driver.getCurrentUrl().contains("login.xhtml"));
  }

  protected void click(String css) {
    press(css);
    settle();
  }

  /** Clicks what loads a page, which may be the same one again, and waits for that page. */
  protected void clickAndLoad(String css) {
    var old = browser.findElement(By.tagName("html"));
    press(css);
    await(ExpectedConditions.stalenessOf(old));
    settle();
  }

  /** As a person does: what moves away or is covered at this moment is clicked the next. */
  private void press(String css) {
    await(
        driver -> {
          var wanted = found(css).apply(driver);
          if (wanted == null) {
            return false;
          }
          try {
            wanted.click();
            return true;
          } catch (ElementClickInterceptedException covered) {
            return false;
          }
        });
  }

  /** Waits for the condition; what a page renews meanwhile is looked for again. */
  protected <T> T await(ExpectedCondition<T> condition) {
    return new WebDriverWait(browser, PATIENCE)
        .ignoring(StaleElementReferenceException.class)
        .until(driver -> goneAsStale(condition, driver));
  }

  /** A page that loads while it is asked may answer with the devtools' own word for staleness. */
  private static <T> T goneAsStale(ExpectedCondition<T> condition, WebDriver driver) {
    try {
      return condition.apply(driver);
    } catch (WebDriverException refused) {
      if (String.valueOf(refused.getMessage()).contains("does not belong to the document")) {
        throw new StaleElementReferenceException("The page was left", refused);
      }
      throw refused;
    }
  }

  protected static ExpectedCondition<WebElement> found(String css) {
    return driver ->
        driver.findElements(By.cssSelector(css)).stream()
            .filter(WebElement::isDisplayed)
            .findFirst()
            .orElse(null);
  }

  protected void settle() {
    await(driver -> (Boolean) ((JavascriptExecutor) driver).executeScript(SETTLED));
  }

  /** Writes into the field of this id what stands there alone afterwards. */
  protected void type(String id, String words) {
    var field = await(found("[id='" + id + "']"));
    field.clear();
    field.sendKeys(words);
    settle();
  }

  /** Chooses a value of a list. */
  protected void choose(String id, String value) {
    await(found("[id='" + id + "']"));
    var index =
        browser.executeScript(
            "return [...document.getElementById(arguments[0] + '_input').options]"
                + ".findIndex(o => o.value === arguments[1])",
            id,
            value);
    // a list takes no click while it unfolds, a growing dialog folds it up again, and a click that
    // came too late leaves it open
    await(
        driver -> {
          var item = found("[id='" + id + "_" + index + "']").apply(driver);
          var chosen =
              value.equals(driver.findElement(By.id(id + "_input")).getDomProperty("value"));
          if (chosen && item == null) {
            return true;
          }
          var next = chosen || item == null ? driver.findElement(By.id(id + "_label")) : item;
          // a list longer than its panel folds up when the page moves to show the rest of it
          browser.executeScript("arguments[0].scrollIntoView({block: 'nearest'})", next);
          next.click();
          return false;
        });
    settle();
  }

  protected String body() {
    return browser.findElement(By.tagName("body")).getText();
  }

  /** Kept in {@code ear/target/screenshots}, for eyes. */
  protected void screenshot(String name) throws IOException {
    Chromium.keep(browser, name);
  }
}
