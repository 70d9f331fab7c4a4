package org.kefu.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VersionsTest {
  @ParameterizedTest
  @CsvSource({
    "a, b, a, false, false, b",
    "a, a, b, false, true, b",
    "a, b, b, false, false, b",
    "a, b, c, true, false, b",
    "a, a, a, false, false, a"
  })
  void threeVersionsMeet(
      String original, String mine, String theirs, boolean cross, boolean taken, String merged) {
    var versions = new Versions<>(original, mine, theirs);

    assertThat(versions.cross()).isEqualTo(cross);
    assertThat(versions.areTheirs()).isEqualTo(taken);
    assertThat(versions.merged()).isEqualTo(merged);
  }

  @Test
  void whatOneEmptiedAndTheOtherChangedCrosses() {
    assertThat(new Versions<>("a", null, "b").cross()).isTrue();
    assertThat(new Versions<>(null, "a", "b").cross()).isTrue();
  }
}
