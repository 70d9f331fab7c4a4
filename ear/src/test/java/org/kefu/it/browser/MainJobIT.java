package org.kefu.it.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.kefu.it.http.Api;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;

/**
 * A mail comes in, an agent solves, the customer refuses by link, a senior solves, it is confirmed.
 */
class MainJobIT extends Browser {
  private static final String PASSED_STEP = ".djs-shape[data-element-id^='Task_']";

  @Test
  void fromARealMailToAConfirmedTicket() throws Exception {
    var number = mailIn();

    signIn("agent");
    open("agent/ticket.xhtml?number=" + number);
    click("[id='deeds:take']");
    await(found("textarea[id='composer:text']"));
    write("NOTE", "Internal: looks like the damper");
    write("SOLUTION", "We replaced the damper");
    await(driver -> Api.as("agent").get("tickets/" + number).text("state").equals("TO_CONFIRM"));
    screenshot("job-1-solved");

    var link = SentLinks.of(number, "confirm");
    browser.manage().deleteAllCookies();
    browser.manage().window().setSize(new Dimension(390, 844));
    open(link);
    assertThat(body()).contains("We replaced the damper").doesNotContain("Internal:");
    screenshot("job-2-customer-phone");
    click("[id='ticket:wrong']");
    await(found("textarea[id='ticket:reason']")).sendKeys("It still shakes");
    click("[id='ticket:refuse']");
    await(driver -> Api.as("agent").get("tickets/" + number).text("team").equals("senior"));

    browser.manage().window().setSize(new Dimension(1440, 900));
    signIn("senior");
    open("agent/ticket.xhtml?number=" + number);
    assertThat(body()).contains("It still shakes");
    click("[id='deeds:take']");
    await(found("textarea[id='composer:text']"));
    write("SOLUTION", "We replaced both dampers");
    await(driver -> Api.as("agent").get("tickets/" + number).text("state").equals("TO_CONFIRM"));

    browser.manage().deleteAllCookies();
    open(link);
    click("[id='ticket:confirm']");
    await(driver -> Api.as("agent").get("tickets/" + number).text("state").equals("CLOSED"));
    screenshot("job-3-confirmed");

    signIn("manager");
    open("manager/ticket.xhtml?number=" + number);
    await(driver -> !driver.findElements(By.cssSelector(PASSED_STEP)).isEmpty());
    screenshot("job-4-place");
  }

  private static String mailIn() {
    var id = UUID.randomUUID();
    var mail =
        """
        Message-ID: <%s@mail.example>
        From: Li Lei <%s@mail.example>
        To: service@jinglan.example
        Subject: Washing machine shakes
        Date: Tue, 17 Nov 2026 09:00:00 +0800
        Content-Type: text/plain; charset=UTF-8

        It walks through the kitchen.
        """
            .formatted(id, id)
            .replace("\n", "\r\n");
    return Api.as("agent")
        .post("mail", "message/rfc822", mail.getBytes(StandardCharsets.UTF_8))
        .text("ticket");
  }

  private void write(String mode, String words) {
    click("button[data-mode='" + mode + "']");
    await(found("textarea[id='composer:text']")).sendKeys(words);
    click("[id='composer:send']");
    await(driver -> body().contains(words));
  }
}
