package org.kefu.web.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.kefu.channel.boundary.MessageLog;
import org.kefu.channel.boundary.MessageView;
import org.kefu.ticket.boundary.OwnTickets;
import org.kefu.ticket.boundary.TicketCorrection;
import org.kefu.ticket.boundary.TicketCorrections;
import org.kefu.ticket.boundary.TicketFieldDesk;
import org.kefu.ticket.boundary.TicketLinks;

/** What a ticket has many of: messages, and values of custom fields. */
@ApplicationScoped
class TicketParts {
  @Inject MessageLog log;
  @Inject TicketFieldDesk fields;
  @Inject OwnTickets own;
  @Inject TicketCorrections corrections;
  @Inject TicketLinks links;

  List<TicketJson.Message> messagesForStaff(String number) {
    return messages(log.conversation(number));
  }

  List<TicketJson.Message> messagesForCustomer(String number) {
    return messages(log.shownToCustomer(number));
  }

  Map<String, Object> fieldsForStaff(String number) {
    return FieldsJson.of(fields.sheet(number));
  }

  Map<String, Object> fieldsForCustomer(String number) {
    return FieldsJson.of(own.sheet(number));
  }

  List<String> openParts(String number) {
    return links.openParts(List.of(number)).getOrDefault(number, List.of());
  }

  void correct(String number, TicketCorrection wanted) {
    corrections.correct(number, wanted);
  }

  private static List<TicketJson.Message> messages(List<MessageView> conversation) {
    return conversation.stream()
        .map(
            m ->
                new TicketJson.Message(
                    m.number(),
                    m.kind().name(),
                    m.author() == null ? m.authorName() : m.author(),
                    m.text(),
                    m.recordedAt()))
        .toList();
  }
}
