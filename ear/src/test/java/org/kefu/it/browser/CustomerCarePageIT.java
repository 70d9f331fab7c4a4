package org.kefu.it.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.kefu.it.http.Api;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

/** A supervisor keeps the files right. */
class CustomerCarePageIT extends Browser {
  private final String mark = UUID.randomUUID().toString().substring(0, 8);

  @Test
  void aFileIsDeletedAndBroughtBack() throws Exception {
    var number = enter("Gone " + mark, mark);
    signIn("supervisor");
    open("agent/customer.xhtml?number=" + number);
    browser.findElement(By.cssSelector("button[title='Delete customer']")).click();
    await(found("[id='deleting:go']"));
    click("[id='deleting:go']");
    await(driver -> body().contains("Give a reason"));
    type("deleting:reason", "entered twice");
    screenshot("customer-delete");
    clickAndLoad("[id='deleting:go']");
    assertThat(body()).contains("data care can bring it back");

    open("agent/customerCare.xhtml?list=deleted");
    assertThat(row(number).getText()).contains("Gone " + mark);
    screenshot("care-deleted");
    open("agent/customer.xhtml?number=" + number);
    assertThat(body()).contains("This file is deleted", "entered twice");
    screenshot("customer-deleted");
    clickAndLoad("[id='care:restore']");
    assertThat(body()).doesNotContain("This file is deleted");
  }

  @Test
  void aPairIsMergedOrToldApart() throws Exception {
    var one = twin("Twin " + mark);
    var other = twin("Twin two " + mark);
    signIn("supervisor");
    open("agent/customerCare.xhtml?list=twins");
    await(
        driver -> {
          if (browser.findElements(By.id("care:scan")).isEmpty()) {
            return false; // somebody looks already
          }
          click("[id='care:scan']");
          settle();
          open("agent/customerCare.xhtml?list=twins");
          return body().contains("Twin two " + mark);
        });
    assertThat(pair(one, other).getText())
        .contains("almost sure", "same phone", "same mail address");
    screenshot("care-twins");
    pair(one, other).findElement(By.cssSelector("button")).click();
    settle();
    await(driver -> !body().contains("Twin two " + mark));
    open("agent/customerCare.xhtml?list=due");
    assertThat(body()).contains("No file wants verifying");
    screenshot("care-due");
  }

  @Test
  void aFaultLeadsToItsFieldAndIsGoneOnceCorrected() throws Exception {
    var number =
        Api.as("agent")
            .post(
                "customers",
                "{\"name\":\"Wrong %s\",\"emails\":[\"wrong%s@mail.example\"],\"phones\":[\"10571621700\"]}"
                    .formatted(mark, mark))
            .text("number");
    signIn("supervisor");
    open("agent/customerCare.xhtml?list=faults&rule=PHONE_RANGE");
    assertThat(row(number).getText()).contains("Number of an unknown range");
    screenshot("care-faults");
    row(number).findElement(By.linkText("Correct")).click();
    await(driver -> browser.switchTo().activeElement().getDomAttribute("id") != null);
    assertThat(browser.switchTo().activeElement().getDomAttribute("id"))
        .isEqualTo("customer:phoneLines:0:phones");
    type("customer:phoneLines:0:phones", "13805716217");
    clickAndLoad("[id='customer:send']");
    open("agent/customerCare.xhtml?list=faults&rule=PHONE_RANGE");
    assertThat(body()).doesNotContain(number);
    open("agent/customerCare.xhtml?list=faults&rule=corrected");
    assertThat(row(number).getText()).contains("105").contains("1700");
    screenshot("care-corrected");
  }

  @Test
  void whatAMailToldIsTakenIntoTheFile() throws Exception {
    var number = enter("Told " + mark, "told" + mark);
    var propose = "{\"kind\":\"EMAIL\",\"value\":\"%s%s@mail.example\"}";
    for (var name : List.of("new", "wrong")) {
      Api.as("agent").post("customers/" + number + "/proposals", propose.formatted(name, mark));
    }
    signIn("supervisor");
    open("agent/customer.xhtml?number=" + number);
    screenshot("customer-proposals");
    browser.findElement(By.cssSelector("[aria-label='No wrong" + mark + "@mail.example']")).click();
    await(driver -> !proposed().contains("wrong" + mark));
    clickAndLoad("[aria-label='Take over new" + mark + "@mail.example']");
    assertThat(browser.findElement(By.id("file")).getText()).contains("new" + mark);
    assertThat(browser.findElements(By.cssSelector(".k-proposals li"))).isEmpty();
  }

  /** So surely one that no other pair stands above them. */
  private String twin(String name) {
    var phone = "138%08d".formatted(Math.floorMod(mark.hashCode(), 100_000_000));
    return Api.as("agent")
        .post(
            "customers",
            "{\"name\":\"%s\",\"emails\":[\"twin%s@mail.example\"],\"phones\":[\"%s\"]}"
                .formatted(name, mark, phone))
        .text("number");
  }

  private String proposed() {
    return browser.findElement(By.id("proposed")).getText();
  }

  private static String enter(String name, String mail) {
    return Api.as("agent")
        .post(
            "customers", "{\"name\":\"%s\",\"emails\":[\"%s@mail.example\"]}".formatted(name, mail))
        .text("number");
  }

  private WebElement row(String number) {
    return browser.findElement(By.xpath("//tr[.//a[text()='" + number + "']]"));
  }

  private WebElement pair(String one, String other) {
    return browser.findElement(
        By.xpath("//tr[contains(., '%s') and contains(., '%s')]".formatted(one, other)));
  }
}
