package org.kefu.channel.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.kefu.channel.boundary.ConversationGuard;
import org.kefu.channel.entity.Message;

/** The messages that the caller may read: those of tickets in reach. */
@ApplicationScoped
public class ReadableMessages {
  @Inject Messages messages;
  @Inject ConversationGuard guard;

  /** Those of these, in their order. */
  public List<Message> of(List<Message> all) {
    var tickets =
        guard.readable(
            all.stream()
                .map(Message::getTicketNumber)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
    return all.stream()
        .filter(
            message ->
                message.getTicketNumber() == null || tickets.contains(message.getTicketNumber()))
        .toList();
  }

  /** Refuses a message out of reach as one that does not exist. */
  public Message named(String number) {
    return of(List.of(messages.named(number))).stream()
        .findFirst()
        .orElseThrow(() -> new UnknownMessage(number));
  }
}
