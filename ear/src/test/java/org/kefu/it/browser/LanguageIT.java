package org.kefu.it.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;

/** The language a reader chooses stays with them. */
class LanguageIT extends Browser {

  @Test
  void languageIsSwitchedAndKept() {
    signIn("sales");
    open("agent/customers.xhtml");
    assertThat(heading()).isEqualTo("All customers");
    clickAndLoad("[id='bar:language']");
    assertThat(heading()).isEqualTo("全部客户");

    browser.manage().deleteAllCookies();
    signIn("sales");
    open("agent/customers.xhtml");
    assertThat(heading()).as("at the next visit").isEqualTo("全部客户");
    assertThat(browser.findElement(By.tagName("html")).getDomAttribute("lang")).isEqualTo("zh-CN");
    clickAndLoad("[id='bar:language']");
    assertThat(heading()).isEqualTo("All customers");
  }

  private String heading() {
    return browser.findElement(By.tagName("h1")).getText();
  }
}
