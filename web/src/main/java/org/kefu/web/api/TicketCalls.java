package org.kefu.web.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.kefu.channel.boundary.Channel;
import org.kefu.customer.boundary.CustomerDesk;
import org.kefu.customer.boundary.CustomerFile;
import org.kefu.shared.InvalidInput;
import org.kefu.ticket.boundary.CloseReason;
import org.kefu.ticket.boundary.OpenTicket;
import org.kefu.ticket.boundary.OwnTickets;
import org.kefu.ticket.boundary.Reply;
import org.kefu.ticket.boundary.TicketDesk;
import org.kefu.ticket.boundary.TicketType;
import org.kefu.workflow.worklist.ActOnTicket;
import org.kefu.workflow.worklist.CustomerActions;
import org.kefu.workflow.worklist.TicketAction;
import org.kefu.workflow.worklist.TicketActions;

/** Turns what programs send into commands of the boundaries. */
@ApplicationScoped
class TicketCalls {
  @Inject TicketDesk desk;
  @Inject OwnTickets own;
  @Inject TicketActions actions;
  @Inject CustomerActions customerActions;
  @Inject CustomerDesk customers;
  @Inject Caller caller;

  String open(NewTicketJson request) {
    required("body", request);
    var command =
        new OpenTicket(
                customer(request),
                choice(Channel.class, "channel", request.channel(), Channel.API),
                text("subject", request.subject()),
                Objects.requireNonNullElse(request.text(), ""),
                choice(TicketType.class, "type", request.type(), null),
                PriorityWord.read(request.priority()),
                request.product(),
                request.tags() == null ? List.of() : request.tags(),
                FieldsJson.written(request.fields()))
            .internal(Boolean.TRUE.equals(request.internal()));
    return caller.isStaff() ? desk.open(command) : own.open(command);
  }

  private String customer(NewTicketJson request) {
    if (!caller.isStaff()) {
      return caller.customerNumber();
    }
    var customer = request.customer();
    required("customer", customer);
    if (customer.number() != null) {
      return customer.number();
    }
    var name = customer.name() == null ? customer.email() : customer.name();
    var file =
        CustomerFile.brief(text("customer.name", name), customer.email(), customer.phone(), "zh");
    return customers.recognise(file);
  }

  String say(String number, TicketsResource.NewMessageJson request) {
    required("body", request);
    var words = text("text", request.text());
    if (!caller.isStaff()) {
      caller.mustBe(own.details(number).customerNumber());
      return own.hear(number, words, List.of());
    }
    return switch (text("kind", request.kind()).toUpperCase(Locale.ROOT)) {
      case "REPLY" -> desk.answer(number, new Reply(words, request.to(), List.of(), List.of()));
      case "NOTE" -> desk.note(number, words, List.of());
      case "CUSTOMER" -> desk.hear(number, Channel.API, words, List.of());
      default -> throw new InvalidInput("kind", "choice", "REPLY, NOTE, CUSTOMER");
    };
  }

  void act(String number, String name, TicketsResource.ActJson request) {
    var action = choice(TicketAction.class, "action", name, null);
    if (caller.isStaff()) {
      actions.act(command(number, action, request));
    } else {
      caller.mustBe(own.details(number).customerNumber());
      actAsCustomer(number, action, request);
    }
  }

  private void actAsCustomer(String number, TicketAction action, TicketsResource.ActJson request) {
    switch (action) {
      case CONFIRM -> customerActions.confirm(number);
      case REFUSE -> customerActions.refuse(number, words(request));
      default -> throw new jakarta.ws.rs.ForbiddenException();
    }
  }

  private static ActOnTicket command(
      String number, TicketAction action, TicketsResource.ActJson request) {
    var reason =
        action == TicketAction.CLOSE
            ? choice(CloseReason.class, "reason", request.reason(), CloseReason.WITHDRAWN)
            : null;
    return new ActOnTicket(number, action, words(request), request.team(), request.login(), reason);
  }

  private static String words(TicketsResource.ActJson request) {
    return request.text() == null ? request.reason() : request.text();
  }

  private static void required(String field, Object value) {
    if (value == null) {
      throw new InvalidInput(field, "required");
    }
  }

  static String text(String field, String value) {
    if (value == null || value.isBlank()) {
      throw new InvalidInput(field, "required");
    }
    return value;
  }

  static <E extends Enum<E>> E choice(Class<E> type, String field, String name, E unset) {
    if (name == null || name.isBlank()) {
      return unset;
    }
    try {
      return Enum.valueOf(type, name.strip().toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException unknown) {
      var known = java.util.Arrays.toString(type.getEnumConstants());
      throw new InvalidInput(field, "choice", known.substring(1, known.length() - 1));
    }
  }
}
