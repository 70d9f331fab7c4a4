package org.kefu.workflow.demo;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which addresses are safe for users whose password everybody knows. */
class BindAddressTest {
  @ParameterizedTest
  @ValueSource(strings = {"127.0.0.1", "127.0.0.2", "::1", "[::1]", "localhost", " 127.0.0.1 "})
  void loopbackIsOursAlone(String address) {
    assertThat(new BindAddress(address).isReachableFromOutside()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"0.0.0.0", "::", "192.168.1.20", "10.0.0.5", "203.0.113.7", "", " "})
  void everythingElseIsReachable(String address) {
    assertThat(new BindAddress(address).isReachableFromOutside()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"no-such-host.invalid", "not an address"})
  void whatIsNotUnderstoodCountsAsReachable(String address) {
    assertThat(new BindAddress(address).isReachableFromOutside()).isTrue();
  }
}
