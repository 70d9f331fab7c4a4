package org.kefu.ticket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Field;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kefu.channel.boundary.Channel;
import org.kefu.shared.BusinessClock;
import org.kefu.ticket.boundary.OpenTicket;
import org.kefu.ticket.boundary.SignedLinks;
import org.kefu.ticket.control.Tickets;
import org.kefu.ticket.entity.Ticket;

class SignedLinksTest {
  private static final Instant NOW = Instant.parse("2026-11-17T12:00:00Z");
  @TempDir static Path home;

  private final SignedLinks links = new SignedLinks();
  private final Ticket ticket =
      new Ticket(
          "T-2026-000042",
          new OpenTicket("C-1", Channel.WEB, "漏水", "漏水", null, null, null, List.of()),
          new Ticket.Caller("C-1", "周敏", "zh"),
          "linxia",
          NOW);

  @BeforeEach
  void wire() throws ReflectiveOperationException {
    System.setProperty("kefu.home", home.toString());
    put("clock", new BusinessClock());
    put("tickets", new OneTicket());
  }

  private void put(String name, Object value) throws ReflectiveOperationException {
    Field field = SignedLinks.class.getDeclaredField(name);
    field.setAccessible(true);
    field.set(links, value);
  }

  /** All tickets there are. */
  private class OneTicket extends Tickets {
    @Override
    public Optional<Ticket> find(String number) {
      return Optional.of(ticket);
    }
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
  void aLinkOpensNothingThatTurnedOutToBeAnotherCustomers() {
    var token = token();
    ticket.giveTo(new Ticket.Caller("C-2", "林", "zh"), NOW.plusSeconds(60));

    assertThatThrownBy(() -> BusinessClock.at(NOW.plusSeconds(120), () -> links.ticket(token)))
        .isInstanceOf(SignedLinks.LinkRefused.class);
    var anew = BusinessClock.at(NOW.plusSeconds(120), () -> links.path("T-1")).substring(3);
    assertThat(BusinessClock.at(NOW.plusSeconds(180), () -> links.ticket(anew))).isEqualTo("T-1");
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
