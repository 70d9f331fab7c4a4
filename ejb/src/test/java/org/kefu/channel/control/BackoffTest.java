package org.kefu.channel.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class BackoffTest {

  @Test
  void waitsLongerEachTimeAndThenGivesUp() {
    var backoff = new Backoff("2, 30");

    assertThat(backoff.after(1)).contains(Duration.ofSeconds(2));
    assertThat(backoff.after(2)).contains(Duration.ofSeconds(30));
    assertThat(backoff.after(3)).isEmpty();
  }

  @Test
  void outlivesAnEveningWithoutAMailServer() {
    var backoff = Backoff.ofThisInstallation();

    var sum = Duration.ZERO;
    for (int tries = 1; backoff.after(tries).isPresent(); tries++) {
      sum = sum.plus(backoff.after(tries).get());
    }
    assertThat(sum).isGreaterThan(Duration.ofHours(8));
  }
}
