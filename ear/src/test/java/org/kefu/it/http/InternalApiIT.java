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
  void anInternalTicketSaysNothingToItsCustomer() {
    var opened = agent.post("tickets", internal());
    assertThat(opened.status()).as(opened.toString()).isEqualTo(201);
    assertThat(opened.json().get("internal").asBoolean()).isTrue();
    var number = opened.text("number");

    var reply =
        agent.post("tickets/" + number + "/messages", "{\"kind\":\"REPLY\",\"text\":\"x\"}");
    assertThat(reply.status()).as(reply.toString()).isEqualTo(409);
    assertThat(reply.text("type")).endsWith("TicketIsInternal");
    agent.act(number, "take", "{}");
    assertThat(agent.act(number, "ask", "{\"text\":\"x\"}").status()).isEqualTo(409);
    assertThat(agent.get("tickets/" + number).json().get("possible").toString())
        .contains("solve")
        .doesNotContain("ask");
  }

  @Test
  void whatBecomesInternalIsUnknownToItsCustomerUntilItIsShown() {
    var number = customer.post("tickets", Api.ticket("mine " + mark)).text("number");
    assertThat(customer.get("tickets/" + number).status()).isEqualTo(200);

    var wrong = agent.patch("tickets/" + number, "{\"internal\":\"perhaps\"}");
    assertThat(wrong.status()).as(wrong.toString()).isEqualTo(422);
    assertThat(wrong.text("field")).isEqualTo("internal");
    var hidden = agent.patch("tickets/" + number, "{\"internal\":true}");
    assertThat(hidden.json().get("internal").asBoolean()).as(hidden.toString()).isTrue();
    unknown(number);
    agent.post("tickets/" + number + "/messages", "{\"kind\":\"NOTE\",\"text\":\"ours\"}");
    agent.patch("tickets/" + number, "{\"internal\":false}");
    assertThat(customer.get("tickets/" + number).json().get("messages")).hasSize(1);
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
