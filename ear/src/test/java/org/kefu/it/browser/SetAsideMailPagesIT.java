package org.kefu.it.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.ExpectedConditions;

/** An administrator, and whoever reads a ticket, decides about mails that were set aside. */
class SetAsideMailPagesIT extends Browser {
  private final String mark = UUID.randomUUID().toString().substring(0, 8);
  private Path brought;

  @AfterEach
  void clear() throws Exception {
    Files.deleteIfExists(brought);
  }

  @Test
  void severalAreChosenAndEachGoesItsWay() throws Exception {
    signIn("agent");
    bring(
        mail("news", "One", "List-Id: <n.example>\n")
            + mail("news", "Two", "List-Id: <n.example>\n")
            + mail("", "Three", ""));
    browser.manage().deleteAllCookies();
    signIn("admin");
    open("admin/incomingMail.xhtml?verdict=PARKED");
    choose("One");
    choose("Two");
    choose("Three");
    await(driver -> body().contains("3 chosen"));
    screenshot("aside-chosen");

    click("[id='form:open']");
    await(found("[id='openAside:go']"));
    screenshot("aside-open");
    clickAndLoad("[id='openAside:go']");
    assertThat(body())
        .contains("Tickets made of mails: 2", "Three " + mark, "please give an address");
    screenshot("aside-opened");

    row("Three").findElement(By.linkText("Three " + mark)).click();
    await(found("[id='asideForm:discard']"));
    assertThat(body()).contains("It has no sender", "Please call me");
    browser.findElement(By.cssSelector("[id='asideForm'] details summary")).click();
    await(driver -> body().contains("Subject: Three"));
    screenshot("aside-look");
    click("[id='asideForm:discard']");
    await(found("[id='discardAside:go']"));
    click("[id='discardAside:go']");
    await(driver -> body().contains("Please give a reason"));
    type("discardAside:reason", "a test");
    screenshot("aside-discard");
    clickAndLoad("[id='discardAside:go']");
    open("admin/incomingMail.xhtml?verdict=DISCARDED");
    assertThat(row("Three").getText()).contains("Discarded because: a test");
    choose("Three");
    await(found("[id='form:back']"));
    clickAndLoad("[id='form:back']");
    open("admin/incomingMail.xhtml?verdict=PARKED");
    assertThat(row("Three").getText()).contains("Parked");

    choose("Three");
    await(found("[id='form:join']"));
    click("[id='form:join']");
    await(found("[id='joinAside:ticket']"));
    type("joinAside:ticket", "T-1999-000001");
    click("[id='joinAside:go']");
    await(driver -> body().contains("There is no ticket T-1999-000001"));
    screenshot("aside-join-refused");
  }

  @Test
  void whoReadsTheTicketSeesWhatIsHeldForIt() throws Exception {
    signIn("senior");
    bring(mail("li", "The pump", ""));
    var number = await(found("[id='upload:taken'] a.k-id")).getText().strip();
    open("agent/uploadMail.xhtml");
    bring(mail("stranger", "[" + number + "] Its noise", ""));
    open("agent/ticket.xhtml?number=" + number);
    await(found("[id='held']"));
    assertThat(body()).contains("stranger-" + mark, "takes no part in its conversation");
    screenshot("held-on-ticket");

    var old = browser.findElement(By.tagName("html"));
    browser.findElement(By.linkText("Join this ticket")).click();
    await(ExpectedConditions.stalenessOf(old));
    settle();
    assertThat(browser.findElements(By.cssSelector("[id='held']"))).isEmpty();
    assertThat(browser.findElements(By.cssSelector(".k-msg--customer"))).hasSize(2);

    browser.manage().deleteAllCookies();
    signIn("agent");
    open("agent/ticket.xhtml?number=" + number);
    assertThat(browser.findElements(By.cssSelector("[id='held']"))).isEmpty();
  }

  /** Brings mails as a mail program keeps them, one behind the other. */
  private void bring(String mbox) throws Exception {
    brought = Files.createTempFile("kefu-" + mark, ".mbox");
    Files.writeString(brought, mbox, StandardCharsets.UTF_8);
    open("agent/uploadMail.xhtml");
    browser.findElement(By.cssSelector("input[type=file]")).sendKeys(brought.toString());
    await(driver -> driver.getPageSource().contains(mark));
    settle();
  }

  private void choose(String subject) {
    row(subject).findElement(By.cssSelector(".ui-chkbox-box, .ui-selection-column div")).click();
    settle();
  }

  private WebElement row(String subject) {
    return browser.findElement(By.xpath("//tr[contains(., '" + subject + " " + mark + "')]"));
  }

  private String mail(String sender, String subject, String header) {
    return """
    From li@mail.example Tue Nov 17 09:00:00 2026
    Message-ID: <%s@mail.example>
    %sTo: service@jinglan.example
    Subject: %s %s
    Date: Tue, 17 Nov 2026 09:00:00 +0800
    %sContent-Type: text/plain; charset=UTF-8

    Please call me.

    """
        .formatted(
            UUID.randomUUID(),
            sender.isEmpty() ? "" : "From: %s-%s@mail.example\n".formatted(sender, mark),
            subject,
            mark,
            header);
  }
}
