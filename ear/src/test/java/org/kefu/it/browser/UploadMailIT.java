package org.kefu.it.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;

/** Mails that lie in files become tickets, and the page says what became of each. */
class UploadMailIT extends Browser {
  @TempDir Path folder;

  @Test
  void eachFileIsToldWhatBecameOfIt() throws Exception {
    var mail = mail();
    signIn("agent");
    open("agent/uploadMail.xhtml");
    var chooser = browser.findElement(By.cssSelector("input[type=file]"));
    chooser.sendKeys(mail.toString());
    await(driver -> taken().contains("New ticket"));
    browser.findElement(By.cssSelector("input[type=file]")).sendKeys(mail.toString());
    await(driver -> taken().contains("Known already"));
    screenshot("upload");

    browser.findElement(By.cssSelector("[id='upload:taken'] a.k-id")).click();
    await(driver -> driver.getCurrentUrl().contains("agent/ticket"));
    assertThat(body()).contains("Uploaded", "The lid is loose");
  }

  private Path mail() throws IOException {
    var id = UUID.randomUUID();
    var text =
        """
        Message-ID: <%s@mail.example>
        From: Li Lei <%s@mail.example>
        To: service@jinglan.example
        Subject: Uploaded
        Content-Type: text/plain; charset=UTF-8

        The lid is loose.
        """
            .formatted(id, id);
    return Files.writeString(folder.resolve("lid.eml"), text.replace("\n", "\r\n"));
  }

  private String taken() {
    return browser.findElement(By.id("upload:taken")).getText();
  }
}
