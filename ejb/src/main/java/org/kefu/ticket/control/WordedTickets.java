package org.kefu.ticket.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kefu.customer.boundary.Tags;
import org.kefu.search.boundary.Asked;
import org.kefu.search.boundary.Document;
import org.kefu.search.boundary.Finder;
import org.kefu.search.boundary.Found;
import org.kefu.search.boundary.Place;
import org.kefu.search.boundary.Question;
import org.kefu.search.boundary.Question.Order;
import org.kefu.ticket.boundary.TicketQuery;
import org.kefu.ticket.boundary.TicketSearch;
import org.kefu.ticket.boundary.TicketState;

/**
 * Lists of tickets that hold certain words or have a tag: the index knows which and in what order,
 * up to a second behind.
 */
@ApplicationScoped
public class WordedTickets {
  @Inject Finder finder;
  @Inject Mine mine;
  @Inject Reach reach;
  @Inject Tags tags;
  @Inject SearchedFields searched;

  public List<String> numbers(TicketQuery query, int first, int size) {
    return finder.numbers(question(query).sorted(order(query)), first, size);
  }

  public long count(TicketQuery query) {
    return finder.count(question(query));
  }

  /** The numbers that follow a place, null for the beginning. */
  public List<String> after(TicketQuery query, TicketSearch.Place place, int size) {
    var question = question(query).sorted(order(query));
    return place == null
        ? finder.numbers(question, 0, size)
        : finder.numbersAfter(
            question, new Place(place.number(), Document.micros(place.at())), size);
  }

  /** The best hits first, with the places where the words were found. */
  public Found best(String words, int first, int size) {
    return finder.find(
        Question.of(TicketFields.KIND, read(words)).only(withinReach()), first, size);
  }

  /** The numbers of the best hits for words, whatever they look like. */
  public List<String> suggest(String part, int most) {
    return finder.numbers(Question.of(TicketFields.KIND, Finder.words(part)), 0, most);
  }

  public Asked read(String words) {
    return tags.current(finder.read(words, searched.all()));
  }

  /** Refuses what cannot be asked for. */
  public void check(TicketQuery query) {
    searched.asked(query, read(query.words()));
  }

  private Question question(TicketQuery query) {
    return Question.of(TicketFields.KIND, searched.asked(query, read(query.words())))
        .only(only(query));
  }

  private Map<String, Collection<String>> only(TicketQuery query) {
    var only = withinReach();
    if (query.view() != TicketQuery.View.ALL) {
      only.put("open", List.of("true"));
    }
    if (query.states() != null) {
      only.put("state", query.states().stream().map(Enum::name).toList());
    }
    put(only, "type", query.type() == null ? null : query.type().name());
    put(only, "level", query.priority() == null ? null : query.priority().toString());
    put(only, "team", query.team());
    put(only, "assignee", query.assignee());
    put(only, "customer", query.customerNumber());
    put(only, "step", query.step());
    put(only, "internal", query.internal() ? "yes" : null);
    put(only, "tag", query.tag() == null ? null : tags.current(query.tag()));
    switch (query.view()) {
      case MINE -> only.merge("assignee", List.of(mine.login()), WordedTickets::both);
      case TEAM -> only.merge("team", mine.teams(), WordedTickets::both);
      case EXPERT ->
          only.merge("state", List.of(TicketState.WITH_EXPERT.name()), WordedTickets::both);
      case CALLED_IN -> only.put("colleague", List.of(mine.login()));
      case UNASSIGNED -> only.put("taken", List.of("false"));
      default -> {}
    }
    return only;
  }

  private Map<String, Collection<String>> withinReach() {
    var only = new HashMap<String, Collection<String>>();
    reach.bounds().ifPresent(bounds -> only.put("reach", bounds.words()));
    return only;
  }

  private static Collection<String> both(Collection<String> some, Collection<String> others) {
    return some.stream().filter(others::contains).toList();
  }

  private static void put(Map<String, Collection<String>> only, String field, String value) {
    if (value != null) {
      only.put(field, List.of(value));
    }
  }

  private Order[] order(TicketQuery query) {
    var updated = new Order("updated", false, query.ascending());
    if (query.sortField() != null) {
      return new Order[] {searched.order(query.sortField(), query.ascending()), updated};
    }
    return switch (query.sort()) {
      case UPDATED -> new Order[] {updated};
      case OPENED, NUMBER -> new Order[] {new Order("opened", false, query.ascending())};
      case PRIORITY -> new Order[] {new Order("priority", false, query.ascending()), updated};
      case STATE -> new Order[] {new Order("state", true, query.ascending()), updated};
    };
  }
}
