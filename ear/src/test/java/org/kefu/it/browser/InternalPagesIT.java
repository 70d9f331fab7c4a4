package org.kefu.it.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.kefu.it.http.Api;
import org.openqa.selenium.By;

/** What a ticket that is ours alone looks like, to us and to its customer. */
class InternalPagesIT extends Browser {
  private final Api api = Api.as("agent");
  private final String mark = "n" + UUID.randomUUID().toString().substring(0, 7);

  @Test
  void aTicketIsHiddenAndShownOnlyAfterAQuestion() throws Exception {
    var number = api.open("inner " + mark);
    signIn("agent");
    open("agent/ticket.xhtml?number=" + number);
    assertThat(browser.findElements(By.cssSelector("[data-mode='REPLY']"))).hasSize(1);
    click("[id='parts'] [data-show='internal']");
    await(found("[id='keeping:keep']"));
    screenshot("internal-hide");
    clickAndLoad("[id='keeping:keep']");

    assertThat(body()).contains(number + " is internal now");
    assertThat(browser.findElement(By.cssSelector(".k-thead .k-label--ours")).getText())
        .isEqualTo("Internal");
    assertThat(browser.findElements(By.cssSelector("[data-mode='REPLY']"))).isEmpty();
    assertThat(
            browser.findElement(By.cssSelector("[data-mode='NOTE']")).getAttribute("aria-selected"))
        .isEqualTo("true");
    screenshot("internal-ticket");
    await(
        driver -> {
          open("agent/tickets.xhtml?view=ALL&internal=yes");
          return body().contains(number);
        });
    assertThat(browser.findElements(By.cssSelector(".k-list__table .k-label--ours"))).isNotEmpty();
    screenshot("internal-list");

    open("agent/ticket.xhtml?number=" + number);
    click("[id='parts'] [data-show='internal']");
    await(driver -> body().contains("The customer will see the subject"));
    screenshot("internal-show");
    assertThat(api.get("tickets/" + number).json().get("internal").asBoolean()).isTrue();
    clickAndLoad("[id='keeping:keep']");
    assertThat(browser.findElements(By.cssSelector(".k-thead .k-label--ours"))).isEmpty();
  }

  @Test
  void anInternalTicketIsOpenedByHandAndTheCustomerFindsNothing() throws Exception {
    var number =
        api.post(
                "tickets",
                """
                {"subject":"inner %s","text":"ours","internal":true,
                 "customer":{"name":"周小敏","email":"zhou.xiaomin@mail.example"}}\
                """
                    .formatted(mark))
            .text("number");
    signIn("customer");
    open("portal/tickets.xhtml");
    assertThat(body()).doesNotContain("inner " + mark);
    open("portal/ticket.xhtml?number=" + number);
    assertThat(body()).doesNotContain("inner " + mark);
    screenshot("internal-portal");
  }

  @Test
  void theFormForNewTicketsAsksForIt() throws Exception {
    signIn("agent");
    open("agent/openTicket.xhtml");
    click("[id='open:internal'] .ui-chkbox-box");
    type("open:subject", "inner " + mark);
    type("open:text", "ours alone");
    click("[id='open:send']");
    await(driver -> driver.findElements(By.cssSelector("[id='open:who'] .ui-message")).size() > 0);
    screenshot("internal-open");
    assertThat(browser.findElement(By.id("open:internal_input")).isSelected()).isTrue();
  }
}
