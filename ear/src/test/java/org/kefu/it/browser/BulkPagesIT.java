package org.kefu.it.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.kefu.it.http.Api;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;

/** A supervisor changes many tickets of a list at once, and takes it back. */
class BulkPagesIT extends Browser {
  private final Api supervisor = Api.as("supervisor");
  private final String mark = "m" + UUID.randomUUID().toString().substring(0, 8);

  @Test
  void someAreChosenChangedAndPutBack() throws Exception {
    var numbers = open(4);
    supervisor.act(numbers.get(0), "close", "{\"reason\":\"SPAM\"}");
    signIn("supervisor");
    open("agent/tickets.xhtml?view=ALL&q=" + mark);
    assertThat(bar().isDisplayed()).isFalse();

    box(numbers.get(3)).click();
    new Actions(browser).keyDown(Keys.SHIFT).click(box(numbers.get(1))).keyUp(Keys.SHIFT).perform();
    assertThat(bar().getText()).contains("3 chosen");
    box(numbers.get(2)).click();
    assertThat(bar().getText()).contains("2 chosen");
    click("input[data-pick-page]");
    assertThat(bar().getText()).contains("4 chosen");
    screenshot("bulk-chosen");
    new Actions(browser).sendKeys("b").perform();
    await(found("[id='bulkForm:kind']"));
    choose("bulkForm:priority", "4");
    screenshot("bulk-dialog");
    clickAndLoad("[id='bulkForm:preview']");
    assertThat(line()).contains("Set priority to Urgent", "Will change 3", "Cannot change 1");
    assertThat(body()).contains("Ticket " + numbers.get(0) + " is closed");
    screenshot("bulk-preview");
    assertThat(priority(numbers.get(1))).isNotEqualTo("URGENT");

    clickAndLoad("[id='bulk:run']");
    await(driver -> line().contains("Changed 3"));
    screenshot("bulk-done");
    assertThat(priority(numbers.get(1))).isEqualTo("URGENT");
    click("[id='bulk:undo']");
    clickAndLoad("[id='undoForm:go']");
    await(driver -> line().contains("Put back 3"));
    assertThat(priority(numbers.get(1))).isNotEqualTo("URGENT");
    click("a[href*='bulks.xhtml']");
    await(driver -> body().contains("Set priority to Urgent"));
    screenshot("bulks");
  }

  @Test
  void allOfAListAreChosenOverItsPages() throws Exception {
    open(51);
    signIn("supervisor");
    open("agent/tickets.xhtml?view=ALL&q=" + mark);
    click("input[data-pick-page]");
    assertThat(bar().getText()).contains("50 chosen");
    click(".ui-paginator-next");
    await(driver -> driver.findElements(By.cssSelector("input[data-pick]")).size() == 1);
    assertThat(bar().getText()).contains("50 chosen");
    click("[data-pick-found]");
    assertThat(bar().getText()).contains("51 chosen");
    click("[data-show='bulk']");
    await(found("[id='bulkForm:kind']"));
    choose("bulkForm:kind", "REPLY");
    await(found("[id='bulkForm:text']")).sendKeys("Dear {custmer.name}");
    click("[id='bulkForm:preview']");
    await(driver -> body().contains("Do you mean {customer.name}?"));
    screenshot("bulk-refused");
    type("bulkForm:text", "Dear {customer.name}");
    clickAndLoad("[id='bulkForm:preview']");
    assertThat(body()).contains("Change 51 tickets", "Dear 周小敏", "cannot be undone");
    screenshot("bulk-reply-preview");
    clickAndLoad("[id='bulk:discard']");
    assertThat(body()).contains("No ticket was changed");
  }

  /** What stands on one line for eyes is several for the driver. */
  private String line() {
    return body().replaceAll("\\s+", " ");
  }

  private WebElement bar() {
    return browser.findElement(By.cssSelector("[data-picked]"));
  }

  private WebElement box(String number) {
    return browser.findElement(By.cssSelector("input[data-pick='" + number + "']"));
  }

  private String priority(String number) {
    return supervisor.get("tickets/" + number).text("priority");
  }

  private List<String> open(int count) {
    var numbers = new ArrayList<String>();
    for (var i = 0; i < count; i++) {
      numbers.add(supervisor.open(mark));
    }
    Awaitility.await()
        .until(
            () ->
                supervisor.get("tickets?limit=60&query=" + mark).json().get("items").size()
                    == count);
    return numbers;
  }
}
