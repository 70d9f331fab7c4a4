package org.kefu.it.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Programs bring messages to the ticket they belong to. */
class RearrangingApiIT extends FromOutside {
  private final Api agent = Api.as("agent");
  private final String mark = UUID.randomUUID().toString().substring(0, 8);

  @Test
  void aTicketIsMergedPartedAndSplit() {
    var first = open();
    var again = open();
    var said =
        agent
            .post("tickets/" + again + "/messages", "{\"kind\":\"CUSTOMER\",\"text\":\"a bill\"}")
            .text("id");

    var merged = agent.post("tickets/" + again + "/merge", "{\"into\":\"" + first + "\"}");
    assertThat(merged.status()).isEqualTo(200);
    assertThat(merged.text("number")).isEqualTo(first);
    assertThat(merged.json().get("messages")).hasSize(3);
    assertThat(agent.get("tickets/" + again).text("mergedInto")).isEqualTo(first);
    var refused = agent.post("tickets/" + first + "/merge", "{\"into\":\"" + again + "\"}");
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.text("field")).isEqualTo("other");

    var parted = agent.post("tickets/" + again + "/part", "");
    assertThat(parted.json().get("messages")).hasSize(2);
    var customer = parted.json().get("customer").get("number").asText();
    var fresh =
        agent.post(
            "tickets/" + again + "/split",
            "{\"messages\":[\"%s\"],\"subject\":\"The bill\",\"customer\":\"%s\"}"
                .formatted(said, customer));
    assertThat(fresh.status()).isEqualTo(201);
    assertThat(fresh.json().get("messages")).hasSize(1);
  }

  @Test
  void nobodyElseMayRearrange() {
    var mine = open();

    for (var user : new String[] {"manager", "customer"}) {
      assertThat(Api.as(user).post("tickets/" + mine + "/part", "").status()).isEqualTo(403);
    }
    var nowhere = agent.post("tickets/" + mine + "/merge", "{}");
    assertThat(nowhere.status()).isEqualTo(422);
    assertThat(nowhere.text("field")).isEqualTo("other");
  }

  private String open() {
    return agent
        .post(
            "tickets",
            """
            {"subject":"Pump %s","text":"It hums","channel":"WEB",
             "customer":{"name":"Li %s","email":"li-%s@mail.example"}}\
            """
                .formatted(mark, mark, mark))
        .text("number");
  }
}
