package org.kefu.it.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A telephone system registers calls and reads what is still to do. */
class ContactsApiIT extends FromOutside {
  private final Api agent = Api.as("agent");
  private final String mark = "k" + UUID.randomUUID().toString().substring(0, 6);

  @Test
  void aCallIsRegisteredOnItsTicketAndReadAgain() {
    var number = agent.open("call " + mark);
    var customer = agent.get("tickets/" + number).json().get("customer").get("number").asText();

    var made =
        agent.postOnce(
            mark,
            "contacts",
            """
            {"channel":"PHONE","direction":"OUT","customer":"%s","ticket":"%s","subject":"%s",
             "text":"He will be at home","seconds":185,"outcome":"Friday","toDo":"Tell the van",
             "until":"2030-01-02"}\
            """
                .formatted(customer, number, mark));

    assertThat(made.status()).as(made.toString()).isEqualTo(201);
    assertThat(made.text("direction")).isEqualTo("OUT");
    assertThat(made.json().get("seconds").asInt()).isEqualTo(185);
    assertThat(made.json().get("open").asBoolean()).isTrue();
    assertThat(made.text("until")).isEqualTo("2030-01-02");
    assertThat(made.text("ticket")).isEqualTo(number);
    assertThat(agent.get("contacts/" + made.text("id")).text("outcome")).isEqualTo("Friday");
    var found = agent.get("contacts?open=true&direction=OUT&query=" + mark).json().get("items");
    assertThat(found).hasSize(1);
    assertThat(found.get(0).get("registeredBy").asText()).isEqualTo("agent");
  }

  @Test
  void pagesFollowEachOtherToTheEnd() {
    var customer =
        agent
            .post("customers", "{\"name\":\"%s\",\"language\":\"en\"}".formatted(mark))
            .text("number");
    for (var i = 0; i < 3; i++) {
      agent.post(
          "contacts",
          "{\"customer\":\"%s\",\"subject\":\"%s %d\",\"text\":\"x\"}"
              .formatted(customer, mark, i));
    }

    var first = agent.get("contacts?limit=2&customer=" + customer);
    assertThat(first.json().get("items")).as(first.toString()).hasSize(2);
    var second =
        agent.get("contacts?limit=2&customer=" + customer + "&after=" + first.text("next"));
    assertThat(second.json().get("items")).hasSize(1);
    assertThat(second.json().get("items").get(0).get("subject").asText()).isEqualTo(mark + " 0");
    assertThat(second.json().get("next").isNull()).isTrue();
  }

  @Test
  void whatCannotBeIsToldAtItsFieldAndCustomersReadNothing() {
    refused(
        "channel", "{\"channel\":\"MAIL\",\"customer\":\"x\",\"subject\":\"a\",\"text\":\"b\"}");
    refused("channel", "{\"channel\":\"SMOKE\",\"subject\":\"a\",\"text\":\"b\"}");
    refused(
        "at", "{\"at\":\"2090-01-01T00:00:00Z\",\"who\":\"x\",\"subject\":\"a\",\"text\":\"b\"}");
    refused("customerNumber", "{\"subject\":\"a\",\"text\":\"b\"}");
    refused("subject", "{\"who\":\"x\",\"text\":\"b\"}");
    assertThat(agent.get("contacts?from=yesterday").text("field")).isEqualTo("from");
    assertThat(agent.get("contacts?after=nowhere").text("field")).isEqualTo("after");
    assertThat(Api.as("customer").get("contacts").status()).isEqualTo(403);
    assertThat(
            Api.as("customer")
                .post("contacts", "{\"who\":\"x\",\"subject\":\"a\",\"text\":\"b\"}")
                .status())
        .isEqualTo(403);
  }

  private void refused(String field, String json) {
    var answer = agent.post("contacts", json);
    assertThat(answer.status()).as(answer.toString()).isEqualTo(422);
    assertThat(answer.text("field")).isEqualTo(field);
  }
}
