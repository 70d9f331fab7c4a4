package org.kefu.it.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.kefu.it.http.Api;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

/** What nobody has is given to somebody. */
class DispatcherIT extends Browser {

  @Test
  void ticketIsGivenToAPerson() throws Exception {
    var number = Api.as("agent").openFindable("For dispatch");
    signIn("dispatcher");
    open("dispatch/tickets.xhtml?q=" + number);
    row(number).findElement(By.cssSelector(".k-act button")).click();
    await(found("[id='assign:text']"));

    click("[id='assign'] .k-send");
    await(found("[id='assign:text'].ui-state-error"));
    assertThat(dialog()).contains("Give a reason");

    choose("assign:team", "");
    type("assign:text", "Free this morning");
    click("[id='assign'] .k-send");
    await(driver -> dialog().contains("Choose a team or a person"));
    screenshot("dispatch-nobody");

    choose("assign:login", "sunlei");
    click("[id='assign'] .k-send");
    await(driver -> Api.as("agent").get("tickets/" + number).text("assignee").equals("sunlei"));
    await(driver -> !driver.findElement(By.id("assign")).getText().contains("Free this morning"));
    assertThat(body()).contains("No ticket matches");
  }

  private String dialog() {
    return browser.findElement(By.id("assign")).getText();
  }

  private WebElement row(String number) {
    return browser.findElement(By.xpath("//tr[contains(., '" + number + "')]"));
  }
}
