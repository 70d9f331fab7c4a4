package org.kefu.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kefu.ticket.boundary.Present;
import org.kefu.ticket.boundary.TicketPresence;

/** Who is at a ticket is told to those only who may read it. */
class TicketPresenceIT extends InServer {
  private static final Set<String> ALL = Set.of("ticket.read", "ticket.all");

  @Inject TicketPresence presence;
  @Inject Planted planted;

  private final String number = "T-" + UUID.randomUUID().toString().substring(0, 8);

  @BeforeEach
  void waitForPeople() {
    planted.awaitDemonstration();
  }

  @Test
  void othersAreToldAndNobodyIsToldOfThemselves() throws Exception {
    assertThat(look("ann", ALL, false)).isEmpty();
    assertThat(look("bob", ALL, true)).containsExactly(new Present("ann", false));
    assertThat(look("ann", ALL, false)).containsExactly(new Present("bob", true));

    assertThat(Caller.as("cid", ALL, () -> presence.at(List.of(number, "T-other"))))
        .containsOnlyKeys(number);
    Caller.as(
        "bob",
        ALL,
        () -> {
          presence.leave(number);
          return null;
        });
    assertThat(look("ann", ALL, false)).isEmpty();
  }

  @Test
  void whoeverMayNotReadTheTicketIsToldNothingAndIsNotSeen() throws Exception {
    look("ann", ALL, false);

    assertThat(look("expert", Set.of("ticket.read"), false)).isEmpty();
    assertThat(Caller.as("expert", Set.of("ticket.read"), () -> presence.at(List.of(number))))
        .isEmpty();
    assertThat(look("ann", ALL, false)).isEmpty();
  }

  private List<Present> look(String login, Set<String> rights, boolean typing) throws Exception {
    return Caller.as(login, rights, () -> presence.look(number, typing));
  }
}
