package org.kefu.it.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.kefu.it.http.Api;
import org.openqa.selenium.By;

/** What an agent does beside writing: dialogs, the masked number, a ticket for a caller. */
class DeskIT extends Browser {

  @Test
  void numberIsShownWhenSomebodyAsks() {
    opened("Masked number");
    assertThat(side()).doesNotContain("138 0571 0000");
    click(".k-desk__side a.k-whyq[id^='customer:']");
    await(driver -> side().contains("138 0571 0000"));
  }

  @Test
  void deedsNeedWordsAndAreDone() throws Exception {
    var number = opened("Deeds");
    click("[id='deeds:take']");
    await(driver -> state(number).equals("IN_PROGRESS"));

    more("Add what the customer said");
    click("[id='deed'] .k-send");
    await(found("[id='deed:text'].ui-state-error"));
    type("deed:text", "He called again");
    click("[id='deed'] .k-send");
    await(driver -> body().contains("He called again"));

    more("Ask an expert");
    assertThat(browser.findElement(By.id("deed")).getText())
        .contains("What should the expert look at?")
        .doesNotContain("How the customer came");
    screenshot("desk-expert");
    type("deed:text", "Is it the valve?");
    click("[id='deed'] .k-send");
    await(driver -> state(number).equals("WITH_EXPERT"));
  }

  @Test
  void handingOverNeedsAReason() throws Exception {
    var number = opened("Hand over");
    click("[id='deeds:take']");
    await(driver -> state(number).equals("IN_PROGRESS"));
    click("[id='deeds:assign']");
    click("[id='assignForm'] .k-send");
    await(driver -> body().contains("Give a reason"));
    screenshot("desk-assign");
    choose("assignForm:team", "senior");
    type("assignForm:text", "Knows the model");
    click("[id='assignForm'] .k-send");
    await(driver -> Api.as("agent").get("tickets/" + number).text("team").equals("senior"));
  }

  @Test
  void closingEndsTheTicket() throws Exception {
    var number = opened("Close");
    more("Close ticket");
    choose("closing:why", "SPAM");
    type("closing:text", "An advert");
    screenshot("desk-close");
    click("[id='closing'] .k-send");
    await(driver -> state(number).equals("WITHDRAWN"));
    await(found(".k-composer__closed"));
  }

  @Test
  void closedTicketIsReopenedWithAReason() {
    var number = opened("Reopen");
    var agent = Api.as("agent");
    agent.act(number, "take", "{}");
    agent.act(number, "solve", "{\"text\":\"Cleaned\"}");
    agent.act(number, "confirm", "{}");
    open("agent/ticket.xhtml?number=" + number);

    click("[id='deeds:reopen']");
    await(driver -> driver.findElement(By.id("deed")).getText().contains("needed again"));
    type("deed:text", "The noise is back");
    click("[id='deed'] .k-send");
    await(driver -> body().contains("The noise is back"));
    assertThat(agent.get("tickets/" + number).json().get("reopenCount").asInt()).isOne();
  }

  @Test
  void expertReturnsTheTicketWithAdvice() {
    var number = Api.as("agent").open("Return");
    Api.as("agent").act(number, "take", "{}");
    Api.as("agent").act(number, "expert", "{\"text\":\"Which part?\"}");
    signIn("expert");
    open("agent/ticket.xhtml?number=" + number);

    click("[id='deeds:back']");
    await(driver -> driver.findElement(By.id("deed")).getText().contains("Your advice"));
    type("deed:text", "The damper");
    click("[id='deed'] .k-send");
    await(driver -> state(number).equals("IN_PROGRESS"));
  }

  @Test
  void callerIsFoundOrEntered() throws Exception {
    signIn("agent");
    open("agent/openTicket.xhtml");
    click("[id='open:send']");
    await(found(".ui-message-error"));
    type("open:customerNumber", "Nobody of that name");
    click("[id='open:found'] .ui-button");
    assertThat(await(found("[id='open:name']")).getDomProperty("value"))
        .isEqualTo("Nobody of that name");
    type("open:phones", "13900001111");
    type("open:subject", "Entered by telephone");
    type("open:text", "The fridge is warm");
    screenshot("desk-open");
    click("[id='open:send']");
    await(driver -> driver.getCurrentUrl().contains("agent/ticket"));
    assertThat(body()).contains("Entered by telephone", "Nobody of that name");
  }

  private String opened(String subject) {
    var number = Api.as("agent").open(subject);
    signIn("agent");
    open("agent/ticket.xhtml?number=" + number);
    return number;
  }

  private void more(String item) {
    click("[id='deeds:more']");
    await(
            driver ->
                driver.findElements(By.cssSelector(".ui-menuitem-link")).stream()
                    .filter(link -> link.isDisplayed() && link.getText().contains(item))
                    .findFirst()
                    .orElse(null))
        .click();
    settle();
  }

  private static String state(String number) {
    return Api.as("agent").get("tickets/" + number).text("state");
  }

  private String side() {
    return browser.findElement(By.cssSelector(".k-desk__side")).getText();
  }
}
