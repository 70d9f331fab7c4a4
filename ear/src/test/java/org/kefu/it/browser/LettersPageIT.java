package org.kefu.it.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.kefu.it.http.Api;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.NoSuchElementException;

/** An administrator words a letter, sees how it looks, and finds it as it left. */
class LettersPageIT extends Browser {
  private static final String FIELD = "form:body";

  private final String mark = UUID.randomUUID().toString().substring(0, 8);

  @Test
  void isWordedLookedAtSentAndGivenBack() throws Exception {
    signIn("admin");
    open("admin/letters.xhtml");
    screenshot("letters");
    browser.findElement(By.cssSelector("a[aria-label='Receipt English']")).click();
    await(found("[id='" + FIELD + "']"));
    assertThat(look()).contains("Hello Emma Brown");

    type(FIELD, "Dear {custmer.name}");
    click("[id='form:save']");
    await(driver -> body().contains("Do you mean {customer.name}?"));
    type(FIELD, "Dear {customer.name}");
    click("[id='form:save']");
    await(driver -> body().contains("This cannot do without {ticket.link}"));
    screenshot("letter-refused");

    type(FIELD, "<b>Dear</b> " + mark + " ");
    chip("Customer");
    browser.findElement(By.id(FIELD)).sendKeys("!", Keys.ENTER, Keys.ENTER);
    chip("Link to the ticket");
    await(driver -> look().contains("<b>Dear</b> " + mark + " Emma Brown!"));
    assertThat(look()).contains("Open the ticket");
    screenshot("letter-worded");
    click("[id='form:test']");
    await(driver -> body().contains("A test is on its way to"));
    clickAndLoad("[id='form:save']");
    assertThat(browser.findElement(By.id("history")).getText()).contains("admin", "Version 1");
    screenshot("letter-saved");

    var address = "emma-" + mark + "@mail.example";
    assertThat(
            Api.as("agent")
                .post(
                    "tickets",
                    """
{"subject":"%s","text":"停","channel":"WEB","customer":{"name":"Emma","email":"%s"}}\
"""
                        .formatted(mark, address))
                .status())
        .isEqualTo(201);
    await(
        driver -> {
          open("admin/outgoingMail.xhtml");
          return body().contains(address);
        });
    screenshot("letter-left");

    open("admin/editLetter.xhtml?kind=RECEIPT&language=en");
    click("[id='form:back']");
    await(driver -> body().contains("Back to what it was"));
    assertThat(look()).contains("Hello Emma Brown");
    click("#history summary");
    browser.findElement(By.linkText("Use these words")).click();
    await(driver -> look().contains(mark));
    screenshot("letter-history");
  }

  @Test
  void ofTwoThatAreOpenTheSecondIsTold() {
    signIn("admin");
    var page = "admin/editLetter.xhtml?kind=SIGNATURE&language=en&scope=install";
    open(page);
    var first = browser.getWindowHandle();
    browser.switchTo().newWindow(org.openqa.selenium.WindowType.TAB);
    open(page);
    type(FIELD, "First " + mark);
    clickAndLoad("[id='form:save']");
    browser.switchTo().window(first);
    type(FIELD, "Second " + mark);
    click("[id='form:save']");
    await(driver -> body().contains("has changed this letter meanwhile"));

    open(page);
    assertThat(browser.findElement(By.id(FIELD)).getDomProperty("value"))
        .isEqualTo("First " + mark);
    click("[id='form:back']");
    await(driver -> body().contains("Back to what it was"));
  }

  /** A mail is shown as a page with nothing that runs, beside its copies and files. */
  @Test
  void whatLeftIsShownAsItLooks() throws Exception {
    signIn("admin");
    open("admin/outgoingMail.xhtml");
    browser.findElement(By.cssSelector(".k-list__table a.ui-commandlink")).click();
    var frame = await(found("[id='mail'] iframe.k-letter"));
    assertThat(frame.getDomAttribute("sandbox")).isEmpty();
    screenshot("outgoing-mail");
    browser.switchTo().frame(frame);
    assertThat(body()).isNotBlank();
  }

  private void chip(String words) {
    browser
        .findElement(By.xpath("//button[@data-insert][starts-with(., '" + words + "')]"))
        .click();
    settle();
  }

  /** What the frame shows once it has loaded: it is renewed while somebody types. */
  private String look() {
    return await(
        driver -> {
          driver.switchTo().frame(driver.findElement(By.cssSelector("iframe.k-letter")));
          try {
            return driver.findElement(By.tagName("body")).getText();
          } catch (NoSuchElementException renewed) {
            return null;
          } finally {
            driver.switchTo().defaultContent();
          }
        });
  }
}
