package org.kefu.it.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

/** An administrator adds a mailbox, looks into it first, and removes it again. */
class MailboxesIT extends Browser {
  private final GreenMail server =
      new GreenMail(
          new ServerSetup[] {
            new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_IMAP),
            new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP)
          });
  private final String mark = UUID.randomUUID().toString().substring(0, 8);
  private final String address = "help-" + mark + "@jinglan.example";
  private GreenMailUser user;

  @BeforeEach
  void start() {
    server.start();
    user = server.setUser(address, "help", "secret");
  }

  @AfterEach
  void stop() {
    server.stop();
  }

  @Test
  void isTestedMadeReadAndRemoved() throws Exception {
    deliver("The pump hums", "");
    deliver("Half price", "List-Id: <news.example>\n");
    signIn("admin");
    open("admin/mailboxes.xhtml");
    screenshot("mailboxes-empty");
    clickAndLoad("a[href*='openMailbox']");
    fill("wrong");
    test();
    await(driver -> body().contains("The server refuses the sign-in"));
    screenshot("mailbox-refused");

    type("form:password", "secret");
    test();
    await(found("[id='tried']"));
    assertThat(row("The pump hums").getText()).contains("New ticket", "No ticket matches");
    assertThat(row("Half price").getText()).contains("Parked", "Bulk mail");
    assertThat(server.getManagers().getImapHostManager().getInbox(user).getUnseenCount())
        .isEqualTo(2);
    screenshot("mailbox-tested");
    browser.executeScript("PF('tried').hide()");
    await(
        driver ->
            driver.findElements(By.cssSelector("[id='tried']")).stream()
                .noneMatch(WebElement::isDisplayed));

    clickAndLoad("[id='form:save']");
    await(driver -> row(address).getText().contains("Reading"));
    screenshot("mailboxes");
    open("admin/incomingMail.xhtml");
    await(
        driver -> {
          open("admin/incomingMail.xhtml");
          return body().contains("The pump hums " + mark);
        });

    open("admin/mailboxes.xhtml");
    row(address).findElement(By.linkText(address)).click();
    await(found("[id='form:remove']"));
    assertThat(browser.getPageSource()).doesNotContain("secret\"");
    assertThat(body()).contains("Created mailbox " + address);
    screenshot("mailbox-edit");
    click("[id='form:remove']");
    await(found("[id='removeForm:go']"));
    clickAndLoad("[id='removeForm:go']");
    assertThat(browser.findElements(By.linkText(address))).isEmpty();
  }

  @Test
  void sendingIsTriedOutFromThePage() throws Exception {
    signIn("admin");
    open("admin/openMailbox.xhtml");
    fill("secret");
    click("[id='form:sends'] .ui-chkbox-box");
    type("form:smtpHost", "127.0.0.1");
    choose("form:smtpSecurity", "NONE");
    type("form:smtpPort", String.valueOf(server.getSmtp().getPort()));
    type("form:smtpLogin", "help");
    type("form:smtpPassword", "wrong");
    click("[id='form:sendTest']");
    await(driver -> body().contains("The server refuses the sign-in: 535"));
    screenshot("mailbox-sending-refused");
    type("form:smtpPassword", "secret");
    click("[id='form:sendTest']");
    await(driver -> body().contains("A test mail has left for"));
    screenshot("mailbox-sending");
    assertThat(server.getReceivedMessages()[0].getSubject()).contains(address);

    clickAndLoad("[id='form:save']");
    row(address).findElement(By.linkText(address)).click();
    await(found("[id='form:smtpHost']"));
    assertThat(browser.getPageSource()).doesNotContain("secret\"");
    click("[id='form:remove']");
    await(found("[id='removeForm:go']"));
    clickAndLoad("[id='removeForm:go']");
  }

  private void fill(String password) {
    type("form:address", address);
    type("form:name", "Jinglan");
    choose("form:team", "install");
    type("form:host", "127.0.0.1");
    choose("form:security", "NONE");
    type("form:port", String.valueOf(server.getImap().getPort()));
    type("form:login", "help");
    type("form:password", password);
  }

  private void test() {
    click("[id='form:test']");
  }

  private WebElement row(String words) {
    return browser.findElement(By.xpath("//tr[contains(., '" + words + "')]"));
  }

  private void deliver(String subject, String header) throws Exception {
    var raw =
        """
        Message-ID: <%s@mail.example>
        From: li-%s@mail.example
        To: %s
        Subject: %s %s
        Date: Tue, 17 Nov 2026 09:00:00 +0800
        %sContent-Type: text/plain; charset=UTF-8

        Please call me.
        """
            .formatted(UUID.randomUUID(), mark, address, subject, mark, header)
            .replace("\n", "\r\n");
    user.deliver(
        new MimeMessage(
            Session.getInstance(new Properties()),
            new ByteArrayInputStream(raw.getBytes(StandardCharsets.UTF_8))));
  }
}
