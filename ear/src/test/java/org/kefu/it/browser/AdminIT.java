package org.kefu.it.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.kefu.it.http.Api;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

/** Users, failed jobs and parked mails, as the administrator looks after them. */
class AdminIT extends Browser {
  private final String login = "new-" + UUID.randomUUID().toString().substring(0, 8);

  @Test
  void newUserIsMadeLockedOutAndUnlocked() throws Exception {
    signIn("admin");
    open("admin/openUser.xhtml");
    clickAndLoad("[id='form:save']");
    assertThat(browser.switchTo().activeElement().getDomAttribute("id")).isEqualTo("form:login");
    type("form:login", login);
    type("form:password", "first-Word-1");
    type("form:name", "Ann New");
    label("Agent").click();
    clickAndLoad("[id='form:save']");
    assertThat(state()).contains("Active");

    browser.manage().deleteAllCookies();
    for (int i = 1; i <= 5; i++) {
      tryPassword("wrong-" + i);
    }
    signIn("admin");
    open("admin/users.xhtml");
    type("form:text", login);
    await(driver -> driver.findElements(By.cssSelector("#form\\:table tbody tr")).size() == 1);
    assertThat(state()).contains("Locked");
    screenshot("admin-locked");
    act("Unlock");
    await(driver -> state().contains("Active"));
    act("Disable");
    await(driver -> state().contains("Disabled"));
    act("Enable");
    await(driver -> state().contains("Active"));
  }

  @Test
  void aPersonIsBoundToRegionsAndTheAdministratorSeesIt() throws Exception {
    signIn("admin");
    open("admin/openUser.xhtml");
    type("form:login", login);
    type("form:password", "first-Word-1");
    type("form:name", "Ann Ningbo");
    label("Agent").click();
    type("form:regions_input", "宁波");
    await(found("[id='form:regions_panel'] .ui-autocomplete-item")).click();
    await(found("[id='form:regions'] .ui-autocomplete-token"));
    clickAndLoad("[id='form:save']");

    open("admin/editUser.xhtml?login=" + login);
    assertThat(browser.findElement(By.id("form:regions")).getText()).contains("浙江省 宁波市");
    screenshot("admin-regions");
    clickAndLoad("[id='form:save']");

    open("admin/access.xhtml?login=" + login);
    assertThat(body()).contains("浙江省 宁波市");
  }

  @Test
  void failedJobIsTriedAgain() throws Exception {
    var number = Api.as("agent").open("Job");
    letTimerFail(number);
    signIn("admin");
    open("admin/failedJobs.xhtml");
    var job = By.xpath("//tr[contains(., '" + number + "')]");
    assertThat(browser.findElement(job).getText())
        .contains("Offer ticket to team", "There is no ticket " + number, "Trying");
    screenshot("admin-job");

    browser.findElement(job).findElement(By.linkText("Try again")).click();
    await(
        driver -> {
          open("admin/failedJobs.xhtml");
          return driver.findElements(job).isEmpty();
        });
    await(driver -> Api.as("agent").get("tickets/" + number).text("team").equals("senior"));
  }

  @Test
  void parkedMailIsFoundWithItsReason() {
    var subject = "Out of office " + UUID.randomUUID();
    var mail =
        """
        Message-ID: <%s@mail.example>
        From: Li Lei <li@mail.example>
        To: service@jinglan.example
        Subject: %s
        Auto-Submitted: auto-replied
        Content-Type: text/plain; charset=UTF-8

        I am away until Monday.
        """
            .formatted(UUID.randomUUID(), subject)
            .replace("\n", "\r\n");
    Api.as("agent").post("mail", "message/rfc822", mail.getBytes(StandardCharsets.UTF_8));
    signIn("admin");
    open("admin/incomingMail.xhtml");
    clickAndLoad("a.k-filter[href$='verdict=PARKED']");

    assertThat(browser.findElement(By.xpath("//tr[contains(., '" + subject + "')]")).getText())
        .contains("Parked", "Automatic answer");
  }

  private static void letTimerFail(String number) throws Exception {
    var planted = "http://127.0.0.1:" + Integer.getInteger("it.http.port") + "/it/failing-timer";
    var request =
        HttpRequest.newBuilder(URI.create(planted + "?ticket=" + number))
            .POST(BodyPublishers.noBody())
            .build();
    assertThat(HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).statusCode())
        .isEqualTo(200);
  }

  private void tryPassword(String password) {
    open("login.xhtml");
    await(found("input[autocomplete=username]")).sendKeys(login);
    browser.findElement(By.cssSelector("input[type=password]")).sendKeys(password);
    clickAndLoad("button[type=submit]");
  }

  private WebElement label(String words) {
    return browser.findElement(By.xpath("//label[normalize-space(.)='" + words + "']"));
  }

  private String state() {
    return row().getText();
  }

  private void act(String deed) {
    row().findElement(By.linkText(deed)).click();
    settle();
  }

  private WebElement row() {
    return browser.findElement(By.xpath("//tr[contains(., '" + login + "')]"));
  }
}
