package org.kefu.it.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.kefu.it.http.Api;
import org.openqa.selenium.By;

/** An administrator makes a finer state, an agent sets it, everybody sees it in their words. */
class SubstatusesPageIT extends Browser {
  private final String mark = "s" + UUID.randomUUID().toString().substring(0, 7);
  private final Api agent = Api.as("agent");

  /** Nobody else's page shall offer it. */
  @AfterEach
  void retire() {
    browser.manage().deleteAllCookies();
    signIn("admin");
    open("admin/substatuses.xhtml");
    browser.findElement(By.xpath("//tr[contains(., '" + mark + "')]//a")).click();
    await(found("[id='substatusForm:retired']"));
    click("[id='substatusForm:retired'] .ui-chkbox-box");
    click("[id='substatusForm:keep']");
    await(driver -> body().contains("is saved"));
  }

  @Test
  void aFinerStateIsMadeGivenAndRead() throws Exception {
    signIn("admin");
    open("admin/substatuses.xhtml");
    click("[id='form:create']");
    type("substatusForm:code", mark);
    type("substatusForm:nameZh", "等配件 " + mark);
    type("substatusForm:nameEn", "Waiting for parts " + mark);
    type("substatusForm:customerEn", "The maker sends us a part " + mark);
    choose("substatusForm:state", "IN_PROGRESS");
    choose("substatusForm:colour", "AMBER");
    screenshot("substatus-dialog");
    click("[id='substatusForm:keep']");
    await(driver -> body().contains("Waiting for parts " + mark));
    screenshot("substatuses");

    browser.manage().deleteAllCookies();
    signIn("customer");
    open("portal/openTicket.xhtml");
    type("open:subject", "Pump " + mark);
    type("open:text", "It stands still");
    clickAndLoad("[id='open:send']");
    var number = browser.getCurrentUrl().replaceAll(".*number=([^&]+).*", "$1");
    agent.act(number, "take", "{}");

    browser.manage().deleteAllCookies();
    signIn("agent");
    open("agent/ticket.xhtml?number=" + number);
    click("summary[data-part='SUBSTATUS']");
    click("details[open] a[title='Waiting for parts " + mark + "']");
    await(
        driver ->
            driver.findElement(By.id("headSubstatus")).getText().contains("Waiting for parts"));
    screenshot("substatus-ticket");
    assertThat(agent.get("tickets/" + number).text("substatus")).isEqualTo(mark);

    await(
        driver -> {
          open("agent/tickets.xhtml?view=OPEN&substatus=" + mark);
          return body().contains("Pump " + mark);
        });
    assertThat(body()).contains("Waiting for parts " + mark);
    screenshot("substatus-list");
    var table =
        Api.as("supervisor")
            .get("tickets/export?columns=state,substatus&query=substatus%3A" + mark)
            .toString();
    assertThat(table).containsPattern("Pump " + mark + ".+" + mark);

    browser.manage().deleteAllCookies();
    signIn("customer");
    open("portal/ticket.xhtml?number=" + number);
    assertThat(body())
        .contains("The maker sends us a part " + mark)
        .doesNotContain("Waiting for parts");
    screenshot("substatus-customer");

    agent.patch("tickets/" + number, "{\"substatus\":null}");
    assertThat(agent.get("tickets/" + number).json().hasNonNull("substatus")).isFalse();
    assertThat(agent.patch("tickets/" + number, "{\"substatus\":\"none-" + mark + "\"}").status())
        .isEqualTo(422);
  }
}
