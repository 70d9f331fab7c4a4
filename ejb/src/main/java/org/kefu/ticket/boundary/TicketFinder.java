package org.kefu.ticket.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;
import org.kefu.shared.Page;
import org.kefu.staff.boundary.Right;
import org.kefu.ticket.control.Products;
import org.kefu.ticket.control.TicketFiles;
import org.kefu.ticket.control.Tickets;
import org.kefu.ticket.control.WordedTickets;

/** Tickets by what somebody typed into a search field. */
@Stateless
@RolesAllowed(Right.TICKET_READ)
public class TicketFinder {
  @Inject Tickets tickets;
  @Inject WordedTickets worded;
  @Inject TicketFiles files;
  @Inject Products products;

  /** Refuses words that ask for what cannot be. */
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED) // a refusal ends no page
  public void check(String words) {
    worded.read(words);
  }

  /** Refuses a list whose words or custom fields ask for what cannot be. */
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED) // a refusal ends no page
  public void check(TicketQuery query) {
    worded.check(query);
  }

  /** Those that fit best while somebody types a part of number, subject or customer. */
  public List<TicketRow> suggest(String part, int most) {
    return part == null || part.isBlank() ? List.of() : tickets.rows(worded.suggest(part, most));
  }

  /**
   * Products that tickets name while somebody types a part of one.
   *
   * @param customer whose own come first, or null
   */
  public List<String> products(String customer, String part, int most) {
    return products.suggest(customer, part, most);
  }

  /** The best hits first, with where the words were found. */
  public Page<TicketHit> find(String words, int first, int size) {
    var found = worded.best(words, first, size);
    var rows =
        tickets.rows(found.numbers()).stream()
            .collect(Collectors.toMap(TicketRow::number, row -> row));
    return new Page<>(
        found.hits().stream()
            .filter(hit -> rows.containsKey(hit.number()))
            .map(
                hit ->
                    new TicketHit(
                        rows.get(hit.number()), hit.title(), hit.text(), files.holding(hit)))
            .toList(),
        found.total());
  }
}
