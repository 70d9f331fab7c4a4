package org.kefu.it.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.kefu.it.http.Api;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.ExpectedCondition;

/** Two people at one ticket see each other, in the ticket and in the list. */
class PresenceIT extends Browser {
  @Test
  void whoeverReadsOrWritesIsSeen() throws Exception {
    var ticket = Api.as("agent").open("Two at once");
    signIn("senior");
    open("agent/ticket.xhtml?number=" + ticket);
    var colleague = browser;
    openBrowser();
    try {
      signIn("agent");
      open("agent/ticket.xhtml?number=" + ticket);
      await(driver -> presence().contains("is here too"));
      screenshot("presence-reading");

      colleague.findElement(By.id("composer:text")).sendKeys("I am at it");
      await(driver -> presence().contains("is writing"));

      open("agent/tickets.xhtml?view=OPEN");
      assertThat(await(mark(ticket)).getText()).isNotBlank();
      screenshot("presence-list");

      colleague.get("about:blank");
      open("agent/ticket.xhtml?number=" + ticket);
      await(driver -> presence().isEmpty());
    } finally {
      colleague.quit();
    }
  }

  private static ExpectedCondition<WebElement> mark(String ticket) {
    return found("[data-number='" + ticket + "']:not([hidden])");
  }

  private String presence() {
    return browser.findElement(By.cssSelector("[data-presence]")).getText();
  }
}
