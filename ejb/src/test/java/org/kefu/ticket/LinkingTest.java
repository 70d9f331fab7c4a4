package org.kefu.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kefu.ticket.boundary.Relation;
import org.kefu.ticket.entity.TicketLink;

/** What is said from one side of a link is read rightly from the other. */
class LinkingTest {
  private static final String ONE = "T-2026-000001";
  private static final String TWO = "T-2026-000002";

  @ParameterizedTest
  @EnumSource(Relation.class)
  void isReadFromBothSides(Relation relation) {
    for (var link :
        new TicketLink[] {
          TicketLink.of(ONE, relation, TWO), TicketLink.of(TWO, relation.inverse(), ONE)
        }) {
      assertThat(link.relationFrom(ONE)).isEqualTo(relation);
      assertThat(link.relationFrom(TWO)).isEqualTo(relation.inverse());
      assertThat(link.otherThan(ONE)).isEqualTo(TWO);
      assertThat(link.otherThan(TWO)).isEqualTo(ONE);
    }
  }

  @ParameterizedTest
  @EnumSource(Relation.class)
  void isKeptInOneForm(Relation relation) {
    var said = TicketLink.of(ONE, relation, TWO);
    var turned = TicketLink.of(TWO, relation.inverse(), ONE);

    assertThat(said.getRelation()).isEqualTo(turned.getRelation());
    assertThat(said.getOne()).isEqualTo(turned.getOne());
    assertThat(said.getRelation()).isIn(Relation.PARENT, Relation.DUPLICATE_OF, Relation.RELATED);
  }
}
