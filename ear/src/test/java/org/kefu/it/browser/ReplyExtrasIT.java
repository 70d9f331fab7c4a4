package org.kefu.it.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;

/** An agent signs, sends a copy and a file along with a reply, and is told what cannot leave. */
class ReplyExtrasIT extends Browser {
  @TempDir Path folder;
  private final String mark = UUID.randomUUID().toString().substring(0, 8);

  @Test
  void copiesAndFilesLeaveWithTheReply() throws Exception {
    signIn("agent");
    open("account/profile.xhtml");
    type("signing:signature", "{nobody}");
    click("[id='signing:sign']");
    await(driver -> body().contains("There is no placeholder {nobody}"));
    type("signing:signature", "{name}, hotline");
    click("[id='signing:sign']");
    await(driver -> body().contains("The signature is saved"));
    screenshot("signature");

    var number = bring();
    open("agent/ticket.xhtml?number=" + number);
    type("composer:text", "Please see the file.");
    browser.findElement(By.cssSelector(".k-composer__extra summary")).click();
    screenshot("composer-extra");
    browser
        .findElement(By.cssSelector(".k-composer__extra input[type=file]"))
        .sendKeys(Files.writeString(folder.resolve("说明书.txt"), "hello").toString());
    await(found("[id='composer:brought'] .k-label"));
    settle();
    type("composer:cc", "nobody");
    click("[id='composer:send']");
    await(driver -> body().contains("“nobody”"));
    assertThat(browser.findElement(By.id("composer")).getText()).contains("说明书.txt");
    screenshot("composer-refused");

    type("composer:cc", "boss-" + mark + "@mail.example");
    clickAndLoad("[id='composer:send']");
    var reply = browser.findElement(By.cssSelector(".k-msg--reply")).getText();
    assertThat(reply)
        .contains("Please see the file.", "说明书.txt", "copy to boss-" + mark + "@mail.example");
    screenshot("composer-sent");
  }

  /** In a note a copy would be lost unsaid. */
  @Test
  void theyDoNotLeaveWithOtherWords() throws Exception {
    signIn("agent");
    open("agent/ticket.xhtml?number=" + bring());
    browser.findElement(By.cssSelector(".k-composer__extra summary")).click();
    type("composer:cc", "boss-" + mark + "@mail.example");
    click("[data-mode='NOTE']");
    assertThat(browser.findElement(By.id("composer:cc")).isDisplayed()).isFalse();
    type("composer:text", "Among ourselves.");
    click("[id='composer:send']");
    await(driver -> body().contains("Copies leave with a reply only"));
    assertThat(browser.findElements(By.cssSelector(".k-msg--note"))).isEmpty();
  }

  @Test
  void theReceiverIsShownAndCanBeChosen() throws Exception {
    signIn("agent");
    open("agent/ticket.xhtml?number=" + bring());
    assertThat(receiver()).contains("Li Lei <li-" + mark + "@mail.example>");

    browser.findElement(By.cssSelector(".k-composer__extra summary")).click();
    choose("composer:to", "friend-" + mark + "@mail.example");
    await(driver -> receiver().contains("friend-" + mark));
    screenshot("composer-receiver");
    type("composer:text", "To your friend.");
    clickAndLoad("[id='composer:send']");

    assertThat(browser.findElement(By.cssSelector(".k-msg--reply")).getText())
        .contains("to friend-" + mark + "@mail.example");
    assertThat(receiver()).as("whoever wrote last, again").contains("li-" + mark);
  }

  private String receiver() {
    return browser.findElement(By.cssSelector(".k-receiver")).getText();
  }

  private String bring() throws Exception {
    var mail =
        """
        Message-ID: <%s@mail.example>
        From: Li Lei <li-%s@mail.example>
        Cc: friend-%s@mail.example
        Subject: Extras %s
        Content-Type: text/plain; charset=UTF-8

        Please call me.
        """
            .formatted(UUID.randomUUID(), mark, mark, mark)
            .replace("\n", "\r\n");
    open("agent/uploadMail.xhtml");
    browser
        .findElement(By.cssSelector("input[type=file]"))
        .sendKeys(
            Files.writeString(folder.resolve("mail.eml"), mail, StandardCharsets.UTF_8).toString());
    return await(found("[id='upload:taken'] a.k-id")).getText().strip();
  }
}
