package org.kefu.channel.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.kefu.channel.control.Messages;
import org.kefu.channel.entity.Message;

/**
 * What belongs together: which conversation a mail continues, who takes part, what was said last.
 */
@Stateless
@PermitAll
public class Threads {
  @Inject Messages messages;

  public List<String> mailIds(String ticketNumber) {
    return messages.mailIds(ticketNumber);
  }

  /**
   * The ticket of the last of these Message-Ids that is known.
   *
   * @param mailIds oldest first
   */
  public Optional<String> ticketOf(List<String> mailIds) {
    return messages.ticketOf(mailIds);
  }

  /** Who has to do with a ticket's conversation. */
  public Correspondents correspondents(String ticketNumber) {
    return messages.correspondents(ticketNumber);
  }

  public Optional<String> first(String ticketNumber) {
    return messages.opening(ticketNumber).map(Message::getBody);
  }

  public Optional<String> last(String ticketNumber, Collection<MessageKind> kinds) {
    return messages.last(ticketNumber, kinds).map(Message::getBody);
  }

  /** All that was said on these tickets, oldest first, however many there are in two queries. */
  public List<Said> said(Collection<String> ticketNumbers) {
    return messages.said(messages.ofTickets(ticketNumbers));
  }
}
