package org.kefu.ticket.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.kefu.channel.boundary.MailPurpose;
import org.kefu.channel.boundary.MessageKind;
import org.kefu.ticket.control.Conversation;
import org.kefu.ticket.control.Tickets;

/** What a ticket's process writes to the customer. Called by the process glue only. */
@Stateless
@PermitAll
public class CustomerLetters {
  @Inject Tickets tickets;
  @Inject Conversation conversation;

  /** The agent's question leaves for the customer. */
  public void sendQuestion(String number) {
    var ticket = tickets.hold(number);
    conversation.write(
        ticket,
        MailPurpose.QUESTION,
        conversation.last(ticket, MessageKind.QUESTION),
        "ticket.letter");
  }

  /** The customer is asked to confirm the solution. */
  public void requestConfirmation(String number) {
    var ticket = tickets.hold(number);
    conversation.write(ticket, MailPurpose.CONFIRMATION, ticket.getSolution(), "ticket.letter");
  }

  /** The customer is reminded of an open question or confirmation. */
  public void remind(String number) {
    var ticket = tickets.hold(number);
    conversation.write(
        ticket,
        MailPurpose.REMINDER,
        conversation.last(ticket, MessageKind.QUESTION, MessageKind.SOLUTION),
        "ticket.reminded");
  }
}
