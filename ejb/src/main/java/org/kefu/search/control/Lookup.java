package org.kefu.search.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.hibernate.search.engine.search.sort.dsl.SearchSortFactory;
import org.hibernate.search.engine.search.sort.dsl.SortFinalStep;
import org.kefu.search.boundary.Asked;
import org.kefu.search.boundary.Found;
import org.kefu.search.boundary.Place;
import org.kefu.search.boundary.Question;

/** Asks the index. */
@ApplicationScoped
public class Lookup {
  /**
   * Where other letters follow Chinese ones at once, as in 空调E5. Texts keep the last Chinese letter
   * by itself there as well, which words that are asked for do not: the next stands one further.
   */
  private static final Pattern AFTER_CHINESE =
      Pattern.compile("(?<=\\p{IsHan})(?=[\\p{L}\\p{N}&&[^\\p{IsHan}]])");

  private static final Pattern LATIN = Pattern.compile("[\\p{IsLatin}\\d]{3,}");
  private static final int PIECE = 160;
  private static final int BEFORE = 40;
  private static final int PIECES = 2;

  /** A word in a file that came along says less about a thing than what was said on it. */
  private static final float LESS = 0.3f;

  @Inject LuceneIndex index;

  /** One page with the places where the words were found. */
  public Found find(Question question, int first, int size) {
    try (var session = index.session()) {
      var result =
          session
              .search(IndexedDocument.class)
              .select(
                  f ->
                      f.composite()
                          .from(
                              f.field("number", String.class),
                              f.highlight("title"),
                              f.composite()
                                  .from(f.highlight("text"), f.highlight("enclosed"))
                                  .as(Pieces::new))
                          .as(Lookup::hit))
              .where(f -> predicate(f, question, null))
              .sort(f -> sort(f, question))
              .highlighter(
                  f ->
                      f.unified()
                          .numberOfFragments(PIECES)
                          .tag(String.valueOf(Found.BEGIN), String.valueOf(Found.END)))
              .fetch(first, size);
      return new Found(result.hits(), result.total().hitCount());
    }
  }

  /** One page of numbers only. */
  public List<String> numbers(Question question, Place after, int first, int size) {
    try (var session = index.session()) {
      return session
          .search(IndexedDocument.class)
          .select(f -> f.field("number", String.class))
          .where(f -> predicate(f, question, after))
          .sort(f -> sort(f, question))
          .fetchHits(first, size);
    }
  }

  public long count(Question question) {
    try (var session = index.session()) {
      return session
          .search(IndexedDocument.class)
          .where(f -> predicate(f, question, null))
          .fetchTotalHitCount();
    }
  }

  private record Pieces(List<String> text, List<String> enclosed) {}

  private static Found.Hit hit(String number, List<String> title, Pieces pieces) {
    return new Found.Hit(
        number,
        title.isEmpty() ? null : title.get(0),
        pieces.text.stream().map(Lookup::around).toList(),
        pieces.enclosed.stream().map(Lookup::around).toList());
  }

  /** A sentence may be a page long: what stands around its first found word. */
  private static String around(String sentence) {
    var begin = Math.max(0, sentence.indexOf(Found.BEGIN) - BEFORE);
    var end = Math.min(sentence.length(), begin + PIECE);
    return (begin > 0 ? "…" : "")
        + sentence.substring(begin, end).strip()
        + (end < sentence.length() ? "…" : "");
  }

  private static PredicateFinalStep predicate(
      SearchPredicateFactory f, Question question, Place after) {
    var all = f.and();
    all.add(f.match().field("kind").matching(question.kind()).constantScore());
    question.only().forEach((field, values) -> all.add(oneOf(f, field, List.copyOf(values))));
    for (var term : question.asked().terms()) {
      var met = term(f, term);
      all.add(term.not() ? f.not(met) : met);
    }
    if (after != null) {
      all.add(after(f, question.order().get(0), after));
    }
    return all;
  }

  private static PredicateFinalStep oneOf(
      SearchPredicateFactory f, String field, List<String> values) {
    var any = f.or();
    values.forEach(value -> any.add(f.match().field("words." + field).matching(value)));
    return any.hasClause() ? any.constantScore() : f.matchNone();
  }

  private static PredicateFinalStep term(SearchPredicateFactory f, Asked.Term term) {
    if (term instanceof Asked.Is is) {
      return oneOf(f, is.field(), is.values());
    }
    if (term instanceof Asked.Between between) {
      return between(f, between.field(), between.from(), between.to());
    }
    return words(f, ((Asked.Words) term).words());
  }

  private static PredicateFinalStep between(
      SearchPredicateFactory f, String field, Long from, Long to) {
    return f.range().field("numbers." + field).between(from, to);
  }

  private static PredicateFinalStep words(SearchPredicateFactory f, String words) {
    var any = f.or();
    any.add(
        f.phrase()
            .field("title")
            .boost(4)
            .field("text")
            .field("enclosed")
            .boost(LESS)
            .matching(words)
            .slop(Math.toIntExact(AFTER_CHINESE.matcher(words).results().count())));
    any.add(part(f, words.toLowerCase(Locale.ROOT)));
    if (LATIN.matcher(words).matches()) {
      any.add(
          f.wildcard()
              .field("title")
              .boost(2)
              .field("text")
              .field("enclosed")
              .boost(LESS)
              .matching(words.toLowerCase(Locale.ROOT) + "*"));
    }
    return any;
  }

  private static PredicateFinalStep part(SearchPredicateFactory f, String part) {
    var letters = part.codePointCount(0, part.length());
    if (letters > 2) {
      return f.phrase().field("triples").boost(6).matching(part);
    }
    return letters == 2
        ? f.match().field("pairs").boost(6).matching(part)
        : f.wildcard().field("pairs").boost(6).matching(escaped(part) + "*");
  }

  private static String escaped(String letter) {
    return letter.replaceAll("[*?\\\\]", "\\\\$0");
  }

  private static PredicateFinalStep after(
      SearchPredicateFactory f, Question.Order order, Place place) {
    var field = "numbers." + order.field();
    var later = f.and();
    later.add(f.match().field(field).matching(place.value()));
    var any = f.or();
    if (order.ascending()) {
      any.add(f.range().field(field).greaterThan(place.value()));
      later.add(f.range().field("number").greaterThan(place.number()));
    } else {
      any.add(f.range().field(field).lessThan(place.value()));
      later.add(f.range().field("number").lessThan(place.number()));
    }
    any.add(later);
    return any;
  }

  private static SortFinalStep sort(SearchSortFactory f, Question question) {
    var all = f.composite();
    if (question.order().isEmpty()) {
      all.add(f.score());
    }
    var parts = new ArrayList<Question.Order>(question.order());
    parts.forEach(
        order -> {
          var by = f.field((order.word() ? "words." : "numbers.") + order.field());
          all.add(order.ascending() ? by.asc().missing().last() : by.desc().missing().last());
        });
    var number = f.field("number");
    all.add(!parts.isEmpty() && parts.get(0).ascending() ? number.asc() : number.desc());
    return all;
  }
}
