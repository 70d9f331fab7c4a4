package org.kefu.system.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class HealthTest {
  private final Health health = new Health();

  @Test
  void databaseThatAnswersIsThere() {
    health.database = at("jdbc:h2:mem:health");

    assertThat(health.isDatabaseThere()).isTrue();
  }

  /** Nothing listens on port 1. */
  @Test
  @Timeout(value = 30, unit = TimeUnit.SECONDS)
  void databaseThatDoesNotAnswerIsNotThere() {
    health.database = at("jdbc:h2:tcp://127.0.0.1:1/kefu");

    assertThat(health.isDatabaseThere()).isFalse();
  }

  @Test
  void diskIsFullBeforeItIsEmpty() {
    assertThat(new Health.Disk(1_000_000_000L, 2_000_000_000_000L).isFull()).isTrue();
    assertThat(new Health.Disk(2_000_000_000L, 2_000_000_000_000L).isFull()).isFalse();
  }

  private static JdbcDataSource at(String url) {
    var source = new JdbcDataSource();
    source.setURL(url);
    return source;
  }
}
