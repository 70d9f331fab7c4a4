package org.kefu.it.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kefu.it.http.Api;
import org.openqa.selenium.By;

/** A letter is registered with its scan, found in the list, and becomes a ticket. */
class ContactsPageIT extends Browser {
  @TempDir Path folder;
  private final String mark = UUID.randomUUID().toString().substring(0, 8);

  @Test
  void aLetterIsRegisteredWorkedOffAndBecomesATicket() throws Exception {
    signIn("agent");
    open("agent/registerContact.xhtml");
    click("[id='open:send']");
    await(driver -> body().contains("Please give it a subject"));
    choose("open:channel", "LETTER");
    await(found("[id='open:kind']"));
    choose("open:kind", "COMPLAINT");
    type("open:subject", "Letter " + mark);
    type("open:text", "The technician came late");
    browser
        .findElement(By.cssSelector("[id='open:document'] input[type=file]"))
        .sendKeys(Files.writeString(folder.resolve("信.txt"), "scan").toString());
    await(found("[id='open:brought'] .k-label"));
    settle();
    type("open:customerNumber", "Writer " + mark);
    click("[id='open:found'] .ui-button");
    await(found("[id='open:name']"));
    type("open:phones", "13900003333");
    type("open:toDo", "Answer by Friday");
    screenshot("contact-register");
    click("[id='open:send']");
    await(driver -> driver.getCurrentUrl().contains("agent/contact.xhtml"));
    assertThat(body()).contains("Letter " + mark, "The technician came late", "信.txt", "Complaint");
    screenshot("contact");

    open("agent/contacts.xhtml?open=true");
    assertThat(body()).contains("Letter " + mark, "Answer by Friday");
    screenshot("contacts");
    browser.findElement(By.partialLinkText("Letter " + mark)).click();
    click("[id='telling:done']");
    await(driver -> body().contains("Marked as done"));
    open("agent/contacts.xhtml?q=technician%20came&channel=LETTER");
    assertThat(body()).contains("Letter " + mark);
    browser.findElement(By.partialLinkText("Letter " + mark)).click();
    click("[id='joining:make']");
    await(driver -> driver.getCurrentUrl().contains("agent/ticket.xhtml"));
    var number = browser.getCurrentUrl().replaceAll(".*number=([^&]+).*", "$1");
    assertThat(Api.as("agent").get("tickets/" + number).text("subject"))
        .isEqualTo("Letter " + mark);
    assertThat(body()).contains("信.txt");
    var contact = browser.findElement(By.cssSelector(".k-contacted"));
    assertThat(contact.getText())
        .contains("From the customer · Complaint", "Done", "Answer by Friday");
    screenshot("contact-in-talk");
    contact.findElement(By.tagName("a")).click();
    await(driver -> driver.getCurrentUrl().contains("agent/contact.xhtml"));
  }
}
