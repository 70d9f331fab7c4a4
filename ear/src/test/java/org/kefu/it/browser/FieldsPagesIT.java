package org.kefu.it.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kefu.it.http.OwnFields.option;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.kefu.it.http.Api;
import org.kefu.it.http.OwnFields;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

/** Custom fields as an administrator defines them and agents fill them, while both work. */
class FieldsPagesIT extends Browser {
  private final String mark = UUID.randomUUID().toString().substring(0, 6);
  private final String serial = "serial_" + mark;
  private final OwnFields fields = new OwnFields();

  @AfterEach
  void retire() {
    fields.retireAll();
  }

  @Test
  void anAdministratorDefinesAFieldAndTheAgentsNextPageHasIt() throws Exception {
    var number = Api.as("agent").open("Serial " + mark);
    signIn("admin");
    open("admin/editField.xhtml?subject=TICKET");
    click("[id='form:save']");
    await(driver -> body().contains("Please fill this in"));
    type("form:nameZh", "序列号" + mark);
    type("form:nameEn", "Serial" + mark);
    type("form:key", serial);
    type("form:pattern", "[A-Z]{2}\\d{4}");
    await(driver -> look().contains("Serial" + mark));
    screenshot("fields-define");
    clickAndLoad("[id='form:save']");
    fields.adopt("TICKET", serial);
    assertThat(body()).contains("Serial" + mark, serial);
    screenshot("fields-list");

    browser.manage().deleteAllCookies();
    signIn("agent");
    open("agent/ticket.xhtml?number=" + number);
    click("[id='ownFields:edit']");
    input("Serial" + mark).sendKeys("wrong");
    click("[id='ownFields:save']");
    await(driver -> side().contains("not written as it should be"));
    screenshot("fields-refused");
    input("Serial" + mark).clear();
    input("Serial" + mark).sendKeys("AB1234");
    click("[id='ownFields:save']");
    await(driver -> side().contains("AB1234") && !side().contains("not written"));
    screenshot("fields-desk");
    await(driver -> isFound(number));

    open("agent/tickets.xhtml?view=ALL&f." + serial + "=AB1234");
    assertThat(browser.findElements(By.cssSelector("#list\\:tickets tbody tr"))).hasSize(1);
    assertThat(browser.findElement(By.cssSelector(".k-filter--on")).getText())
        .contains("Serial" + mark, "AB1234");
    click("[id='views:save']");
    type("saveView:name", "Fields " + mark);
    browser.findElement(By.xpath("//label[normalize-space()='Serial" + mark + "']")).click();
    clickAndLoad("[id='saveView:keep']");
    assertThat(browser.findElement(By.cssSelector("thead")).getText()).contains("Serial" + mark);
    assertThat(browser.findElement(By.cssSelector("#list\\:tickets tbody")).getText())
        .contains("AB1234");
    browser.findElement(By.xpath("//th[contains(., 'Serial" + mark + "')]")).click();
    settle();
    assertThat(browser.findElements(By.cssSelector("#list\\:tickets tbody tr"))).hasSize(1);
    screenshot("fields-column");
  }

  @Test
  void aFormShowsWhatTheChosenValuesAskFor() throws Exception {
    var part = "part_" + mark;
    fields.define(
        "TICKET",
        part,
        "TREE",
        "部位" + mark,
        "Part" + mark,
        "\"options\":[%s,%s,%s]"
            .formatted(
                option("compressor", null, "压缩机", "Compressor"),
                option("leak", "compressor", "泄漏", "Leak"),
                option("panel", null, "面板", "Panel")));
    fields.define(
        "TICKET",
        serial,
        "TEXT",
        "序列号" + mark,
        "Serial" + mark,
        "\"required\":\"ALWAYS\",\"shownWhen\":{\"by\":\"%s\",\"values\":[\"compressor\"]}"
            .formatted(part));
    fields.define(
        "TICKET",
        "model_" + mark,
        "CHOICE",
        "型号" + mark,
        "Model" + mark,
        "\"options\":[%s,%s]"
            .formatted(
                option("c1", null, "C1", "C1")
                    .replace(
                        "false}",
                        "false,\"when\":{\"by\":\"%s\",\"values\":[\"compressor\"]}}"
                            .formatted(part)),
                option("any", null, "通用", "Any model")));
    signIn("agent");
    open("agent/openTicket.xhtml");
    assertThat(body()).contains("Part" + mark).doesNotContain("Serial" + mark);
    assertThat(offered("Model" + mark)).containsExactly("—", "Any model");
    pick("Part" + mark, "Compressor › Leak");
    await(driver -> body().contains("Serial" + mark));
    assertThat(offered("Model" + mark)).containsExactly("—", "C1", "Any model");
    pick("Model" + mark, "C1");
    screenshot("fields-form");
    pick("Part" + mark, "Panel");
    await(driver -> !body().contains("Serial" + mark));
    assertThat(offered("Model" + mark)).containsExactly("—", "Any model");

    browser.manage().deleteAllCookies();
    signIn("admin");
    open("admin/editField.xhtml?subject=TICKET&key=model_" + mark);
    assertThat(browser.findElement(By.id("form:limitedBy_label")).getText())
        .isEqualTo("Part" + mark);
    screenshot("fields-limited");
    clickAndLoad("[id='form:save']");
    var kept = Api.as("admin").get("fields/TICKET/model_" + mark).toString();
    assertThat(kept).contains("\"values\":[\"compressor\"]");
  }

  private List<String> offered(String label) {
    return browser
        .findElements(
            By.xpath(
                "//div[contains(@class, 'k-field')][label[contains(., '" + label + "')]]//option"))
        .stream()
        .map(option -> option.getDomProperty("textContent"))
        .toList();
  }

  private String look() {
    return browser.findElement(By.id("look")).getText();
  }

  private String side() {
    return browser.findElement(By.id("ownFields")).getText();
  }

  private WebElement input(String label) {
    var id =
        await(found("#ownFields .k-fields label"))
            .findElement(By.xpath("//form[@id='ownFields']//label[contains(., '" + label + "')]"))
            .getAttribute("for");
    return browser.findElement(By.id(id));
  }

  /** A list takes no click while it unfolds: until it has the value, the next click tries again. */
  private void pick(String label, String value) {
    await(
        driver -> {
          var list =
              driver.findElement(
                  By.xpath(
                      "//div[contains(@class, 'k-field')][label[contains(., '"
                          + label
                          + "')]]//div[contains(@class, 'ui-selectonemenu')]"));
          if (list.findElement(By.cssSelector(".ui-selectonemenu-label")).getText().equals(value)) {
            return true;
          }
          driver.findElements(By.cssSelector(".ui-selectonemenu-item")).stream()
              .filter(item -> item.isDisplayed() && item.getText().equals(value))
              .findFirst()
              .orElse(list)
              .click();
          return false;
        });
    settle();
  }

  private boolean isFound(String number) {
    return Api.as("agent")
        .get("tickets?query=" + Api.encoded(serial + ":ab1234"))
        .toString()
        .contains(number);
  }
}
