package org.kefu.it.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.kefu.it.http.Api;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;

/** «@» in a note offers colleagues; whoever is named is led to the note. */
class MentionPageIT extends Browser {
  private static final By TEXT = By.cssSelector(".k-composer__text");
  private static final By OFFERED = By.cssSelector(".k-phrases:not([hidden]) .k-phrases__one");

  @Test
  void aColleagueIsNamedAndFindsTheNote() throws Exception {
    var agent = Api.as("agent");
    var ticket = agent.open("mention " + UUID.randomUUID());
    agent.act(ticket, "take", "{}");
    signIn("agent");
    open("agent/ticket.xhtml?number=" + ticket);
    browser.findElement(TEXT).sendKeys("@exp");
    assertThat(browser.findElements(OFFERED)).isEmpty();
    browser.findElement(TEXT).clear();

    browser.findElement(By.cssSelector("[data-mode=NOTE]")).click();
    browser.findElement(TEXT).sendKeys("看一下 @exp");
    await(found(".k-phrases:not([hidden]) .k-phrases__one[aria-selected=true]"));
    screenshot("mention-offered");
    browser.findElement(TEXT).sendKeys(Keys.ENTER);
    assertThat(browser.findElement(TEXT).getDomProperty("value")).isEqualTo("看一下 @expert ");
    browser.findElement(By.id("composer:send")).click();
    var chip = await(found(".k-msg--note .k-label"));
    assertThat(chip.getText()).isEqualTo("@唐悦");
    assertThat(chip.getDomAttribute("title")).isEqualTo("expert");

    browser.manage().deleteAllCookies();
    signIn("expert");
    browser.findElement(By.id("bar:bell")).click();
    await(found(".k-notice[href*='" + ticket + "#said-M-']")).click();
    await(found(".k-msg--note .k-label"));
    assertThat(browser.getCurrentUrl()).contains(ticket, "#said-M-");
  }
}
