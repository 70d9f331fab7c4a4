package org.kefu.wrong;

import org.camunda.bpm.engine.RuntimeService;
import org.kefu.rules.Breaks;
import org.kefu.workflow.worklist.TicketAction;

/** Business that knows processes. */
class WrongBusiness {

  @Breaks("onlyWorkflowsKnowTheEngine")
  static class KnowsTheEngine {
    RuntimeService runtime;
  }

  @Breaks("businessDoesNotKnowProcesses")
  static class KnowsTheWorklist {
    TicketAction action;
  }
}
