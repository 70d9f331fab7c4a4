package org.kefu.it.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Another program proposes what it knows of a customer. */
class ProposalsApiIT extends FromOutside {
  @Test
  void whatAProgramProposesIsTakenOverOrRefusedOnce() {
    var mark = UUID.randomUUID().toString().substring(0, 8);
    var agent = Api.as("agent");
    var number =
        agent
            .post(
                "customers",
                "{\"name\":\"P %s\",\"emails\":[\"%s@mail.example\"]}".formatted(mark, mark))
            .text("number");
    var path = "customers/" + number + "/proposals";
    var mail = "{\"kind\":\"EMAIL\",\"value\":\"new%s@mail.example\",\"origin\":\"CRM\"}";
    var made = agent.post(path, mail.formatted(mark));
    assertThat(made.status()).isEqualTo(201);
    assertThat(made.text("state")).isEqualTo("OPEN");
    assertThat(agent.get(path).json()).hasSize(1);

    var id = made.json().get("id").asText();
    assertThat(agent.post(path + "/" + id + "/actions/refuse", "").status()).isEqualTo(200);
    assertThat(agent.post(path, mail.formatted(mark)).text("state")).isEqualTo("REFUSED");
    assertThat(agent.get(path).json()).isEmpty();

    var phone =
        agent.post(path, "{\"kind\":\"PHONE\",\"value\":\"138 0571 6217\"}").json().get("id");
    agent.post(path + "/" + phone.asText() + "/actions/take", "");
    assertThat(agent.get("customers/" + number).json().get("phones").toString()).contains("138");

    var wrong = agent.post(path, "{\"kind\":\"FAX\",\"value\":\"1\"}");
    assertThat(wrong.status()).isEqualTo(422);
    assertThat(wrong.text("field")).isEqualTo("kind");
    assertThat(Api.as("customer").get(path).status()).isEqualTo(403);
    assertThat(agent.post(path + "/0/actions/take", "").status()).isEqualTo(404);
  }
}
