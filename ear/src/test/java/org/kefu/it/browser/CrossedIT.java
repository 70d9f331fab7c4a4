package org.kefu.it.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.kefu.it.http.Api;
import org.openqa.selenium.By;

/** Two who change one customer's file at once decide field by field. */
class CrossedIT extends Browser {
  private final String mark = UUID.randomUUID().toString().substring(0, 8);

  @Test
  void nothingIsOverwritten() throws Exception {
    var customer =
        Api.as("agent")
            .post(
                "customers",
                "{\"kind\":\"PERSON\",\"name\":\"Before %s\",\"language\":\"en\"}".formatted(mark))
            .text("number");
    var address = "agent/editCustomer.xhtml?number=" + customer;
    signIn("agent");
    open(address);
    var mine = browser;
    openBrowser();
    var theirs = browser;
    try {
      signIn("senior");
      open(address);
      type("customer:name", "Theirs " + mark);
      type("customer:remark", "calls on Mondays");
      clickAndLoad("[id='customer:send']");

      browser = mine;
      type("customer:name", "Mine " + mark);
      type("customer:company", "Company " + mark);
      click("[id='customer:send']");
      await(driver -> body().contains("Somebody changed this before you saved"));
      assertThat(body())
          .contains("Before " + mark, "Mine " + mark, "Theirs " + mark)
          .contains("Taken from them: remark");
      assertThat(value("customer:remark")).isEqualTo("calls on Mondays");
      assertThat(value("customer:company")).isEqualTo("Company " + mark);
      assertThat(value("customer:name")).isEqualTo("Mine " + mark);
      screenshot("crossed");
      click("[id='customer:clashes:0:theirs']");
      await(driver -> value("customer:name").equals("Theirs " + mark));
      screenshot("crossed-theirs");
      clickAndLoad("[id='customer:send']");
      assertThat(body()).contains("Theirs " + mark, "Company " + mark, "calls on Mondays");
    } finally {
      browser = mine;
      theirs.quit();
    }
  }

  private String value(String id) {
    return browser.findElement(By.id(id)).getDomProperty("value");
  }
}
