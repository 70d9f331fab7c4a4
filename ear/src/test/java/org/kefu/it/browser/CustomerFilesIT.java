package org.kefu.it.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kefu.it.http.Api;
import org.openqa.selenium.By;

/** Files of both sides: the scan of a letter, a colleague's photo, what a customer sends along. */
class CustomerFilesIT extends Browser {
  @TempDir Path folder;
  private final String mark = UUID.randomUUID().toString().substring(0, 8);

  @Test
  void letterIsOpenedWithItsScanAndANoteWithAPhoto() throws Exception {
    signIn("agent");
    open("agent/openTicket.xhtml");
    type("open:customerNumber", "Letter writer " + mark);
    click("[id='open:found'] .ui-button");
    await(found("[id='open:name']"));
    type("open:phones", "13900002222");
    choose("open:channel", "LETTER");
    type("open:subject", "Letter " + mark);
    type("open:text", "Asks for a new manual");
    bring("open", "信件扫描.txt", "scanned " + mark);
    screenshot("open-with-scan");
    click("[id='open:send']");
    await(driver -> driver.getCurrentUrl().contains("agent/ticket"));
    assertThat(read(browser.findElement(By.partialLinkText("信件扫描.txt")).getDomProperty("href")))
        .isEqualTo("scanned " + mark);

    click("[data-mode='NOTE']");
    browser.findElement(By.cssSelector(".k-composer__extra summary")).click();
    type("composer:text", "See the plate");
    bring("composer", "plate.txt", "plate " + mark);
    clickAndLoad("[id='composer:send']");
    assertThat(browser.findElement(By.cssSelector(".k-msg--note")).getText())
        .contains("See the plate", "plate.txt");
  }

  @Test
  void customerSendsAFileAlongAndReadsOnlyWhatIsTheirs() throws Exception {
    signIn("customer");
    open("portal/openTicket.xhtml");
    type("open:subject", "Photo " + mark);
    type("open:text", "It drips");
    clickAndLoad("[id='open:send']");
    var number = browser.getCurrentUrl().replaceAll(".*number=([^&]+).*", "$1");
    type("ticket:more", "Here it is");
    browser
        .findElement(By.cssSelector("input[type=file]"))
        .sendKeys(Files.writeString(folder.resolve("滴水.txt"), "wet " + mark).toString());
    clickAndLoad("[id='ticket:add']");
    assertThat(body()).contains("Here it is", "滴水.txt");
    screenshot("portal-files");
    var address = browser.findElement(By.partialLinkText("滴水.txt")).getDomProperty("href");
    assertThat(address).contains("/portal/files/" + number + "/");
    assertThat(read(address)).isEqualTo("wet " + mark);

    var other = Api.as("agent").open("Of somebody else " + mark);
    assertThat(read(address.replace(number, other))).isEqualTo("404");
    assertThat(read(address.replace("/portal/files/" + number, "/files"))).isEqualTo("403");
  }

  @Test
  void linkOpensTheFilesOfItsTicketAndNoOthers() throws Exception {
    open(SentLinks.of(asked("By link " + mark), "Have you a photo?"));
    await(found("[id='ticket:answer']"));
    browser
        .findElement(By.cssSelector("input[type=file]"))
        .sendKeys(Files.writeString(folder.resolve("leak.txt"), "leak " + mark).toString());
    clickAndLoad("[id='ticket:send']");
    assertThat(body()).as("words are asked for").contains("Nothing written yet");
    type("ticket:answer", "A photo");
    browser
        .findElement(By.cssSelector("input[type=file]"))
        .sendKeys(folder.resolve("leak.txt").toString());
    clickAndLoad("[id='ticket:send']");
    var address = browser.findElement(By.partialLinkText("leak.txt")).getDomProperty("href");
    assertThat(read(address)).isEqualTo("leak " + mark);

    var message = address.replaceAll(".*/signed/files/[^/]+/", "");
    var site = address.replaceAll("signed/files/.*", "");
    var foreign =
        SentLinks.of(asked("Another " + mark), "Have you a photo?").replace("t/", "signed/files/");
    assertThat(read(site + foreign + "/" + message)).isEqualTo("404");
    assertThat(read(address.replace("/signed/files/", "/signed/files/A"))).isEqualTo("404");
  }

  private void bring(String form, String name, String words) throws IOException {
    browser
        .findElement(By.cssSelector("[id='" + form + ":document'] input[type=file]"))
        .sendKeys(Files.writeString(folder.resolve(name), words).toString());
    await(found("[id='" + form + ":brought'] .k-label"));
    settle();
  }

  /** What this browser gets at an address: the words, or the number of the refusal. */
  private String read(String address) {
    return (String)
        browser.executeAsyncScript(
            "const done = arguments[1]; fetch(arguments[0]).then(a => a.ok ? a.text() : '' +"
                + " a.status).then(done)",
            address);
  }

  /** The number of a ticket whose customer was asked something. */
  private static String asked(String subject) {
    var agent = Api.as("agent");
    var number = agent.open(subject);
    agent.act(number, "take", "{}");
    agent.act(number, "ask", "{\"text\":\"Have you a photo?\"}");
    return number;
  }
}
