package org.kefu.it.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.kefu.it.http.Api;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.WindowType;
import org.openqa.selenium.interactions.Actions;

/** Macros, check lists and shared drafts on the desk. */
class DeskDeedsIT extends Browser {
  private final Api agent = Api.as("agent");
  private final String mark = "d" + UUID.randomUUID().toString().substring(0, 8);

  @Test
  void aMacroIsKeptAndRunByTheKeyboard() throws Exception {
    var number = agent.open(mark);
    signIn("agent");
    open("agent/macros.xhtml");
    screenshot("macros-empty");
    click("[id='form:create']");
    type("macroForm:name", "急件 " + mark);
    choose(inDeed(0, "priority"), "4");
    click("[id='macroForm:add']");
    await(driver -> driver.findElements(By.cssSelector(".k-deed")).size() == 2);
    choose(inDeed(1, "kind"), "REPLY");
    await(found("[id='" + inDeed(1, "text") + "']")).sendKeys("您好 {customer.name}");
    screenshot("macro-dialog");
    click("[id='macroForm:keep']");
    await(driver -> body().contains("急件 " + mark));
    assertThat(body()).contains("Set priority to Urgent · Reply to the customer", "Only me");
    screenshot("macros");

    open("agent/ticket.xhtml?number=" + number);
    new Actions(browser).sendKeys("m").perform();
    type("macroRun:part", "jijian");
    await(driver -> found(".k-macrolook").apply(driver).getText().contains("您好 周小敏"));
    screenshot("macro-run");
    assertThat(agent.get("tickets/" + number).text("priority")).isNotEqualTo("URGENT");
    clickAndLoad("[id='macroRun:go']");
    assertThat(composer().getDomProperty("value")).isEqualTo("您好 周小敏");
    assertThat(agent.get("tickets/" + number).text("priority")).isEqualTo("URGENT");
    assertThat(body()).contains("(急件 " + mark + ")");
    screenshot("macro-reply");
  }

  @Test
  void openItemsKeepATicketFromBeingSolved() throws Exception {
    var number = agent.open(mark);
    agent.act(number, "take", "");
    signIn("agent");
    open("agent/ticket.xhtml?number=" + number);
    click("[id='checklist'] summary");
    type("checklist:words", "Serial number");
    browser.findElement(By.cssSelector("[id='checklist:gates'] .ui-chkbox-box")).click();
    click("[id='checklist:add']");
    await(driver -> list().getText().contains("Serial number"));
    screenshot("checklist-open");

    browser.findElement(By.cssSelector("[data-mode='SOLUTION']")).click();
    composer().sendKeys("Mended");
    click("[id='composer:send']");
    await(driver -> body().contains("is not through: Serial number"));
    screenshot("checklist-refused");
    assertThat(agent.act(number, "solve", "{\"text\":\"Mended\"}").status()).isEqualTo(409);

    click(".k-tick");
    await(driver -> list().getText().contains("1/1"));
    screenshot("checklist-ticked");
    clickAndLoad("[id='composer:send']");
    assertThat(agent.get("tickets/" + number).text("state")).isEqualTo("TO_CONFIRM");
  }

  @Test
  void aDraftIsLeftByOneAndTakenByAnother() throws Exception {
    var number = agent.open(mark);
    signIn("agent");
    open("agent/ticket.xhtml?number=" + number);
    composer().sendKeys("Half a sentence");
    clickAndLoad("[id='composer:share']");
    assertThat(composer().getDomProperty("value")).isEmpty();
    assertThat(body()).contains("Draft of a reply", "Half a sentence", "Take back");

    browser.manage().deleteAllCookies();
    signIn("supervisor");
    open("agent/ticket.xhtml?number=" + number);
    screenshot("draft-shared");
    var elsewhere = browser.getWindowHandle();
    browser.switchTo().newWindow(WindowType.TAB);
    open("agent/ticket.xhtml?number=" + number);
    clickAndLoad(".k-drafts button");
    assertThat(composer().getDomProperty("value")).isEqualTo("Half a sentence");
    assertThat(browser.findElements(By.cssSelector(".k-drafts button"))).isEmpty();
    screenshot("draft-taken");
    browser.switchTo().window(elsewhere);
    click(".k-drafts button");
    await(driver -> body().contains("has just taken this draft over"));
  }

  @Test
  void whatIsBeingWrittenIsThereOnAnotherMachineAndForNobodyElse() throws Exception {
    var number = agent.open(mark);
    var page = "agent/ticket.xhtml?number=" + number;
    signIn("agent");
    open(page);
    click("[data-mode='NOTE']");
    composer().sendKeys("Half a thought");
    await(driver -> written(page).equals("Half a thought"));
    assertThat(browser.findElements(By.cssSelector(".k-composer--note"))).hasSize(1);

    browser.manage().deleteAllCookies();
    signIn("supervisor");
    open(page);
    assertThat(composer().getDomProperty("value")).isEmpty();

    browser.manage().deleteAllCookies();
    signIn("agent");
    open(page);
    clickAndLoad("[id='deeds:take']");
    assertThat(composer().getDomProperty("value"))
        .as("another deed leaves it alone")
        .isEqualTo("Half a thought");
    clickAndLoad("[id='composer:send']");
    assertThat(body()).contains("Half a thought");
    assertThat(composer().getDomProperty("value")).isEmpty();
    assertThat(written(page)).isEmpty();
  }

  /** What stands in the box on a machine that has kept nothing itself. */
  private String written(String page) {
    browser.executeScript("sessionStorage.clear()");
    open(page);
    return composer().getDomProperty("value");
  }

  private static String inDeed(int deed, String field) {
    return "macroForm:deeds:" + deed + ":" + field;
  }

  private WebElement composer() {
    return await(found(".k-composer__text"));
  }

  private WebElement list() {
    return browser.findElement(By.id("checklist"));
  }
}
