package org.kefu.web.server;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class HealthChecksTest {

  /** Here is no server, and so no application. */
  @ParameterizedTest
  @EnumSource
  void applicationThatIsNotThereIsNotReady(Condition.Part part) {
    assertThat(HealthChecks.isWell(part)).isFalse();
  }
}
