package org.kefu.it.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kefu.it.http.Api;
import org.openqa.selenium.By;

/**
 * A customer's file as an agent writes it: numbers, regions, contacts, and who is known already.
 */
class CustomerIT extends Browser {
  private final String name = "苏" + UUID.randomUUID().toString().substring(0, 8);
  private final String phone = "13%09d".formatted(Math.floorMod(name.hashCode(), 1_000_000_000));

  @BeforeEach
  void comeIn() {
    signIn("agent");
  }

  @Test
  void whatIsWrongIsToldWhereItStandsAndTheRestIsKept() throws Exception {
    open("agent/enterCustomer.xhtml");
    type("customer:name", name);
    type("customer:phoneLines:0:phones", phone);
    click("[id='customer:reach'] fieldset:first-child > .ui-button");
    type("customer:phoneLines:1:phones", "1380571621");
    click("[id='customer:send']");
    await(found("[id='customer:phoneLines:1:phones'].ui-state-error"));
    assertThat(
            browser.findElements(
                By.cssSelector("[id='customer:phoneLines:0:phones'].ui-state-error")))
        .isEmpty();
    screenshot("customer-wrong");

    type("customer:phoneLines:1:phones", "0571-88881234转8001");
    click("[id='customer:reach'] fieldset:last-child > .ui-button");
    choose("customer:addressLines:0:province", "北京市");
    choose("customer:addressLines:0:district", "朝阳区");
    type("customer:addressLines:0:street", "望京西园三区 312 号楼");
    screenshot("customer-enter");
    click("[id='customer:send']");
    await(driver -> driver.getCurrentUrl().contains("agent/customer.xhtml"));
    assertThat(body()).contains(name, "北京市朝阳区望京西园三区 312 号楼").doesNotContain(phone);
    assertThat(body()).doesNotContain("0571 8888 1234-8001");
    click("a.k-whyq[aria-label='show 057****8001']");
    await(driver -> body().contains("0571 8888 1234-8001"));
    assertThat(body()).as("the other number was not asked for").contains("****" + last(phone));
    screenshot("customer-page");
  }

  @Test
  void whoeverIsKnownIsShownWhileTheirNumberIsTyped() throws Exception {
    var known = enter(name, phone);
    open("agent/enterCustomer.xhtml");
    type("customer:phoneLines:0:phones", "+86 " + phone);
    browser.findElement(By.id("customer:name")).click();
    var link = await(found(".k-alike a.ui-button"));
    screenshot("customer-known");
    assertThat(browser.findElement(By.cssSelector(".k-alike")).getText())
        .contains(name, known, "same phone");
    link.click();
    await(driver -> driver.getCurrentUrl().contains("number=" + known));
  }

  @Test
  void twoFilesBecomeOneAndTwoAgain() throws Exception {
    var stays = enter(name, phone);
    var goes = enter("苏老板" + name, phone);
    open("agent/mergeCustomers.xhtml?number=" + stays);
    clickAndLoad(".k-found__row[href*='" + goes + "']");
    screenshot("customer-merge");
    assertThat(body()).contains("0 tickets");
    click("[id='merge:send']");
    await(driver -> driver.getCurrentUrl().contains("agent/customer.xhtml?number=" + stays));
    assertThat(Api.as("agent").get("customers/" + goes).text("mergedInto")).isEqualTo(stays);
    screenshot("customer-merged");

    open("agent/customer.xhtml?number=" + goes);
    assertThat(body()).contains("This file was merged into", stays);
    screenshot("customer-stub");
    open("agent/customer.xhtml?number=" + stays);
    click(".k-c4 .k-card:last-of-type .k-whyq");
    await(driver -> driver.getCurrentUrl().contains("number=" + goes));
    assertThat(Api.as("agent").get("customers/" + goes).json().get("mergedInto").isNull()).isTrue();
  }

  @Test
  void aCompanyHasContactsAndAParent() throws Exception {
    var parent = enter(name, phone, "COMPANY");
    open("agent/enterCustomer.xhtml");
    click("label[for='customer:kind:1']");
    type("customer:name", "分" + name);
    type("customer:parent_input", name);
    await(found(".ui-autocomplete-item")).click();
    settle();
    click("[id='customer:people'] .ui-button.k-s");
    type("customer:contactLines:0:contactName", "李工");
    type("customer:contactLines:0:role", "工程部");
    type("customer:contactLines:0:contactPhones", "025 5550 8612、138 0571 6217");
    screenshot("customer-company");
    click("[id='customer:send']");
    await(driver -> driver.getCurrentUrl().contains("agent/customer.xhtml"));
    screenshot("customer-company-page");
    assertThat(body()).contains("李工", "工程部", "Parent company", name);
    open("agent/customer.xhtml?number=" + parent);
    assertThat(body()).contains("分" + name, "Subsidiary");
  }

  @Test
  void aRemarkKeepsItsDocument() throws Exception {
    open("agent/customer.xhtml?number=" + enter(name, phone));
    click("[id='notes:add']");
    await(found("[id='notes:words'].ui-state-error"));
    type("notes:words", "合同副本，客户面交");
    var contract = Files.createTempFile("合同", ".txt");
    Files.writeString(contract, "<script>alert(1)</script>");
    browser
        .findElement(By.cssSelector("[id='notes'] input[type=file]"))
        .sendKeys(contract.toString());
    await(driver -> body().contains(contract.getFileName().toString()));
    click("[id='notes:add']");
    var link = await(found("[id='notes'] .k-time a"));
    screenshot("customer-notes");
    assertThat(body()).contains("合同副本，客户面交");
    assertThat(link.getText()).contains(contract.getFileName().toString());
  }

  private static String enter(String name, String phone) {
    return enter(name, phone, "PERSON");
  }

  private static String enter(String name, String phone, String kind) {
    return Api.as("agent")
        .post(
            "customers",
            "{\"name\":\"%s\",\"kind\":\"%s\",\"phones\":[\"%s\"]}".formatted(name, kind, phone))
        .text("number");
  }

  private static String last(String number) {
    return number.substring(number.length() - 4);
  }
}
