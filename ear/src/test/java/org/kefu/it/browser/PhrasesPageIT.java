package org.kefu.it.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.kefu.it.http.Api;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** An agent keeps a phrase and puts it into messages without leaving the keyboard. */
class PhrasesPageIT extends Browser {
  private final String mark = UUID.randomUUID().toString().substring(0, 8);

  @Test
  void isKeptFoundPutInAndCounted() throws Exception {
    var number = Api.as("agent").open("phrase " + mark);
    signIn("agent");
    open("agent/phrases.xhtml");
    screenshot("phrases-empty");
    click("[id='form:create']");
    await(found("[id='phraseForm:name']"));
    type("phraseForm:name", "预约上门 " + mark);
    type("phraseForm:category_input", "安装");
    type("phraseForm:words", "Hello {custmer.name}");
    click("[id='phraseForm:keep']");
    await(driver -> body().contains("Do you mean {customer.name}?"));
    screenshot("phrase-refused");
    type("phraseForm:words", "{customer.name}，师傅会先打电话给您。");
    click("[id='phraseForm:keep']");
    await(driver -> row().getText().contains("Only me"));
    assertThat(browser.findElements(By.id("phraseForm:sharedWith"))).isEmpty();

    open("agent/ticket.xhtml?number=" + number);
    var text = text();
    text.sendKeys("您好，::yysm");
    await(found(".k-phrases__one"));
    await(
        driver ->
            driver.findElements(By.cssSelector(".k-phrases__one")).stream()
                .anyMatch(each -> each.getText().contains(mark)));
    screenshot("phrases-open");
    assertThat(text.getDomAttribute("aria-activedescendant")).isEqualTo("phrase-0");
    text.sendKeys(Keys.ESCAPE);
    assertThat(list().isDisplayed()).isFalse();
    assertThat(browser.switchTo().activeElement()).isEqualTo(text);

    text.sendKeys(" " + Keys.BACK_SPACE);
    await(found(".k-phrases__one"));
    choose();
    text.sendKeys(Keys.ENTER);
    assertThat(text().getDomProperty("value")).isEqualTo("您好，周小敏，师傅会先打电话给您。");
    assertThat(list().isDisplayed()).isFalse();

    browser.findElement(By.cssSelector("[data-mode='NOTE']")).click();
    text().sendKeys(Keys.ENTER, "::no such phrase at all");
    await(driver -> list().getText().contains("No such phrase"));
    screenshot("phrases-none");
    text().clear();
    text().sendKeys("::" + mark);
    await(found(".k-phrases__one"));
    text().sendKeys(Keys.TAB);
    clickAndLoad("[id='composer:send']");
    assertThat(browser.findElement(By.cssSelector(".k-msg--note")).getText())
        .contains("周小敏，师傅会先打电话给您。");

    await(
        driver -> {
          open("agent/phrases.xhtml");
          return row().findElement(By.cssSelector(".k-num")).getText().equals("2");
        });
    screenshot("phrases");
    row().findElement(By.linkText("Delete")).click();
    click(".ui-confirmdialog-yes");
    await(driver -> !body().contains(mark + "\n"));
  }

  /** By the arrows, as long as the wanted one is not the chosen one. */
  private void choose() {
    for (var i = 0; i < 12; i++) {
      var chosen = browser.findElement(By.cssSelector(".k-phrases__one[aria-selected=true]"));
      if (chosen.getText().contains(mark)) {
        return;
      }
      text().sendKeys(Keys.ARROW_DOWN);
    }
    throw new AssertionError("The arrows do not come to the phrase");
  }

  private WebElement text() {
    return await(found(".k-composer__text"));
  }

  private WebElement list() {
    return browser.findElement(By.cssSelector(".k-phrases"));
  }

  private WebElement row() {
    return browser.findElement(
        By.xpath("//tbody[contains(@id,'table')]/tr[contains(., '" + mark + "')]"));
  }
}
