package org.kefu.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.kefu.staff.boundary.Right;

/** What the rail shows follows from rights: one that is taken away takes its place along. */
class AreasTest {
  private static final String DESK = "/agent/ticket.xhtml";
  private final Set<String> rights =
      new HashSet<>(
          Set.of(
              Right.AREA_AGENT,
              Right.TICKET_READ,
              Right.TICKET_WORK,
              Right.CUSTOMER_READ,
              Right.MAIL_IMPORT));

  @Test
  void eachRightBringsItsPlaceAndTakesItAway() {
    assertThat(rail()).contains("desk", "tickets", "contacts", "customers", "uploadMail");
    rights.remove(Right.CUSTOMER_READ);
    assertThat(rail()).contains("tickets").doesNotContain("customers");
    rights.remove(Right.TICKET_READ);
    assertThat(rail()).doesNotContain("tickets", "contacts");
  }

  @Test
  void withoutTheAreaNothingOfItIsShown() {
    rights.remove(Right.AREA_AGENT);
    assertThat(rail()).isEmpty();
  }

  private Set<String> rail() {
    var names = new HashSet<String>();
    Areas.railOf(rights::contains, DESK).forEach(place -> names.add(place.name()));
    return names;
  }
}
