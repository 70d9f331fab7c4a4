package org.kefu.customer.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.kefu.customer.boundary.CustomerQuery;
import org.kefu.search.boundary.Asked;
import org.kefu.search.boundary.Finder;
import org.kefu.search.boundary.Place;
import org.kefu.search.boundary.Question;

/** Customers by what somebody typed into a search field; the index knows who they are. */
@ApplicationScoped
public class WordedCustomers {
  @Inject Finder finder;
  @Inject Vocabulary vocabulary;
  @Inject Territory territory;
  @Inject SearchedCustomerFields searched;
  @Inject AskedTimes times;
  @Inject Owners owners;

  /** Refuses what cannot be asked for. */
  public void check(CustomerQuery query) {
    if (query.shelf() == CustomerQuery.Shelf.CURRENT) {
      question(query);
    }
  }

  /** The numbers of one page. */
  public List<String> numbers(CustomerQuery query, int first, int size) {
    return finder.numbers(question(query).sorted(order(query)), first, size);
  }

  public long count(CustomerQuery query) {
    return finder.count(question(query));
  }

  /** All that the index knows of it. */
  private Question question(CustomerQuery query) {
    var terms =
        new ArrayList<>(vocabulary.current(finder.read(query.words(), searched.all())).terms());
    terms.addAll(searched.terms(query.fields()));
    Stream.of(
            times.of("entered", query.entered()),
            times.of("updated", query.updated()),
            times.of("verified", query.verified()),
            times.due(query.due()))
        .filter(Objects::nonNull)
        .forEach(terms::add);
    var question = question(new Asked(terms));
    return question.only(only(query, question.only()));
  }

  private Map<String, Collection<String>> only(
      CustomerQuery query, Map<String, Collection<String>> within) {
    var only = new HashMap<>(within);
    put(only, "kind", query.kind() == null ? null : query.kind().name());
    put(only, "language", query.language());
    put(only, "level", query.level());
    put(only, CustomerFields.TAG, query.tag() == null ? null : vocabulary.nameNow(query.tag()));
    put(
        only,
        "city",
        query.region() == null ? null : query.region().substring(query.region().indexOf('/') + 1));
    if (query.owner() != null) {
      only.put("owner", owners.named(query.owner()));
    }
    return only;
  }

  private static void put(Map<String, Collection<String>> only, String field, String value) {
    if (value != null) {
      only.put(field, List.of(value));
    }
  }

  private Question.Order[] order(CustomerQuery query) {
    var updated = by("updated", query);
    if (query.sortField() != null) {
      return new Question.Order[] {searched.order(query.sortField(), query.ascending()), updated};
    }
    return switch (query.sort()) {
      case UPDATED -> new Question.Order[] {updated};
      case ENTERED, NUMBER -> new Question.Order[] {by("entered", query)};
      case VERIFIED -> new Question.Order[] {by("verified", query)};
      case NAME -> new Question.Order[] {word("called", query), updated};
      case COMPANY -> new Question.Order[] {word("company", query), updated};
      case LEVEL -> new Question.Order[] {word("level", query), updated};
      case OWNER -> new Question.Order[] {word("owner", query), updated};
    };
  }

  private static Question.Order by(String number, CustomerQuery query) {
    return new Question.Order(number, false, query.ascending());
  }

  private static Question.Order word(String field, CustomerQuery query) {
    return new Question.Order(field, true, query.ascending());
  }

  /**
   * The numbers that follow a place, those entered last first: an order that no change disturbs.
   *
   * @param place the number and {@code Document.micros} of when it was entered; null for the first
   */
  public List<String> after(CustomerQuery query, Place place, int size) {
    var question = question(query).sorted(new Question.Order("entered", false, false));
    return place == null
        ? finder.numbers(question, 0, size)
        : finder.numbersAfter(question, place, size);
  }

  /** The numbers of those who fit best. */
  public List<String> best(Asked asked, int most) {
    return finder.numbers(question(asked), 0, most);
  }

  private Question question(Asked asked) {
    return Question.of(CustomerFields.KIND, asked).only(territory.bounds().only());
  }
}
