package org.kefu.it.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.kefu.it.http.Api;

/** What people keep on pages, phrases and macros, is read and done by their programs. */
class WordsApiIT extends Browser {
  private final Api agent = Api.as("agent");
  private final String mark = "w" + UUID.randomUUID().toString().substring(0, 8);

  @Test
  void aMacroOfMineIsReadAndDoneOnce() {
    var number = agent.open(mark);
    signIn("agent");
    open("agent/macros.xhtml");
    click("[id='form:create']");
    type("macroForm:name", "Urgent " + mark);
    choose("macroForm:deeds:0:priority", "4");
    click("[id='macroForm:keep']");
    await(driver -> body().contains("Urgent " + mark));

    var found = agent.get("macros?query=" + mark).json();
    assertThat(found.get("total").asInt()).as(found.toString()).isOne();
    var macro = found.get("items").get(0);
    assertThat(macro.get("deeds").get(0).get("kind").asText()).isEqualTo("PRIORITY");
    var path = "macros/" + macro.get("id").asText();
    assertThat(agent.get(path).text("name")).isEqualTo("Urgent " + mark);
    assertThat(Api.as("senior").get(path).status()).as("nobody else's").isEqualTo(404);
    assertThat(Api.as("senior").get("macros?query=" + mark).json().get("total").asInt()).isZero();

    var done = agent.post("tickets/" + number + "/" + path, "");
    assertThat(done.status()).as(done.toString()).isEqualTo(200);
    assertThat(done.json().get("ticket").get("priority").asText()).isEqualTo("URGENT");
    assertThat(done.json().get("reply").isNull()).isTrue();
    var again = agent.post("tickets/" + number + "/" + path, "");
    assertThat(again.status()).as(again.toString()).isEqualTo(409);
    assertThat(agent.post("tickets/T-2026-999999/" + path, "").status()).isIn(404, 409);
    assertThat(Api.as("customer").get("macros").status()).isEqualTo(403);
    assertThat(Api.as("customer").post("tickets/" + number + "/" + path, "").status())
        .isEqualTo(403);
  }

  @Test
  void aPhraseOfMineIsReadRawAndFilled() {
    var number = agent.open(mark);
    signIn("agent");
    open("agent/phrases.xhtml");
    click("[id='form:create']");
    type("phraseForm:name", "Greeting " + mark);
    type("phraseForm:words", "About {ticket.number}");
    click("[id='phraseForm:keep']");
    await(driver -> body().contains("Greeting " + mark));

    var found = agent.get("phrases?query=" + mark).json();
    assertThat(found.get("items").get(0).get("text").asText()).isEqualTo("About {ticket.number}");
    var filled = agent.get("phrases/filled?ticket=" + number + "&query=" + mark);
    assertThat(filled.toString()).contains("About " + number);
    assertThat(agent.get("phrases/filled").text("field")).isEqualTo("ticket");
    assertThat(Api.as("senior").get("phrases?query=" + mark).json().get("total").asInt()).isZero();
    assertThat(Api.as("customer").get("phrases").status()).isEqualTo(403);
  }
}
