package org.kefu.customer.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
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

  /** Refuses words that ask for what cannot be. */
  public void check(String words) {
    finder.read(words, searched.all());
  }

  /** The numbers of one page, those changed last first. */
  public List<String> numbers(String words, int first, int size) {
    return finder.numbers(question(words).sorted(by("updated")), first, size);
  }

  public long count(String words) {
    return finder.count(question(words));
  }

  /**
   * The numbers that follow a place, those entered last first: an order that no change disturbs.
   *
   * @param place the number and {@code Document.micros} of when it was entered; null for the first
   */
  public List<String> after(String words, Place place, int size) {
    var question = question(words).sorted(by("entered"));
    return place == null
        ? finder.numbers(question, 0, size)
        : finder.numbersAfter(question, place, size);
  }

  /** The numbers of those who fit best. */
  public List<String> best(Asked asked, int most) {
    return finder.numbers(question(asked), 0, most);
  }

  private Question question(String words) {
    return question(vocabulary.current(finder.read(words, searched.all())));
  }

  private Question question(Asked asked) {
    return Question.of(CustomerFields.KIND, asked).only(territory.bounds().only());
  }

  private static Question.Order by(String field) {
    return new Question.Order(field, false, false);
  }
}
