package org.kefu.it.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HealthIT extends FromOutside {

  @Test
  void readyAnswersUp() throws Exception {
    var answer = get(MANAGEMENT.resolve("health/ready"));

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).startsWith("{\"status\":\"UP\"");
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
