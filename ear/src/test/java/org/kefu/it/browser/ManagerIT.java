package org.kefu.it.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kefu.it.http.Api;
import org.openqa.selenium.By;
import org.openqa.selenium.Rectangle;
import org.openqa.selenium.WebElement;

/** From the counts of the steps to the tickets of one, and to a ticket's place. */
class ManagerIT extends Browser {
  private static final String STEP = "Task_ConsultExpert";
  private static final String NOW = ".k-diagram [data-element-id='" + STEP + "'].k-now";

  @Test
  void countsLeadToTheTicketsOfAStepAndToTheirPlace() throws Exception {
    var number = Api.as("agent").open("Where does it stand");
    Api.as("agent").act(number, "take", "{}");
    Api.as("agent").act(number, "expert", "{\"text\":\"Which part?\"}");
    signIn("manager");
    open("manager/process.xhtml");

    var step = ".k-step[href$='step=" + STEP + "']";
    var count = Integer.parseInt(text(step + " .k-step__n"));
    await(found(".k-badge[href$='" + STEP + "']"));
    screenshot("manager-board");
    clickAndLoad(step);
    assertThat(numbers()).hasSize(count).contains(number);

    browser.findElement(By.linkText(number)).click();
    await(driver -> driver.getCurrentUrl().contains("manager/ticket"));
    var now = await(found(NOW));
    screenshot("manager-place");
    assertThat(inside(now.getRect(), browser.findElement(By.className("k-diagram")).getRect()))
        .as("the step stands in view")
        .isTrue();
    assertThat(height(now.findElement(By.tagName("tspan")))).as("its label").isGreaterThan(10);
  }

  private List<String> numbers() {
    return browser.findElements(By.cssSelector(".k-list__table a.k-id")).stream()
        .map(WebElement::getText)
        .toList();
  }

  private String text(String css) {
    return await(found(css)).getText();
  }

  private static int height(WebElement label) {
    return label.getRect().height;
  }

  private static boolean inside(Rectangle part, Rectangle whole) {
    return part.x >= whole.x
        && part.y >= whole.y
        && part.x + part.width <= whole.x + whole.width
        && part.y + part.height <= whole.y + whole.height;
  }
}
