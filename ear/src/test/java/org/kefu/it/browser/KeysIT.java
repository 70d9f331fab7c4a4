package org.kefu.it.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.kefu.it.http.Api;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.interactions.Actions;

/** A ticket's whole way without a mouse. */
class KeysIT extends Browser {
  private final Api agent = Api.as("agent");
  private final String mark = "k" + UUID.randomUUID().toString().substring(0, 8);

  @Test
  void aTicketIsFoundTakenAnsweredAndSolvedByTheKeyboard() throws Exception {
    var first = agent.open(mark + " one");
    var second = agent.open(mark + " two");
    signIn("agent");
    open("agent/tickets.xhtml?view=ALL");

    press("j");
    var top = focused();
    press("j");
    assertThat(focused()).isNotEqualTo(top);
    press("k");
    assertThat(focused()).isEqualTo(top);
    assertThat(top).isEqualTo(second);
    press("j", Keys.ENTER);
    await(driver -> driver.getCurrentUrl().contains("number=" + first));
    settle();

    press("?");
    await(found("dialog#keys"));
    assertThat(body()).contains("Take", "Reply", "Note", "Solution");
    screenshot("keys");
    press(Keys.ESCAPE);

    press("t");
    await(driver -> "IN_PROGRESS".equals(state(first)));
    settle();
    press("n");
    write("looked at the board");
    await(driver -> body().contains("looked at the board"));
    press("r");
    write("We are on our way.");
    await(driver -> body().contains("We are on our way."));
    press("s");
    write("The board was replaced.");
    await(driver -> "TO_CONFIRM".equals(state(first)));
    settle();

    press("/");
    press(mark, Keys.ENTER);
    await(driver -> body().contains(mark + " two"));
  }

  /** Writes into what has the focus, and sends it. */
  private void write(String words) {
    await(
        driver -> "composer:text".equals(driver.switchTo().activeElement().getDomAttribute("id")));
    var text = browser.findElement(By.id("composer:text"));
    text.sendKeys(words);
    text.sendKeys(Keys.chord(Keys.CONTROL, Keys.ENTER));
    settle();
  }

  private void press(CharSequence... keys) {
    new Actions(browser).sendKeys(keys).perform();
    settle();
  }

  private String focused() {
    return browser.switchTo().activeElement().getText().strip();
  }

  private String state(String number) {
    try {
      return agent.get("tickets/" + number).text("state");
    } catch (Exception failed) {
      throw new IllegalStateException(failed);
    }
  }
}
