package org.kefu.it.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.kefu.it.http.Api;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;

/** A customer with an account, on the phone: asks, is asked, answers. */
class PortalIT extends Browser {

  @Test
  void requestIsMadeAndAQuestionAnswered() throws Exception {
    browser.manage().window().setSize(new Dimension(390, 844));
    var subject = "Drum " + UUID.randomUUID();
    signIn("customer");
    open("portal/openTicket.xhtml");
    click("[id='open:send']");
    await(found("[id='open:subject'].ui-state-error"));
    assertThat(browser.switchTo().activeElement().getDomAttribute("id")).isEqualTo("open:subject");
    type("open:subject", subject);
    type("open:text", "It stands still");
    clickAndLoad("[id='open:send']");
    assertThat(body()).contains(subject, "It stands still");
    var number = browser.getCurrentUrl().replaceAll(".*number=([^&]+).*", "$1");

    var agent = Api.as("agent");
    agent.act(number, "take", "{}");
    agent.act(number, "ask", "{\"text\":\"Is the door shut?\"}");
    open("portal/tickets.xhtml");
    assertThat(body()).contains("Your turn");
    browser.findElement(By.partialLinkText(subject)).click();
    await(driver -> body().contains("Is the door shut?"));
    click("[id='ticket:send']");
    await(driver -> body().contains("Nothing written yet"));
    type("ticket:answer", "Yes, it is");
    click("[id='ticket:send']");
    await(driver -> body().contains("Got it"));
    screenshot("portal-answered");
    assertThat(agent.get("tickets/" + number).text("state")).isEqualTo("IN_PROGRESS");
  }

  @Test
  void ticketOfSomebodyElseIsUnknown() {
    var number = Api.as("agent").open("Not theirs");
    signIn("customer");
    open("portal/ticket.xhtml?number=" + number);

    assertThat(body()).doesNotContain("Not theirs");
  }
}
