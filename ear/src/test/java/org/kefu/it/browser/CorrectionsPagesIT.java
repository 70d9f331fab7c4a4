package org.kefu.it.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kefu.it.http.OwnFields.option;

import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.kefu.it.http.Api;
import org.kefu.it.http.OwnFields;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;

/**
 * What a ticket says of itself is put right where it stands, and two never overwrite each other.
 */
class CorrectionsPagesIT extends Browser {
  private final Api api = Api.as("supervisor");
  private final OwnFields fields = new OwnFields();
  private final String mark = "c" + UUID.randomUUID().toString().substring(0, 7);

  @AfterEach
  void retire() {
    fields.retireAll();
  }

  @Test
  void eachFieldIsPutRightWhereItStands() throws Exception {
    var number = api.open("wrong " + mark);
    signIn("agent");
    open("agent/ticket.xhtml?number=" + number);
    screenshot("correct-quiet");

    new Actions(browser).sendKeys("e").perform();
    var subject = await(found("[id='title:subject']"));
    await(driver -> driver.switchTo().activeElement().equals(subject));
    subject.sendKeys(Keys.ESCAPE);
    await(driver -> driver.findElements(By.id("title:subject")).isEmpty());
    click("[id='title:editSubject']");
    type("title:subject", " ");
    browser.findElement(By.id("title:subject")).sendKeys(Keys.ENTER);
    await(driver -> body().contains("Please fill this in."));
    type("title:subject", "right " + mark);
    browser.findElement(By.id("title:subject")).sendKeys(Keys.ENTER);
    await(driver -> heading().equals("right " + mark));
    pick("TYPE", "Invoice");
    pick("CATEGORY", "Parts");
    pick("PRIORITY", "Urgent");
    click("[id='parts:editProduct']");
    type("parts:product", "P-" + mark);
    screenshot("correct-product");
    click("[id='parts:save']");
    await(driver -> driver.findElements(By.id("parts:product")).isEmpty());

    assertThat(body()).contains("Subject: wrong " + mark + " → right " + mark, "Product: — → P-");
    var ticket = api.get("tickets/" + number).json();
    assertThat(ticket.get("subject").asText()).isEqualTo("right " + mark);
    assertThat(ticket.get("type").asText()).isEqualTo("INVOICE");
    assertThat(ticket.get("category").asText()).isEqualTo("parts");
    assertThat(ticket.get("priority").asText()).isEqualTo("URGENT");
    assertThat(ticket.get("product").asText()).isEqualTo("P-" + mark);
    assertThat(browser.findElement(By.id("headPriority")).getText()).isEqualTo("Urgent");
    screenshot("correct-done");
  }

  @Test
  void aTicketIsGivenToTheRightCustomer() throws Exception {
    var number = api.open("whose " + mark);
    var name = "Right " + mark;
    api.post("customers", "{\"name\":\"%s\",\"language\":\"en\"}".formatted(name));
    Awaitility.await()
        .until(() -> api.get("customers?query=" + mark).json().get("items").size() == 1);
    signIn("agent");
    open("agent/ticket.xhtml?number=" + number);
    click("[data-show='give']");
    await(found("[id='giving:customerNumber']")).sendKeys(mark);
    var row = await(found("[id='giving:found'] .k-found__row"));
    screenshot("correct-customer");
    row.click();
    await(driver -> driver.findElement(By.id("giving:who")).getText().contains(name));
    clickAndLoad("[id='giving:give']");

    assertThat(body()).contains("The ticket belongs to " + name + " now");
    assertThat(browser.findElement(By.id("customer")).getText()).contains(name);
  }

  @Test
  void whoWritesTheSameChoosesFieldByField() throws Exception {
    var number = api.open("met " + mark);
    signIn("agent");
    open("agent/ticket.xhtml?number=" + number);
    click("[id='parts:editProduct']");
    var mine = browser;
    openBrowser();
    var theirs = browser;
    try {
      signIn("senior");
      open("agent/ticket.xhtml?number=" + number);
      click("[id='parts:editProduct']");
      type("parts:product", "Theirs " + mark);
      click("[id='parts:save']");
      await(driver -> api.get("tickets/" + number).text("product").equals("Theirs " + mark));

      browser = mine;
      type("parts:product", "Mine " + mark);
      click("[id='parts:save']");
      await(found("[id='crossed:clashes:0:mine']"));
      assertThat(clash("crossed")).contains("Before", "—", "Mine " + mark, "Theirs " + mark);
      screenshot("correct-crossed");
      assertThat(api.get("tickets/" + number).text("product")).isEqualTo("Theirs " + mark);
      click("[id='crossed:clashes:0:theirs']");
      click("[id='crossed:clashes:0:mine']");
      click("[id='crossed:settle']");
      await(driver -> api.get("tickets/" + number).text("product").equals("Mine " + mark));
      assertThat(body()).contains("Product: Theirs " + mark + " → Mine " + mark);
    } finally {
      browser = mine;
      theirs.quit();
    }
  }

