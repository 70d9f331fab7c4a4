package org.kefu.it.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HealthIT extends FromOutside {

  @Test
  void readyAnswersUp() throws Exception {
    var answer = get(MANAGEMENT.resolve("health/ready"));

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).startsWith("{\"status\":\"UP\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"database", "broker", "engine", "disk"})
  void readyTellsOfEachPartOfTheApplication(String part) throws Exception {
    assertThat(check("health/ready", part)).isEqualTo("UP");
  }

  @Test
  void liveTellsOfItsThreads() throws Exception {
    assertThat(check("health/live", "threads")).isEqualTo("UP");
  }

  private String check(String path, String name) throws Exception {
    var answer = new ObjectMapper().readTree(get(MANAGEMENT.resolve(path)).body());
    for (var check : answer.get("checks")) {
      if (check.get("name").asText().equals(name)) {
        return check.get("status").asText();
      }
    }
    return "not asked";
  }

  @Test
  void saysNothingAboutTheServer() throws Exception {
    var headers = get(SITE.resolve("no-such-page")).headers();

    assertThat(headers.map()).doesNotContainKeys("server", "x-powered-by");
  }

  @Test
  void measuresAreThereForPrometheus() throws Exception {
    var answer = get(MANAGEMENT.resolve("prometheus"));

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).contains("KefuDS");
  }
}
