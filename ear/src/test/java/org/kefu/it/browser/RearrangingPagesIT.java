package org.kefu.it.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.kefu.it.http.Api;
import org.openqa.selenium.By;

/** An agent brings what was said to where it belongs: by moving, splitting, merging, and back. */
class RearrangingPagesIT extends Browser {
  private final String mark = UUID.randomUUID().toString().substring(0, 8);
  private final Api agent = Api.as("agent");

  @Test
  void aMessageBecomesATicketOfItsOwn() throws Exception {
    var pump = ticket("The pump hums");
    agent.post(
        "tickets/" + pump + "/messages",
        "{\"kind\":\"CUSTOMER\",\"text\":\"And my bill is wrong %s\"}".formatted(mark));
    signIn("agent");
    open("agent/ticket.xhtml?number=" + pump);
    beginToMove();
    click("label[for='moving:apart:1']");
    var subject = await(found("[id='moving:subject']"));
    subject.clear();
    subject.sendKeys("Bill " + mark);
    screenshot("rearranging-split");
    click("[id='moving:move']");

    await(driver -> body().contains("Split off as"));
    assertThat(talk()).doesNotContain("my bill is wrong").contains("Messages moved to");
    assertThat(browser.findElement(By.id("links")).getText()).contains("Bill " + mark, "Related");
    var fresh = browser.findElement(By.cssSelector("[id='links'] .k-links a"));
    browser.executeScript("arguments[0].scrollIntoView({block: 'center'})", fresh);
    fresh.click();
    await(driver -> talk().contains("my bill is wrong"));
    click(".k-msg .k-origin summary");
    await(driver -> talk().contains("Moved here from " + pump));
    screenshot("rearranging-why");
  }

  @Test
  void aTicketIsMergedAndPartedAgain() throws Exception {
    var first = ticket("The pump hums");
    var again = ticket("The pump still hums");
    signIn("agent");
    open("agent/ticket.xhtml?number=" + again);
    click("[id='deeds:more']");
    await(found(".ui-menu .pi-sign-in")).click();
    await(found("[id='merging'] .k-links a")).click();
    await(
        driver ->
            first.equals(driver.findElement(By.id("merging:other_input")).getDomProperty("value")));
    screenshot("rearranging-merge");
    click("[id='merging:merge']");

    await(driver -> driver.getCurrentUrl().contains(first));
    assertThat(talk()).contains("The pump still hums " + mark);
    screenshot("rearranging-merged");

    open("agent/ticket.xhtml?number=" + again);
    assertThat(body()).contains("The conversation goes on in " + first);
    screenshot("rearranging-gone");
    click("[id='merged'] button");
    await(driver -> talk().contains("The pump still hums " + mark));
    assertThat(browser.findElements(By.id("merged"))).isEmpty();
  }

  @Test
  void whatMustNotBecomeOneIsToldAtItsField() throws Exception {
    var mine = ticket("The pump hums");
    var theirs = agent.open("Somebody else " + mark);
    signIn("agent");
    open("agent/ticket.xhtml?number=" + mine);
    click("[id='deeds:more']");
    await(found(".ui-menu .pi-sign-in")).click();
    await(found("[id='merging:other_input']")).sendKeys(theirs);
    click("[id='merging:merge']");

    await(driver -> body().contains("belongs to another customer"));
    screenshot("rearranging-refused");
  }

  private void beginToMove() {
    await(driver -> talk().contains("my bill is wrong"));
    var moves = browser.findElements(By.xpath("//a[contains(., 'Move…')]"));
    moves.get(moves.size() - 1).click();
    await(found("[id='moving:further']"));
  }

  private String talk() {
    return browser.findElement(By.cssSelector(".k-desk__talk")).getText();
  }

  private String ticket(String subject) {
    return agent
        .post(
            "tickets",
            """
            {"subject":"%s %s","text":"%s %s","channel":"WEB",
             "customer":{"name":"Li %s","email":"li-%s@mail.example"}}\
            """
                .formatted(subject, mark, subject, mark, mark, mark))
        .text("number");
  }
}
