package org.kefu.ticket.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kefu.channel.boundary.MessageKind;
import org.kefu.channel.boundary.MessageLog;
import org.kefu.channel.boundary.MessagePlaces;
import org.kefu.channel.boundary.MessageView;
import org.kefu.shared.InvalidInput;
import org.kefu.ticket.boundary.NewPart;
import org.kefu.ticket.boundary.OpenTicket;
import org.kefu.ticket.boundary.Relation;
import org.kefu.ticket.entity.Ticket;

/** Brings messages that are in the wrong ticket to another, or to one of their own. */
@ApplicationScoped
public class Moving {
  private static final int LONGEST = 200_000;

  /** What the process said in somebody's name stays where the process runs. */
  private static final Set<MessageKind> STEPS = Set.of(MessageKind.QUESTION, MessageKind.SOLUTION);

  @Inject Tickets tickets;
  @Inject MessageLog messages;
  @Inject MessagePlaces places;
  @Inject Opening opening;
  @Inject Linking linking;
  @Inject Rearranged rearranged;

  public void move(String number, List<String> chosen, String other) {
    var both = tickets.holdBoth(number, tickets.standing(other, "other"));
    if (both.one() == both.other()) {
      throw new InvalidInput("other", "moveSame", both.one().getNumber());
    }
    if (both.one().isInternal() && !both.other().isInternal()) {
      throw new InvalidInput("other", "moveInternal", both.other().getNumber());
    }
    bring(chosen(both.one(), chosen), both.one(), both.other());
    rearranged.retell(both.other());
  }

  /** Both tickets tell where the other part is, and are linked. */
  public String split(String number, List<String> chosen, NewPart part) {
    var ticket = tickets.hold(number);
    var moved = chosen(ticket, chosen);
    var fresh =
        opening.openWith(
            command(ticket, moved.get(0), part),
            ticket.getMailbox(),
            opened -> bring(moved, ticket, opened));
    linking.add(fresh.getNumber(), Relation.RELATED, number);
    return fresh.getNumber();
  }

  private static OpenTicket command(Ticket ticket, MessageView first, NewPart part) {
    var text = first.text() == null ? "" : first.text();
    return new OpenTicket(
            part.customerNumber(),
            first.channel(),
            part.subject(),
            text.length() <= LONGEST ? text : text.substring(0, LONGEST),
            null,
            null,
            ticket.details(null).product(),
            List.of())
        .internal(ticket.isInternal());
  }

  private void bring(List<MessageView> moved, Ticket from, Ticket to) {
    places.move(
        moved.stream().map(MessageView::number).toList(),
        to.getNumber(),
        to.getCustomerNumber(),
        rearranged.why("message.moved", from));
    var count = String.valueOf(moved.size());
    rearranged.tell(from, "ticket.messagesLeft", Map.of("other", to.getNumber(), "count", count));
    rearranged.tell(to, "ticket.messagesCame", Map.of("other", from.getNumber(), "count", count));
    rearranged.retell(from);
    rearranged.answered(to, heard(moved));
  }

  /** When the customer last spoke in these messages. */
  static Optional<Instant> heard(List<MessageView> said) {
    return said.stream()
        .filter(message -> message.kind() == MessageKind.CUSTOMER)
        .map(MessageView::recordedAt)
        .max(Comparator.naturalOrder());
  }

  private List<MessageView> chosen(Ticket ticket, List<String> numbers) {
    var talk = messages.conversation(ticket.getNumber());
    var wanted = new HashSet<>(numbers);
    var found = talk.stream().filter(message -> wanted.contains(message.number())).toList();
    if (found.size() != wanted.size()) {
      throw new InvalidInput("messages", "moveGone", ticket.getNumber());
    }
    if (found.size() == talk.size()) {
      throw new InvalidInput("messages", "moveAll", ticket.getNumber());
    }
    if (found.stream().anyMatch(message -> STEPS.contains(message.kind()))) {
      throw new InvalidInput("messages", "moveStep");
    }
    return found;
  }
}
