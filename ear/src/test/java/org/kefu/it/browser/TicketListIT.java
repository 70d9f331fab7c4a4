package org.kefu.it.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.kefu.it.http.Api;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** The list of tickets: narrowed, ordered, paged, empty. */
class TicketListIT extends Browser {

  @Test
  void filtersNarrowTheListAndTheLastIsDropped() throws Exception {
    var number = Api.as("agent").open("Filtered");
    signIn("agent");
    open("agent/tickets.xhtml?view=OPEN");
    await(found(".k-words input")).sendKeys(number + Keys.ENTER);
    await(driver -> driver.getCurrentUrl().contains("q=" + number));
    assertThat(numbers()).containsExactly(number);

    browser.findElement(By.xpath("//summary[contains(., 'State')]")).click();
    browser.findElement(By.linkText("To confirm")).click();
    await(driver -> driver.getCurrentUrl().contains("state=TO_CONFIRM"));
    await(found(".k-empty"));
    screenshot("list-empty");
    clickAndLoad(".k-empty a");
    assertThat(numbers()).containsExactly(number);
  }

  @Test
  void channelProductAndDaysNarrowTheListAndAreKeptInItsAddress() throws Exception {
    var agent = Api.as("agent");
    var number = agent.open("Narrowed");
    var product = "P " + number;
    agent.patch("tickets/" + number, "{\"product\":\"%s\"}".formatted(product));
    Awaitility.await()
        .until(
            () ->
                agent
                        .get("tickets?query=" + Api.encoded("product:\"" + product + "\""))
                        .json()
                        .get("items")
                        .size()
                    == 1);
    signIn("agent");
    open("agent/tickets.xhtml?view=ALL");
    browser.findElement(By.xpath("//summary[contains(., 'Product')]")).click();
    await(found("input[name='product']")).sendKeys(product + Keys.ENTER);
    await(driver -> driver.getCurrentUrl().contains("product="));
    assertThat(numbers()).containsExactly(number);
    browser.findElement(By.xpath("//summary[contains(., 'Created')]")).click();
    screenshot("list-days");
    var tomorrow = LocalDate.now().plusDays(2).toString();
    browser.executeScript(
        "document.querySelector('input[name=openedFrom]').value = arguments[0]", tomorrow);
    clickAndLoad("details[open] button[type='submit']");
    assertThat(browser.getCurrentUrl()).contains("product=", "openedFrom=" + tomorrow);
    await(found(".k-empty"));
    assertThat(body()).contains(tomorrow + " –");
    open("agent/tickets.xhtml?view=ALL&channel=FAX&product=" + Api.encoded(product));
    await(found(".k-empty"));
    open("agent/tickets.xhtml?view=ALL&channel=WEB&product=" + Api.encoded(product));
    assertThat(numbers()).containsExactly(number);
  }

  @Test
  void columnsSortBothWays() {
    Api.as("agent").open("Sorted 1");
    Api.as("agent").open("Sorted 2");
    signIn("agent");
    open("agent/tickets.xhtml?view=ALL");
    sort();
    var upwards = numbers();
    assertThat(upwards).hasSizeGreaterThan(1).isSorted();
    sort();
    await(driver -> !numbers().equals(upwards));
    assertThat(numbers()).isSortedAccordingTo(Comparator.reverseOrder());
  }

  @Test
  void nextPageBeginsAtItsTop() {
    var agent = Api.as("agent");
    for (int i = 0; i < 30; i++) {
      agent.open("Paged " + i);
    }
    signIn("agent");
    open("agent/tickets.xhtml?view=ALL");
    choosePage("25");
    var first = numbers();
    assertThat(first).hasSize(25);
    browser.executeScript("document.querySelector('.k-list__table').scrollTop = 10000");
    click(".ui-paginator-next");
    await(driver -> !numbers().equals(first));

    assertThat(numbers()).doesNotContainAnyElementsOf(first);
    assertThat(
            (Boolean)
                browser.executeScript(
                    "var list = document.querySelector('.k-list__table');"
                        + "return list.scrollTop === 0 && document.activeElement === list"))
        .isTrue();
  }

  private void choosePage(String rows) {
    var before = numbers();
    await(found(".ui-paginator-rpp-options")).sendKeys(rows);
    settle();
    await(driver -> !numbers().equals(before));
  }

  private void sort() {
    var before = numbers();
    browser.findElement(By.xpath("//th[contains(., 'No.')]")).click();
    settle();
    await(driver -> !numbers().equals(before));
  }

  private List<String> numbers() {
    return browser.findElements(By.cssSelector(".k-list__table a.k-id")).stream()
        .map(WebElement::getText)
        .toList();
  }
}
