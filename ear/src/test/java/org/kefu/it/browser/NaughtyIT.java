package org.kefu.it.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.kefu.it.http.Api;
import org.kefu.it.http.Naughty;
import org.openqa.selenium.By;

/**
 * What hostile and awkward people write comes back as they wrote it, from every field and page, and
 * nothing of it runs.
 */
class NaughtyIT extends Browser {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Api agent = Api.as("agent");
  private final String mark = UUID.randomUUID().toString().substring(0, 8);

  @Test
  void ourOwnComeBackAndNothingRuns() throws Exception {
    comeBack(Naughty.OWN);
  }

  @Test
  void thoseOfOthersComeBackAndNothingRuns() throws Exception {
    comeBack(Naughty.ofOthers());
  }

  @Test
  void noAttackByMailRuns() throws Exception {
    var html = new StringBuilder();
    Naughty.read("naughty/html.json")
        .forEach(
            each -> html.append("<div>").append(each.get("payload").asText()).append("</div>"));
    var mail =
        """
        Message-ID: <%s@mail.example>
        From: attacker-%s@mail.example
        To: service@jinglan.example
        Subject: attack %s
        MIME-Version: 1.0
        Content-Type: text/html; charset=UTF-8

        """
            .formatted(UUID.randomUUID(), mark, mark)
            .replace("\n", "\r\n");
    var ticket =
        agent
            .post("mail", "message/rfc822", (mail + html).getBytes(StandardCharsets.UTF_8))
            .text("ticket");
    signIn("agent");
    watch("agent/ticket.xhtml?number=" + ticket);
    assertThat(browser.findElements(By.cssSelector(".k-html"))).isNotEmpty();
    screenshot("naughty-mail");
  }

  private void comeBack(List<String> strings) throws Exception {
    var tickets = new ArrayList<String>();
    for (var string : strings) {
      var subject = mark + " " + string;
      var opened = agent.post("tickets", ticket(subject, string));
      assertThat(opened.status()).as(subject + ": " + opened).isEqualTo(201);
      var number = opened.text("number");
      var read = agent.get("tickets/" + number).json();
      assertThat(read.get("subject").asText()).isEqualTo(subject.strip());
      assertThat(read.get("messages").get(0).get("text").asText()).isEqualTo(string);
      assertThat(read.get("customer").get("name").asText()).isEqualTo(name(string).strip());
      tickets.add(number);
    }
    searchesAreAnswered(strings);
    Awaitility.await().until(() -> found() == Math.min(tickets.size(), 50));
    signIn("agent");
    watch("agent/tickets.xhtml?view=ALL&q=" + mark);
    watch("agent/customers.xhtml?q=" + mark);
    watch("agent/search.xhtml?q=" + mark);
    watch("agent/ticket.xhtml?number=" + tickets.get(0));
    watch("agent/ticket.xhtml?number=" + tickets.get(tickets.size() - 1));
    screenshot("naughty");
  }

  /** As many as a page of the list has. */
  private int found() {
    return agent.get("tickets?limit=50&query=" + mark).json().get("items").size();
  }

  /** Found, or refused with a word; never an error of ours. */
  private void searchesAreAnswered(List<String> strings) {
    for (var string : strings) {
      for (var address : List.of("tickets?query=", "customers?query=")) {
        var answer = agent.get(address + Api.encoded(string));
        assertThat(answer.status()).as(address + string + ": " + answer).isIn(200, 400, 422);
      }
    }
  }

  /** Opens a page that a dialog of a script would stop. */
  private void watch(String page) {
    open(page);
    assertThat(browser.findElements(By.cssSelector(".k-error"))).as(page).isEmpty();
    assertThat(browser.findElement(By.tagName("body")).getText()).as(page).isNotBlank();
  }

  private String ticket(String subject, String text) throws IOException {
    var ticket = JSON.createObjectNode();
    ticket.put("subject", subject);
    ticket.put("text", text);
    ticket.put("channel", "WEB");
    customer(ticket.putObject("customer"), text);
    return JSON.writeValueAsString(ticket);
  }

  private void customer(ObjectNode customer, String string) {
    customer.put("name", name(string));
    customer.put("email", UUID.randomUUID() + "@mail.example");
  }

  private String name(String string) {
    return Naughty.cut(mark + " " + string, 120);
  }
}
