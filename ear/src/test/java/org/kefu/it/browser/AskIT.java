package org.kefu.it.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;

/** Somebody without an account asks on the public form, on a phone too; a program does not. */
class AskIT extends Browser {
  @TempDir Path folder;

  private final String mark = UUID.randomUUID().toString().substring(0, 8);

  @Test
  void whoeverHasNoAccountAsksAndIsToldTheNumber() throws Exception {
    open("login.xhtml");
    browser.findElement(By.partialLinkText("Contact us")).click();
    fill("name", "Ann " + mark);
    fill("subject", "It leaks");
    fill("text", "Under the door");
    sendUntil("Leave a mail address");
    screenshot("ask-refused");
    assertThat(browser.findElement(By.id("ask:text")).getDomProperty("value"))
        .as("nothing typed is lost")
        .isEqualTo("Under the door");

    fill("email", mark + "@mail.example");
    browser
        .findElement(By.cssSelector("input[type=file]"))
        .sendKeys(Files.writeString(folder.resolve("photo.txt"), "wet").toString());
    sendUntil("We have your request");
    assertThat(body()).contains("T-", mark + "@mail.example");
    screenshot("ask-done");
  }

  @Test
  void aProgramThatFillsInWhatNobodySeesIsRefused() throws Exception {
    open("open/ask.xhtml");
    browser.manage().window().setSize(new Dimension(500, 844));
    screenshot("ask-phone");
    fill("name", "Bot " + mark);
    fill("email", mark + "@mail.example");
    fill("subject", "Buy");
    fill("text", "Cheap");
    browser.executeScript("document.getElementById('ask:website').value = 'https://x.example'");
    click("[id='ask:send']");
    await(driver -> body().contains("That was very quick"));
  }

  /** Whoever fills it in within two seconds is asked to look again. */
  private void sendUntil(String words) {
    await(
        driver -> {
          click("[id='ask:send']");
          return body().contains(words);
        });
  }

  private void fill(String field, String words) {
    browser.findElement(By.id("ask:" + field)).sendKeys(words);
  }
}
