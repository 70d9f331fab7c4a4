package org.kefu.it.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.kefu.it.http.Api;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;

/** Tags as people give them, filter by them and keep them in order. */
class TagsIT extends Browser {
  private static final String FIELD = "[id='tagging:tags_input']";

  private final String mark = UUID.randomUUID().toString().substring(0, 8);
  private final String tag = "漏水" + mark;

  @Test
  void anAgentTagsATicketAndFindsItAgain() throws Exception {
    var number = Api.as("agent").open("Leak " + mark);
    signIn("agent");
    open("agent/ticket.xhtml?number=" + number);
    give("a,b");
    await(driver -> body().contains("cannot be a tag"));
    await(found(FIELD)).clear();
    give(tag);
    await(driver -> given().contains(tag));
    assertThat(browser.findElement(By.cssSelector(".k-thead__tags")).getText()).contains(tag);
    screenshot("tags-desk");

    var other = Api.as("agent").open("Second " + mark);
    open("agent/ticket.xhtml?number=" + other);
    await(found(FIELD)).sendKeys("loushui" + mark.substring(0, 4));
    await(found(".ui-autocomplete-item:nth-child(2)")).click();
    await(driver -> given().contains(tag));
    click(".k-tags__x");
    await(driver -> !given().contains(tag));

    open("agent/ticket.xhtml?number=" + number);
    await(driver -> isFound(number));
    clickAndLoad(".k-tags .k-label a");
    assertThat(browser.findElement(By.cssSelector(".k-filter--on")).getText()).contains(tag);
    assertThat(browser.findElements(By.cssSelector("#list\\:tickets tbody tr"))).hasSize(1);
    click("[id='views:save']");
    type("saveView:name", "Tags " + mark);
    var column = browser.findElement(By.cssSelector("[id='saveView:columns'] input[value=tags]"));
    click("label[for='" + column.getDomAttribute("id") + "']");
    clickAndLoad("[id='saveView:keep']");
    assertThat(browser.findElement(By.cssSelector("thead")).getText()).contains("Tags");
    assertThat(browser.findElement(By.cssSelector(".k-tags--row")).getText()).contains(tag);
    screenshot("tags-list");

    open("agent/tickets.xhtml?view=ALL");
    browser.findElement(By.xpath("//summary[starts-with(normalize-space(.), 'Tag')]")).click();
    screenshot("tags-filter");
    await(found("input[name=tag]")).sendKeys(tag, Keys.ENTER);
    await(driver -> driver.getCurrentUrl().contains("tag="));
    settle();
    assertThat(browser.findElements(By.cssSelector("#list\\:tickets tbody tr"))).hasSize(1);
  }

  @Test
  void aCustomerIsTagged() throws Exception {
    var number = Api.as("agent").post("customers", "{\"name\":\"苏" + mark + "\"}").text("number");
    signIn("agent");
    open("agent/customer.xhtml?number=" + number);
    give(tag);
    await(driver -> given().contains(tag));
    await(driver -> body().contains("Added the tag " + tag));
    screenshot("tags-customer");
  }

  @Test
  void anAdministratorKeepsTheVocabulary() throws Exception {
    var agent = Api.as("agent");
    var number = agent.open("Vocabulary " + mark);
    agent.put("tickets/" + number + "/tags/" + Api.encoded(tag));
    agent.put("tickets/" + number + "/tags/" + Api.encoded("水漏" + mark));
    signIn("admin");
    open("admin/tags.xhtml");
    type("form:part", mark);
    await(driver -> rows() == 2);
    act("水漏" + mark, "Merge");
    var into = await(found("[id='mergeForm:into_input']"));
    into.sendKeys(tag);
    await(found(".ui-autocomplete-item")).click();
    screenshot("tags-merge");
    click("[id='mergeForm:join']");
    await(driver -> rows() == 1);

    act(tag, "Edit");
    type("tagForm:name", "渗漏" + mark);
    click("[id='tagForm:body'] label.k-label--bad");
    screenshot("tags-edit");
    click("[id='tagForm:keep']");
    await(driver -> table().contains("渗漏" + mark));
    assertThat(browser.findElements(By.cssSelector("#form\\:table .k-label--bad"))).hasSize(1);
    assertThat(agent.get("tickets/" + number).json().get("tags").toString())
        .isEqualTo("[\"渗漏" + mark + "\"]");

    click("[id='form:create']");
    await(found("[id='tagForm:name']")).sendKeys("渗漏" + mark);
    click("[id='tagForm:keep']");
    await(driver -> body().contains("To make them one, merge them"));
    screenshot("tags-known");
  }

  private boolean isFound(String number) {
    return Api.as("agent")
        .get("tickets?query=" + Api.encoded("tag:" + tag))
        .toString()
        .contains(number);
  }

  /** Enter takes what was typed, once it is offered. */
  private void give(String name) {
    await(found(FIELD)).sendKeys(name);
    await(found(".ui-autocomplete-item"));
    browser.findElement(By.cssSelector(FIELD)).sendKeys(Keys.ENTER);
    settle();
  }

  private String given() {
    return browser.findElement(By.id("tagging:given")).getText();
  }

  private int rows() {
    return browser.findElements(By.cssSelector("#form\\:table tbody tr")).size();
  }

  private String table() {
    return browser.findElement(By.id("form:table")).getText();
  }

  private void act(String name, String deed) {
    browser
        .findElement(By.xpath("//tr[contains(., '" + name + "')]"))
        .findElement(By.linkText(deed))
        .click();
    settle();
  }
}
