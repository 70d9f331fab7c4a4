package org.kefu.it.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A program puts right what a ticket says of itself. */
class CorrectionsApiIT extends FromOutside {
  private final Api agent = Api.as("agent");
  private final OwnFields fields = new OwnFields();
  private final String mark = UUID.randomUUID().toString().substring(0, 6);

  @AfterEach
  void retire() {
    fields.retireAll();
  }

  @Test
  void aPatchPutsRightWhatItNamesAndNothingElse() {
    var serial = "serial_" + mark;
    fields.define("TICKET", serial, "TEXT", "序列号", "Serial", "");
    var number = agent.open("wrong " + mark);
    var before = agent.get("tickets/" + number).json();
    var other =
        agent
            .post("customers", "{\"name\":\"Right %s\",\"language\":\"en\"}".formatted(mark))
            .text("number");

    var answer =
        agent.patch(
            "tickets/" + number,
            """
            {"subject":"right %s","type":"invoice","priority":"URGENT","product":"P-1",
             "customer":{"number":"%s"},"fields":{"%s":"A-1"}}\
            """
                .formatted(mark, other, serial));

    assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
    var after = answer.json();
    assertThat(after.get("subject").asText()).isEqualTo("right " + mark);
    assertThat(after.get("type").asText()).isEqualTo("INVOICE");
    assertThat(after.get("priority").asText()).isEqualTo("URGENT");
    assertThat(after.get("customer").get("number").asText()).isEqualTo(other);
    assertThat(after.get("fields").get(serial).asText()).isEqualTo("A-1");
    assertThat(after.get("category")).isEqualTo(before.get("category"));
    var emptied = agent.patch("tickets/" + number, "{\"product\":null,\"category\":null}").json();
    assertThat(emptied.get("product").isNull()).isTrue();
    assertThat(emptied.get("category").isNull()).isTrue();
    assertThat(emptied.get("subject").asText()).isEqualTo("right " + mark);
  }

  @Test
  void whatIsRefusedIsToldAtItsFieldAndNothingIsKept() {
    var number = agent.open("kept " + mark);

    refused(number, "{\"product\":\"P\",\"subject\":null}", "subject");
    refused(number, "{\"product\":\"P\",\"priority\":\"VERY\"}", "priority");
    refused(number, "{\"product\":\"P\",\"type\":\"NONE\"}", "type");
    refused(number, "{\"product\":\"P\",\"customer\":{\"number\":\"C-1\"}}", "customer");
    refused(number, "{\"product\":\"P\",\"fields\":{\"nosuch\":1}}", "/fields/nosuch");
    assertThat(agent.get("tickets/" + number).json().get("product").isNull()).isTrue();
    assertThat(Api.as("customer").patch("tickets/" + number, "{\"product\":\"P\"}").status())
        .isEqualTo(403);
  }

  @Test
  void aPatchOfWhatWasReadBeforeAnotherOneIsRefused() {
    var number = agent.open("read " + mark);
    var tag = agent.get("tickets/" + number).response().headers().firstValue("ETag").orElseThrow();
    var first = agent.patchIf(tag, "tickets/" + number, "{\"product\":\"first\"}");
    assertThat(first.status()).as(first.toString()).isEqualTo(200);
    var late = agent.patchIf(tag, "tickets/" + number, "{\"product\":\"second\"}");

    assertThat(late.status()).as(late.toString()).isEqualTo(412);
    assertThat(late.text("type")).endsWith("ChangedMeanwhile");
    assertThat(agent.get("tickets/" + number).text("product")).isEqualTo("first");
    var again = first.response().headers().firstValue("ETag").orElseThrow();
    assertThat(agent.patchIf(again, "tickets/" + number, "{\"product\":\"third\"}").status())
        .isEqualTo(200);
  }

  private void refused(String number, String json, String field) {
    var answer = agent.patch("tickets/" + number, json);
    assertThat(answer.status()).as(answer.toString()).isEqualTo(422);
    assertThat(answer.text("field")).isEqualTo(field);
  }
}
