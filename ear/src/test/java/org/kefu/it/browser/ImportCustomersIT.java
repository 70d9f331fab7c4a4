package org.kefu.it.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;

/** A supervisor brings a table: columns, trial run, import, taking back. */
class ImportCustomersIT extends Browser {
  @TempDir Path folder;
  private final String mark = UUID.randomUUID().toString().substring(0, 6);

  @Test
  void aTableGoesInAndBack() throws Exception {
    signIn("supervisor");
    open("agent/importCustomers.xhtml");
    browser.findElement(By.cssSelector("input[type=file]")).sendKeys(table().toString());
    await(driver -> driver.getCurrentUrl().contains("importColumns"));
    settle();
    assertThat(body()).contains("GB18030", "客户名称", "张" + mark);
    choose("columns:lines:3:target", "REMARK");
    screenshot("import-columns");

    clickAndLoad("[id='columns:try']");
    await(driver -> body().contains("Ready to import"));
    click(".k-filter[href*='only=FAILED']");
    await(driver -> body().contains("is not a whole"));
    assertThat(browser.findElement(By.cssSelector(".k-wrong")).getText()).isEqualTo("1390000");
    screenshot("import-tried");

    clickAndLoad("[id='import:run']");
    await(driver -> body().contains("Done"));
    click(".k-filter[href*='only=NEW']");
    screenshot("import-done");
    click(".k-card a.k-id");
    await(driver -> driver.getCurrentUrl().contains("agent/customer.xhtml"));
    assertThat(body()).contains("张" + mark, "文一西路", "老主顾");

    browser.navigate().back();
    settle();
    click("[id='import:takeBack']");
    clickAndLoad("[id='takeBackForm:go']");
    await(driver -> body().contains("Taken back"));
    screenshot("import-returned");
  }

  @Test
  void anOldWorkbookIsRefusedWithAWord() throws Exception {
    var old =
        Files.write(
            folder.resolve("old.xls"), new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0});
    signIn("supervisor");
    open("agent/importCustomers.xhtml");

    browser.findElement(By.cssSelector("input[type=file]")).sendKeys(old.toString());

    await(driver -> body().contains("save it as .xlsx"));
  }

  @Test
  void whoMayNotImportSeesNoWayIn() {
    signIn("agent");
    open("agent/customers.xhtml");

    assertThat(browser.findElements(By.cssSelector("a[href*='importCustomers']"))).isEmpty();
  }

  private Path table() throws IOException {
    var text =
        "客户名称,手机号码,地址,以前怎么称呼\n"
            + ("张" + mark + ",139" + digits() + ",浙江省杭州市西湖区文一西路968号,老主顾\n")
            + "李雷,1390000,,\n";
    return Files.write(folder.resolve("客户.csv"), text.getBytes(Charset.forName("GB18030")));
  }

  private String digits() {
    return "%08d".formatted(Math.floorMod(mark.hashCode(), 100_000_000));
  }
}
