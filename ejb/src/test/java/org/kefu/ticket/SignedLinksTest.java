package org.kefu.ticket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Field;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kefu.shared.BusinessClock;
import org.kefu.ticket.boundary.SignedLinks;

class SignedLinksTest {
  private static final Instant NOW = Instant.parse("2026-11-17T12:00:00Z");
  @TempDir static Path home;

  private final SignedLinks links = new SignedLinks();

  @BeforeEach
  void wire() throws ReflectiveOperationException {
    System.setProperty("kefu.home", home.toString());
    Field clock = SignedLinks.class.getDeclaredField("clock");
    clock.setAccessible(true);
    clock.set(links, new BusinessClock());
  }

  @AfterEach
  void clear() {
    System.clearProperty("kefu.home");
  }

  private String token() {
    return BusinessClock.at(NOW, () -> links.path("T-2026-000042")).substring("/t/".length());
  }

  @Test
  void aLinkOpensItsTicket() {
    var token = token();

    assertThat(BusinessClock.at(NOW, () -> links.ticket(token))).isEqualTo("T-2026-000042");
  }

  @Test
  void aLinkEndsAfterNinetyDays() {
    var token = token();

    assertThatThrownBy(
            () -> BusinessClock.at(NOW.plus(Duration.ofDays(91)), () -> links.ticket(token)))
        .isInstanceOf(SignedLinks.LinkRefused.class);
  }

  @Test
  void noSingleChangedCharacterPasses() {
    var token = token();
    for (int i = 0; i < token.length() - 1; i++) {
      var other = token.charAt(i) == 'A' ? 'B' : 'A';
      var changed = token.substring(0, i) + other + token.substring(i + 1);
      assertThatThrownBy(() -> BusinessClock.at(NOW, () -> links.ticket(changed)))
          .as("character %d", i)
          .isInstanceOf(SignedLinks.LinkRefused.class);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "x", "T-2026-000042", "////", "AAAAAAAAAAAAAAAAAAAAAAAAAAAA"})
  void nonsenseIsRefused(String token) {
    assertThatThrownBy(() -> links.ticket(token)).isInstanceOf(SignedLinks.LinkRefused.class);
  }
}
