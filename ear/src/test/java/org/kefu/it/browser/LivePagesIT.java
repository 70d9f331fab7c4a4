package org.kefu.it.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.kefu.it.http.Api;
import org.openqa.selenium.By;

/** Pages hear at once what concerns their reader. */
class LivePagesIT extends Browser {

  @Test
  void whoeverIsCalledInHearsOfItOnWhateverPage() throws Exception {
    var ticket = Api.as("agent").open("Called in");
    signIn("expert");
    open("agent/tickets.xhtml");
    var expert = browser;
    openBrowser();
    var agent = browser;
    try {
      signIn("agent");
      open("agent/ticket.xhtml?number=" + ticket);
      browser.findElement(By.cssSelector("[id='colleagues'] a")).click();
      await(found("[id='calling:call']"));
      click("[id='calling:call']");
      await(driver -> body().contains("Choose a colleague"));
      screenshot("colleague-none");
      choose("calling:colleague", "expert");
      type("calling:text", "Is it the valve?");
      clickAndLoad("[id='calling:call']");
      await(driver -> body().contains("Is it the valve?"));
      screenshot("colleague-called");

      browser = expert;
      var toast = await(found(".k-toast"));
      screenshot("toast");
      assertThat(toast.getText()).contains("A colleague asks you to help", "Called in", ticket);
      toast.findElement(By.cssSelector("a")).click();
      await(driver -> body().contains("Is it the valve?"));

      browser = agent;
      type("composer:text", "Half written");
      browser = expert;
      Api.as("expert")
          .post("tickets/" + ticket + "/messages", "{\"kind\":\"NOTE\",\"text\":\"It is\"}");
      browser = agent;
      await(found(".k-changed"));
      screenshot("ticket-changed");
      clickAndLoad(".k-changed__show");
      await(driver -> body().contains("It is"));
      assertThat(browser.findElement(By.id("composer:text")).getDomProperty("value"))
          .isEqualTo("Half written");
    } finally {
      browser = agent;
      expert.quit();
    }
  }

  @Test
  void whoeverWantsNoneSaysSo() throws Exception {
    signIn("storekeeper");
    open("account/profile.xhtml");
    await(found("[id='hearing']"));
    choose("hearing:ways:0:way", "OFF");
    click("[id='hearing:hear']");
    await(driver -> body().contains("Your notice settings are saved"));
    screenshot("hearing");
    open("account/profile.xhtml");
    assertThat(browser.findElement(By.id("hearing:ways:0:way_label")).getText())
        .isEqualTo("Not at all");
  }
}
