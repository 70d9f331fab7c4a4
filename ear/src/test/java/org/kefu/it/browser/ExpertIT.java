package org.kefu.it.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.kefu.it.http.Api;
import org.openqa.selenium.By;

/** What was passed to the experts is what an expert sees first. */
class ExpertIT extends Browser {

  @Test
  void passedTicketsStandInAQueueWithTheirNumber() throws Exception {
    signIn("expert");
    open("agent/ticket.xhtml");
    var before = count();
    var subject = "Valve " + UUID.randomUUID();
    var number = Api.as("agent").open(subject);
    Api.as("agent").act(number, "take", "{}");
    Api.as("agent").act(number, "expert", "{\"text\":\"Which valve?\"}");

    open("agent/ticket.xhtml");
    assertThat(browser.findElement(By.className("k-queue__view")).getText())
        .contains("With experts");
    assertThat(count()).isEqualTo(before + 1);
    screenshot("expert-queue");
    browser.findElement(By.partialLinkText(subject)).click();
    await(driver -> driver.getCurrentUrl().contains(number));
    clickAndLoad("[id='deeds:take']");
    await(
        driver -> {
          open("agent/tickets.xhtml?view=EXPERT&q=" + number);
          return driver.findElements(By.linkText(number)).size() == 1;
        });

    Api.as("expert").act(number, "return", "{\"text\":\"The left one\"}");
    open("agent/ticket.xhtml");
    assertThat(count()).isEqualTo(before);
  }

  @Test
  void othersHaveNoSuchQueue() {
    signIn("agent");
    open("agent/tickets.xhtml");
    assertThat(browser.findElement(By.className("k-views")).getText())
        .contains("My teams")
        .doesNotContain("With experts");
  }

  private int count() {
    return Integer.parseInt(
        browser.findElement(By.cssSelector(".k-queue__view .k-count")).getText());
  }
}
