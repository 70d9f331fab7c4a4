package org.kefu.ticket.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.kefu.shared.InvalidInput;
import org.kefu.ticket.boundary.LinkRow;
import org.kefu.ticket.boundary.Relation;
import org.kefu.ticket.boundary.TicketRow;
import org.kefu.ticket.entity.TicketLink;

/** Links tickets and parts them, told in the logs of both. */
@ApplicationScoped
public class Linking {
  private static final Comparator<LinkRow> ORDER =
      Comparator.comparing(LinkRow::relation)
          .thenComparing(row -> !row.other().state().isOpen())
          .thenComparing(row -> row.other().number());

  @Inject Links links;
  @Inject Tickets tickets;
  @Inject TicketLog log;
  @Inject Stamp stamp;

  public void add(String number, Relation relation, String other) {
    var both = tickets.holdBoth(number, tickets.typed(other, "other"));
    var link = TicketLink.of(number, relation, both.other().getNumber());
    check(link);
    links.add(link.madeBy(stamp.who(), stamp.now()));
    tell("ticket.linked", link, both);
  }

  private void check(TicketLink link) {
    if (link.getOne().equals(link.getOther())) {
      throw new InvalidInput("other", "linkSelf", link.getOne());
    }
    if (links.has(link)) {
      throw new InvalidInput("other", "linkKnown", link.getOther());
    }
    if (link.getRelation() != Relation.RELATED) {
      checkWay(link);
    }
  }

  /** A ticket is part of one other and says again one other, and never goes back to itself. */
  private void checkWay(TicketLink link) {
    var present = links.above(link.getOne(), link.getRelation());
    if (!present.isEmpty()) {
      throw new InvalidInput(
          "other", "link" + link.getRelation(), link.getOne(), String.join(" ", present));
    }
    for (var above = List.of(link.getOther());
        !above.isEmpty();
        above = links.above(above.get(0), link.getRelation())) {
      if (above.contains(link.getOne())) {
        throw new InvalidInput("other", "linkCircle", link.getOne(), link.getOther());
      }
    }
  }

  public Map<String, List<String>> openParts(Collection<String> numbers) {
    var parts = numbers.isEmpty() ? Map.<String, List<String>>of() : links.parts(numbers);
    var all = parts.values().stream().flatMap(List::stream).distinct().toList();
    var open =
        tickets.rows(all).stream()
            .filter(row -> row.state().isOpen())
            .map(TicketRow::number)
            .collect(Collectors.toSet());
    return parts.entrySet().stream()
        .collect(
            Collectors.toMap(
                Map.Entry::getKey, one -> one.getValue().stream().filter(open::contains).toList()));
  }

  public void remove(String number, Long id) {
    links
        .find(id)
        .filter(link -> link.isOf(number))
        .ifPresent(
            link -> {
              var both = tickets.holdBoth(number, link.otherThan(number));
              links.remove(link);
              tell("ticket.unlinked", link, both);
            });
  }

  private void tell(String action, TicketLink link, Tickets.Both both) {
    for (var ticket : List.of(both.one(), both.other())) {
      log.line(
          ticket,
          action,
          Map.of(
              "relation", link.relationFrom(ticket.getNumber()).name(),
              "other", link.otherThan(ticket.getNumber())));
    }
  }

  public List<LinkRow> of(String number) {
    var all = links.of(number);
    var rows =
        tickets.rows(all.stream().map(link -> link.otherThan(number)).distinct().toList()).stream()
            .collect(Collectors.toMap(TicketRow::number, Function.identity()));
    return all.stream()
        .map(
            link ->
                new LinkRow(
                    link.getId(), link.relationFrom(number), rows.get(link.otherThan(number))))
        .sorted(ORDER)
        .toList();
  }
}
