package org.kefu.it.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.kefu.it.http.Api;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

/** What is switched off is not there, at once and for everybody; it comes back as it was. */
class ModulesPageIT extends Browser {
  private final Api senior = Api.as("senior");

  @Test
  void aModuleVanishesFromMenuPagesRightsAndCallsAndComesBack() throws Exception {
    signIn("admin");
    open("admin/exports.xhtml");
    assertThat(body()).contains("Exports");
    try {
      turn("Export");
      await(driver -> row("Export").getText().contains("Off"));
      assertThat(row("Export").getText()).contains("admin");
      screenshot("modules-off");

      open("admin/users.xhtml");
      assertThat(body()).doesNotContain("Exports");
      open("admin/exports.xhtml");
      assertThat(body()).doesNotContain("Exports");
      screenshot("modules-page-gone");
      open("admin/editRole.xhtml?code=senior");
      assertThat(browser.getPageSource()).doesNotContain("ticket.export").contains("ticket.bulk");
      browser.findElement(By.id("form:save")).click();
      await(driver -> driver.getCurrentUrl().contains("roles"));
      assertThat(senior.get("tickets/export?columns=number").status()).isEqualTo(404);
      assertThat(senior.get("tickets?limit=1").status()).isEqualTo(200);
    } finally {
      open("admin/modules.xhtml");
      if (row("Export").getText().contains("Off")) {
        turn("Export");
        await(driver -> !row("Export").getText().contains("Off"));
      }
    }
    open("admin/exports.xhtml");
    assertThat(body()).contains("Exports");
    open("admin/editRole.xhtml?code=senior");
    assertThat(browser.getPageSource()).contains("ticket.export");
    assertThat(senior.get("tickets/export?columns=number").status()).isNotEqualTo(404);

    open("admin/modules.xhtml");
    row("Export").findElement(By.tagName("a")).click();
    await(found("#edit .k-time"));
    assertThat(browser.findElement(By.id("edit")).getText())
        .contains("Switched off", "Switched on");
  }

  private void turn(String name) {
    open("admin/modules.xhtml");
    row(name).findElement(By.tagName("a")).click();
    await(found("#editForm\\:turn")).click();
  }

  private WebElement row(String name) {
    return browser.findElement(
        By.xpath("//div[@class='k-setting'][.//b[normalize-space()='" + name + "']]"));
  }
}
