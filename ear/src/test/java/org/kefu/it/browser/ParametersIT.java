package org.kefu.it.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

/** What an installation has set, as its administrator sees and changes it. */
class ParametersIT extends Browser {
  @Test
  void isChangedWithinItsRangeAndBack() throws Exception {
    signIn("admin");
    open("admin/parameters.xhtml");
    edit("Expert gives back", "61");
    assertThat(refusal()).contains("from 1 to 60");
    screenshot("parameters-refused");

    save("3");
    await(driver -> row("Expert gives back").getText().contains("3 working days"));
    assertThat(row("Expert gives back").getText()).contains("admin");
    screenshot("parameters-changed");

    edit("Expert gives back").click();
    await(found("#edit .k-time"));
    assertThat(browser.findElement(By.id("edit")).getText()).contains("2 → 3", "admin");
    browser.findElement(By.id("editForm:reset")).click();
    await(driver -> row("Expert gives back").getText().contains("2 working days"));
    assertThat(row("Expert gives back").getText()).doesNotContain("admin");
  }

  @Test
  void remindsBeforeItGivesUp() {
    signIn("admin");
    open("admin/parameters.xhtml");
    edit("Give up a question", "2");
    assertThat(refusal()).contains("above 2");
  }

  @Test
  void nameOfTheCompanyIsSeenAtOnce() {
    signIn("admin");
    open("admin/parameters.xhtml");
    var before = row("Company name").findElement(By.cssSelector(".k-num")).getText();
    edit("Company name", "青鸟 & Söhne");
    await(driver -> row("Company name").getText().contains("青鸟 & Söhne"));
    browser.manage().deleteAllCookies();
    open("login.xhtml");
    assertThat(browser.findElement(By.tagName("body")).getText()).contains("青鸟 & Söhne");

    signIn("admin");
    open("admin/parameters.xhtml");
    edit("Company name", before);
    await(driver -> row("Company name").getText().contains(before));
  }

  private WebElement row(String name) {
    return browser.findElement(
        By.xpath("//div[@class='k-setting'][.//b[normalize-space()='" + name + "']]"));
  }

  private WebElement edit(String name) {
    return row(name).findElement(By.tagName("a"));
  }

  private void edit(String name, String value) {
    edit(name).click();
    save(value);
  }

  private void save(String value) {
    type("editForm:value", value);
    browser.findElement(By.id("editForm:save")).click();
  }

  private String refusal() {
    return await(found("#editForm .ui-message-error-detail")).getText();
  }
}
