package org.kefu.web.wrong;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.persistence.EntityManager;
import java.util.function.Supplier;
import org.camunda.bpm.engine.RuntimeService;
import org.kefu.rules.Breaks;
import org.kefu.shared.BusinessException;
import org.kefu.staff.boundary.DemoUsers;
import org.kefu.ticket.boundary.CustomerLetters;
import org.kefu.ticket.boundary.ForeignLog;
import org.kefu.ticket.boundary.TicketProgress;
import org.kefu.ticket.boundary.TicketTelling;
import org.kefu.ticket.boundary.TicketVerdict;
import org.kefu.ticket.boundary.TicketWork;
import org.kefu.ticket.control.Tickets;
import org.kefu.ticket.entity.Ticket;
import org.kefu.web.wronger.Wronger;
import org.kefu.workflow.worklist.Worklist;

/** Pages as they must not be. */
public class WrongPages {

  @Breaks("noPersistenceNoEngine")
  static class Queries {
    EntityManager em;
  }

  @Breaks("noPersistenceNoEngine")
  static class KnowsTheEngine {
    RuntimeService runtime;
  }

  @Breaks("onlyBoundaries")
  static class SeesAControl {
    Tickets tickets;
  }

  @Breaks("onlyBoundaries")
  static class SeesAnEntity {
    Ticket ticket;
  }

  @Breaks("actsThroughTheWorklistOnly")
  static class Works {
    TicketWork work;
  }

  @Breaks("actsThroughTheWorklistOnly")
  static class Progresses {
    TicketProgress progress;
  }

  @Breaks("actsThroughTheWorklistOnly")
  static class Judges {
    TicketVerdict verdict;
  }

  @Breaks("actsThroughTheWorklistOnly")
  static class Writes {
    CustomerLetters letters;
  }

  @Breaks("actsThroughTheWorklistOnly")
  static class Replays {
    ForeignLog log;
  }

  @Breaks("actsThroughTheWorklistOnly")
  static class Tells {
    TicketTelling telling;
  }

  @Breaks("actsThroughTheWorklistOnly")
  static class Lists {
    Worklist worklist;
  }

  @Breaks("actsThroughTheWorklistOnly")
  static class Demonstrates {
    DemoUsers users;
  }

  @Named
  @Breaks("namedBeansAreViews")
  static class NamedAtWill {}

  /** One half of a cycle. */
  @Breaks("packagesHaveNoCycles")
  public static class Half {
    Wronger there;
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

  @Breaks("refusalsEndPages")
  static class Forgiving {
    String read(Supplier<String> asked) {
      try {
        return asked.get();
      } catch (BusinessException refused) {
        return null;
      }
    }
  }
}
