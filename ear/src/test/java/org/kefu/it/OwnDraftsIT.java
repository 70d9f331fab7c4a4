package org.kefu.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kefu.channel.boundary.Channel;
import org.kefu.channel.boundary.MessageKind;
import org.kefu.customer.boundary.CustomerDesk;
import org.kefu.customer.boundary.CustomerFile;
import org.kefu.staff.boundary.Right;
import org.kefu.ticket.boundary.CloseReason;
import org.kefu.ticket.boundary.OpenTicket;
import org.kefu.ticket.boundary.OwnDrafts;
import org.kefu.ticket.boundary.TicketDesk;
import org.kefu.workflow.worklist.ActOnTicket;
import org.kefu.workflow.worklist.TicketAction;
import org.kefu.workflow.worklist.TicketActions;

/** What people are writing on a ticket is kept for them until it ends. */
class OwnDraftsIT extends InServer {
  private static final Set<String> RIGHTS =
      Set.of(Right.TICKET_READ, Right.TICKET_ALL, Right.TICKET_WORK, Right.CUSTOMER_WRITE);

  @Inject Planted planted;
  @Inject CustomerDesk customers;
  @Inject TicketDesk desk;
  @Inject OwnDrafts drafts;
  @Inject TicketActions actions;

  private String customer;

  @BeforeEach
  void enter() throws Exception {
    planted.awaitDemonstration();
    var name = "draft" + UUID.randomUUID().toString().substring(0, 8);
    customer = as("agent", () -> customers.enter(CustomerFile.brief(name, null, null, "zh")));
  }

  @Test
  void theDraftsOfAllGoWhenTheirTicketEndsAndNoOthers() throws Exception {
    var ended = open();
    var open = open();
    for (var login : List.of("agent", "senior")) {
      keep(login, ended);
      keep(login, open);
    }

    as(
        "agent",
        () -> {
          actions.act(
              new ActOnTicket(ended, TicketAction.CLOSE, null, null, null, CloseReason.WITHDRAWN));
          return null;
        });

    for (var login : List.of("agent", "senior")) {
      assertThat(as(login, () -> drafts.of(ended))).as(login).isEmpty();
      assertThat(as(login, () -> drafts.of(open))).as(login).isPresent();
    }
  }

  private String open() throws Exception {
    return as(
        "agent",
        () ->
            desk.open(
                new OpenTicket(customer, Channel.PHONE, "a", "b", null, null, null, List.of())));
  }

  private void keep(String login, String number) throws Exception {
    as(
        login,
        () -> {
          drafts.keep(number, MessageKind.REPLY, "begun by " + login);
          return null;
        });
  }

  private static <T> T as(String login, Callable<T> work) throws Exception {
    return Caller.as(login, RIGHTS, work);
  }
}
