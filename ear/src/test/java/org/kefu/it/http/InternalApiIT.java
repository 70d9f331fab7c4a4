package org.kefu.it.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;

/**
 * A program opens internal tickets and changes them; to the customer's program they are unknown.
 */
class InternalApiIT extends FromOutside {
  private final Api agent = Api.as("agent");
  private final Api customer = Api.as("customer");
  private final String mark = UUID.randomUUID().toString().substring(0, 6);

  @Test
  void anInternalTicketIsUnknownToItsCustomerUntilItIsShown() {
    var opened = agent.post("tickets", internal());
    assertThat(opened.status()).as(opened.toString()).isEqualTo(201);
    assertThat(opened.json().get("internal").asBoolean()).isTrue();
    var number = opened.text("number");

    unknown(number);
    var reply =
        agent.post("tickets/" + number + "/messages", "{\"kind\":\"REPLY\",\"text\":\"x\"}");
    assertThat(reply.status()).as(reply.toString()).isEqualTo(409);
    assertThat(reply.text("type")).endsWith("TicketIsInternal");
    agent.act(number, "take", "{}");
    assertThat(agent.act(number, "ask", "{\"text\":\"x\"}").status()).isEqualTo(409);
    assertThat(agent.get("tickets/" + number).json().get("possible").toString())
        .contains("solve")
        .doesNotContain("ask");

    var wrong = agent.patch("tickets/" + number, "{\"internal\":\"perhaps\"}");
    assertThat(wrong.status()).as(wrong.toString()).isEqualTo(422);
    assertThat(wrong.text("field")).isEqualTo("internal");
    var shown = agent.patch("tickets/" + number, "{\"internal\":false}");
    assertThat(shown.json().get("internal").asBoolean()).as(shown.toString()).isFalse();
    assertThat(customer.get("tickets/" + number).status()).isEqualTo(200);
    assertThat(customer.get("tickets/" + number).json().get("messages")).isEmpty();
    agent.patch("tickets/" + number, "{\"internal\":true}");
    unknown(number);
  }

  @Test
  void aCustomerOpensNoInternalTicket() {
    var opened = customer.post("tickets", internal());
    assertThat(opened.status()).as(opened.toString()).isEqualTo(201);
    assertThat(opened.json().get("internal").asBoolean()).isFalse();
  }

  private void unknown(String number) {
    var path = "tickets/" + number;
    assertThat(customer.get(path).status()).isEqualTo(404);
    assertThat(customer.post(path + "/messages", "{\"text\":\"x\"}").status()).isEqualTo(404);
    assertThat(customer.act(number, "confirm", "{}").status()).isEqualTo(404);
  }

  private String internal() {
    return Api.ticket("inner " + mark).replaceFirst("\\{", "{\"internal\":true,");
  }
}
