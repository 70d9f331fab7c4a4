package org.kefu.it.browser;

import org.junit.jupiter.api.Test;
import org.kefu.it.http.Api;
import org.openqa.selenium.By;

/** Whoever opens a ticket sees who has it open already. */
class PresenceIT extends Browser {
  @Test
  void whoeverReadsIsSeen() throws Exception {
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
    } finally {
      colleague.quit();
    }
  }

  private String presence() {
    return browser.findElement(By.cssSelector("[data-presence]")).getText();
  }
}
