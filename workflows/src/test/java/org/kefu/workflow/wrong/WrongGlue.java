package org.kefu.workflow.wrong;

import jakarta.inject.Named;
import jakarta.persistence.EntityManager;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.kefu.rules.Breaks;
import org.kefu.ticket.control.Tickets;
import org.kefu.ticket.entity.Ticket;
import org.kefu.workflow.engine.ExpressionBean;
import org.kefu.workflow.wronger.Wronger;

/** Glue as it must not be. */
public class WrongGlue {

  @Breaks("workflowsSeeOnlyBoundaries")
  static class SeesAControl {
    Tickets tickets;
  }

  @Breaks("workflowsSeeOnlyBoundaries")
  static class SeesAnEntity {
    Ticket ticket;
  }

  @Breaks("workflowsKeepOutOfTheDatabase")
  static class Queries {
    EntityManager em;
  }

  /** One half of a cycle. */
  @Breaks("foldersHaveNoCycles")
  public static class Half {
    Wronger there;
  }

  @Named
  @Breaks("delegatesAreNamedAfterTheirTask")
  static class NamedAtWill implements JavaDelegate {
    @Override
    public void execute(DelegateExecution execution) {}
  }

  @Breaks("delegatesAreNamedAfterTheirTask")
  static class NamelessDelegate implements JavaDelegate {
    @Override
    public void execute(DelegateExecution execution) {}
  }

  @Breaks("expressionBeansAreNamed")
  static class Nameless implements ExpressionBean {}
}