  @Test
  void customFieldsMeetFieldByFieldToo() throws Exception {
    var serial = "serial_" + mark;
    var color = "color_" + mark;
    fields.define("TICKET", serial, "TEXT", "序列号", "Serial " + mark, "");
    fields.define(
        "TICKET",
        color,
        "CHOICE",
        "颜色",
        "Colour " + mark,
        "\"options\":[%s,%s]"
            .formatted(option("red", null, "红", "Red"), option("blue", null, "蓝", "Blue")));
    var number = api.open("fields " + mark);
    signIn("agent");
    open("agent/ticket.xhtml?number=" + number);
    click("[id='ownFields:edit']");
    await(found("[id='ownFields:save']"));
    write("Serial " + mark, "MINE");
    api.patch(
        "tickets/" + number,
        "{\"fields\":{\"%s\":\"THEIRS\",\"%s\":\"blue\"}}".formatted(serial, color));
    click("[id='ownFields:save']");
    await(found("[id='ownFields:clashes:0:theirs']"));

    assertThat(clash("ownFields"))
        .contains("Serial " + mark, "MINE", "THEIRS", "Taken from them: Colour " + mark);
    screenshot("correct-crossed-fields");
    assertThat(field(number, serial)).isEqualTo("THEIRS");
    click("[id='ownFields:save']");
    await(driver -> field(number, serial).equals("MINE"));
    assertThat(field(number, color)).isEqualTo("blue");
  }

  @Test
  void manyGetAValueInACustomFieldAndAMacroTellsThatItIsGone() throws Exception {
    var hours = "hours_" + mark;
    fields.define("TICKET", hours, "NUMBER", "工时", "Hours " + mark, "\"maximum\":9");
    var number = api.openFindable("bulk " + mark);
    signIn("supervisor");
    open("agent/tickets.xhtml?view=ALL&q=" + number);
    click("input[data-pick-page]");
    click("[data-show='bulk']");
    await(found("[id='bulkForm:kind']"));
    choose("bulkForm:kind", "field " + hours);
    var input = await(found("[id='bulkForm:lines:0:word']"));
    input.sendKeys("99");
    click("[id='bulkForm:preview']");
    await(driver -> body().contains("At most 9"));
    screenshot("correct-bulk-refused");
    type("bulkForm:lines:0:word", "5");
    clickAndLoad("[id='bulkForm:preview']");
    assertThat(body()).contains("Set Hours " + mark + " to 5");
    clickAndLoad("[id='bulk:run']");
    await(driver -> field(number, hours).equals("5"));

    open("agent/macros.xhtml");
    click("[id='form:create']");
    type("macroForm:name", mark);
    choose("macroForm:deeds:0:kind", "field " + hours);
    await(found("[id='macroForm:deeds:0:lines:0:word']"));
    type("macroForm:deeds:0:lines:0:word", "7");
    click("[id='macroForm:keep']");
    screenshot("correct-macro-kept");
    await(driver -> body().contains("Set Hours " + mark + " to 7"));
    fields.retireAll();
    open("agent/macros.xhtml");
    assertThat(body()).contains("There is no custom field " + hours + " any more.");
    screenshot("correct-macro-gone");
  }

  @Test
  void aTelephoneHasRoomForIt() throws Exception {
    var number = api.open("a rather long subject that has to be put right on a phone " + mark);
    browser.manage().window().setSize(new Dimension(390, 844));
    signIn("agent");
    open("agent/ticket.xhtml?number=" + number);
    click("[id='title:editSubject']");
    await(found("[id='title:subject']"));
    screenshot("correct-390-subject");
    assertThat(overhang()).isLessThanOrEqualTo(0);
    click("[id='title:leave']");
    click("[data-side]");
    click("summary[data-part='CATEGORY']");
    screenshot("correct-390-side");
    assertThat(overhang()).isLessThanOrEqualTo(0);
  }

  /** By how many pixels the page sticks out of the window. */
  private long overhang() {
    return (Long)
        browser.executeScript(
            "return document.documentElement.scrollWidth - document.documentElement.clientWidth");
  }

  private String heading() {
    return browser.findElement(By.cssSelector(".k-thead__t")).getText();
  }

  private String clash(String form) {
    return browser.findElement(By.cssSelector("[id='" + form + "'] .k-crossed")).getText();
  }

  private String field(String number, String key) {
    return api.get("tickets/" + number).json().get("fields").get(key).asText();
  }

  private void write(String label, String value) {
    WebElement input =
        browser.findElement(
            By.xpath(
                "//div[contains(@class, 'k-field')][label[contains(., '" + label + "')]]//input"));
    input.clear();
    input.sendKeys(value);
  }

  private void pick(String part, String words) {
    click("summary[data-part='" + part + "']");
    click("details[open] a[title='" + words + "']");
    await(
        driver ->
            driver
                .findElement(By.cssSelector("summary[data-part='" + part + "']"))
                .getText()
                .equals(words));
  }
}
