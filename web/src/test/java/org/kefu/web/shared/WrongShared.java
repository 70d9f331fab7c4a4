package org.kefu.web.shared;

import org.kefu.rules.Breaks;
import org.kefu.web.account.LoginView;
import org.kefu.web.admin.UsersView;
import org.kefu.web.agent.Story;
import org.kefu.web.api.TicketJson;
import org.kefu.web.dispatch.TicketsView;
import org.kefu.web.manager.StepFigure;
import org.kefu.web.portal.CustomerTicket;

/** What is shared must know no role. */
class WrongShared {

  @Breaks("sharedKnowsNoRole")
  static class KnowsAgents {
    Story story;
  }

  @Breaks("sharedKnowsNoRole")
  static class KnowsDispatchers {
    TicketsView tickets;
  }

  @Breaks("sharedKnowsNoRole")
  static class KnowsManagers {
    StepFigure figure;
  }

  @Breaks("sharedKnowsNoRole")
  static class KnowsAdministrators {
    UsersView users;
  }

  @Breaks("sharedKnowsNoRole")
  static class KnowsCustomers {
    CustomerTicket ticket;
  }

  @Breaks("sharedKnowsNoRole")
  static class KnowsSignIn {
    LoginView login;
  }

  @Breaks("sharedKnowsNoRole")
  static class KnowsRest {
    TicketJson json;
  }
}
