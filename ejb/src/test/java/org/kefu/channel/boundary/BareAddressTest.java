package org.kefu.channel.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BareAddressTest {
  @ParameterizedTest
  @CsvSource({
    "Li+shop@X.example, li@x.example",
    "Li <li+a+b@x.example>, li@x.example",
    "li@x.example, li@x.example",
    "+li@x.example, +li@x.example",
    "li@x+y.example, li@x+y.example",
    "nobody, nobody"
  })
  void whatStandsBehindAPlusIsNoOtherPerson(String written, String person) {
    assertThat(BareAddress.person(written)).isEqualTo(person);
  }
}
