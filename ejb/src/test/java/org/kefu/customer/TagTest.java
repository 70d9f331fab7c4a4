package org.kefu.customer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kefu.customer.boundary.TagColour;
import org.kefu.customer.entity.Tag;
import org.kefu.shared.InvalidInput;

class TagTest {

  private static Tag tag(String name) {
    return new Tag(name, name, "agent", Instant.EPOCH);
  }

  @Test
  void aSlipOfTheFingerIsNoNewName() {
    assertThat(Tag.clean("  漏水   严重 ", "tags")).isEqualTo("漏水 严重");
    assertThat(tag("VIP").isCalled("vip")).isTrue();
    assertThat(tag("ＶＩＰ").isCalled("VIP")).isTrue();
    assertThat(tag("漏水").isCalled("漏气")).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "   ", "a,b", "漏水，漏气", "一、二", "x;y", "“引”", "a\"b", "a\u0007b"})
  void whatSeparatesTagsIsNone(String written) {
    assertThatThrownBy(() -> Tag.clean(written, "name"))
        .isInstanceOfSatisfying(
            InvalidInput.class, e -> assertThat(e.getField()).isEqualTo("name"));
  }

  @Test
  void aNameHasItsLength() {
    assertThat(Tag.clean("字".repeat(60), "tags")).hasSize(60);
    assertThatThrownBy(() -> Tag.clean("字".repeat(61), "tags")).isInstanceOf(InvalidInput.class);
  }

  @Test
  void aStubThatStandsAloneCanBeGivenAgain() {
    var stub = tag("漏");
    stub.look(TagColour.RED, true);
    stub.becomeStubOf(tag("漏水"));
    assertThat(stub.getSameAs()).isEqualTo("漏水");

    stub.standAlone();

    assertThat(stub.getSameAs()).isNull();
    assertThat(stub.isRetired()).isFalse();
  }
}
