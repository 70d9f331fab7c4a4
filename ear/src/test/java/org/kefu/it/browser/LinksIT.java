package org.kefu.it.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.kefu.it.http.Api;
import org.openqa.selenium.By;

/** An agent links tickets while typing, sees what belongs together, and parts it again. */
class LinksIT extends Browser {
  private final String mark = UUID.randomUUID().toString().substring(0, 8);

  @Test
  void ticketsAreLinkedAndPartedOnTheDesk() throws Exception {
    var agent = Api.as("agent");
    var parent = agent.open("Whole house " + mark);
    var child = agent.openFindable("Kitchen " + mark);
    signIn("agent");
    open("agent/ticket.xhtml?number=" + parent);
    choose(child);
    await(driver -> links().contains(child));
    assertThat(links()).contains("Child", "Kitchen " + mark, "Children: 1, open: 1");
    screenshot("links-parent");

    agent.act(parent, "take", "{}");
    open("agent/ticket.xhtml?number=" + parent);
    assertThat(composer()).doesNotContain("These children are still open");
    click("[data-mode='SOLUTION']");
    assertThat(composer()).contains("These children are still open", "Kitchen " + mark, child);
    screenshot("links-solving");
    click("[data-mode='REPLY']");

    click("[id='links'] .k-sect__h a");
    await(found("[id='linking:other_input']")).sendKeys(child);
    await(found(".k-others tr, .k-others li")).click();
    choose("linking:relation", "CHILD");
    click("[id='linking:add']");
    await(driver -> body().contains("is linked with"));
    screenshot("links-refused");

    agent.act(child, "take", "{}");
    agent.act(child, "close", "{\"reason\":\"WITHDRAWN\"}");
    open("agent/ticket.xhtml?number=" + parent);
    assertThat(links()).contains("Children: 1, open: 0");
    click("[data-mode='SOLUTION']");
    assertThat(composer()).doesNotContain("These children are still open");

    open("agent/ticket.xhtml?number=" + child);
    assertThat(links()).contains("Parent", "Whole house " + mark);
    click(".k-links .k-tags__x");
    await(driver -> links().contains("No linked tickets"));
  }

  private String composer() {
    return browser.findElement(By.id("composer")).getText();
  }

  private String links() {
    return browser.findElement(By.id("links")).getText();
  }

  private void choose(String child) throws Exception {
    click("[id='links'] .k-sect__h a");
    await(found("[id='linking:other_input']")).sendKeys("Kitchen " + mark);
    await(found(".k-others tr, .k-others li"));
    screenshot("links-choose");
    browser.findElement(By.cssSelector(".k-others tr, .k-others li")).click();
    assertThat(browser.findElement(By.id("linking:other_input")).getDomProperty("value"))
        .isEqualTo(child);
    choose("linking:relation", "CHILD");
    click("[id='linking:add']");
  }
}
