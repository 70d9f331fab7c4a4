package org.kefu.it.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
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
