package org.kefu.search.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.ZoneId;
import java.util.List;
import org.kefu.search.control.AskedText;
import org.kefu.search.control.Lookup;
import org.kefu.search.control.Pinyin;
import org.kefu.search.control.Simplified;
import org.kefu.shared.BusinessClock;
import org.kefu.shared.CurrentUser;

/**
 * Asks the index, for capabilities that answer searches of what is theirs. It knows no rights:
 * whoever asks it for somebody sees to it that they may read what is found.
 */
@ApplicationScoped
public class Finder {
  @Inject Lookup lookup;
  @Inject BusinessClock clock;
  @Inject CurrentUser current;

  /** Understands what somebody typed; refuses a field's value that it cannot have. */
  public Asked read(String text, List<Field> fields) {
    return new AskedText(fields, current.login(), clock.instant(), ZoneId.systemDefault())
        .read(text);
  }

  /** Words only, whatever they look like. */
  public static Asked words(String text) {
    return new AskedText(List.of(), null, null, null).read(text);
  }

  /** As it would be typed without Chinese letters: words that sound alike are spelled alike. */
  public static String spelled(String text) {
    return Pinyin.spelled(text);
  }

  /** With Chinese in simplified letters. */
  public static String simplified(String text) {
    return Simplified.of(text);
  }

  /** How the Chinese in a text may be typed: in full, and by initials; empty without any. */
  public static String spellings(String text) {
    return Pinyin.of(text);
  }

  public Found find(Question question, int first, int size) {
    return lookup.find(question, first, size);
  }

  /** The numbers of one page, without the places where the words were found. */
  public List<String> numbers(Question question, int first, int size) {
    return lookup.numbers(question, null, first, size);
  }

  /** The numbers that follow a place in the question's first order, which is not one of words. */
  public List<String> numbersAfter(Question question, Place place, int size) {
    return lookup.numbers(question, place, 0, size);
  }

  public long count(Question question) {
    return lookup.count(question);
  }
}
