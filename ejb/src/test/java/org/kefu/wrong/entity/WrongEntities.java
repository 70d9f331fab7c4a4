package org.kefu.wrong.entity;

import jakarta.persistence.Entity;
import org.kefu.rules.Breaks;
import org.kefu.ticket.boundary.TicketDesk;
import org.kefu.wrong.control.WrongControls;

/** Entities as they must not be. */
class WrongEntities {

  @Breaks("entitiesKnowOnlyVocabulary")
  static class KnowsABoundary {
    TicketDesk desk;
  }

  @Breaks("entitiesKnowOnlyVocabulary")
  static class KnowsAControl {
    WrongControls control;
  }

  @Entity
  @Breaks("entitiesHaveNoPublicSetters")
  static class LetsAnybodyWrite {
    private String name;

    public void setName(String name) {
      this.name = name;
    }
  }
}
