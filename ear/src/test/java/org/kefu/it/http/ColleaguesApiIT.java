package org.kefu.it.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Programs call in colleagues. */
class ColleaguesApiIT extends FromOutside {
  private final Api agent = Api.as("agent");

  @Test
  void aColleagueIsCalledInAndLetGo() {
    var number = agent.open("Two heads");
    var address = "tickets/" + number + "/colleagues/expert";

    assertThat(agent.put(address).json().toString()).isEqualTo("[\"expert\"]");
    assertThat(agent.put(address).json()).hasSize(1);
    assertThat(agent.delete(address).json()).isEmpty();
    assertThat(agent.delete(address).status()).isEqualTo(200);
  }

  @Test
  void aStrangerIsRefusedAtTheField() {
    var number = agent.open("Two heads");
    var refused = agent.put("tickets/" + number + "/colleagues/nobody");

    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.text("field")).isEqualTo("colleague");
    assertThat(Api.as("manager").put("tickets/" + number + "/colleagues/expert").status())
        .isEqualTo(403);
  }
}
