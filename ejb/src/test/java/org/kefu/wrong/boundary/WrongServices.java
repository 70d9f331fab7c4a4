package org.kefu.wrong.boundary;

import jakarta.ejb.Stateless;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.servlet.Servlet;
import jakarta.ws.rs.core.Response;
import org.kefu.rules.Breaks;
import org.kefu.ticket.control.Tickets;

/** Services as they must not be. */
class WrongServices {

  @Breaks("othersSeeOnlyTheBoundary")
  static class SeesAControl {
    Tickets tickets;
  }

  @Breaks("noEngineNoFaces")
  static class KnowsFaces {
    FacesContext page;
  }

  @Breaks("noEngineNoFaces")
  static class KnowsRest {
    Response answer;
  }

  @Breaks("noEngineNoFaces")
  static class KnowsServlets {
    Servlet servlet;
  }

  @Breaks("queriesLiveInRepositoriesAndSearches")
  static class Queries {
    EntityManager em;
  }

  @Breaks("fewCollaborators")
  static class NeedsSeven {
    @Inject Object one;
    @Inject Object two;
    @Inject Object three;
    @Inject Object four;
    @Inject Object five;
    @Inject Object six;
    @Inject Object seven;
  }

  @Stateless
  @Breaks("smallBoundaries")
  static class OffersEight {
    public void one() {}

    public void two() {}

    public void three() {}

    public void four() {}

    public void five() {}

    public void six() {}

    public void seven() {}

    public void eight() {}
  }

  @Breaks("nobodyPrints")
  static class Prints {
    void print() {
      System.out.println();
    }
  }

  @Breaks("nobodyPrints")
  static class Complains {
    void complain() {
      System.err.println();
    }
  }
}
