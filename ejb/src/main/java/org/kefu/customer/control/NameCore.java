package org.kefu.customer.control;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kefu.search.boundary.Finder;

/**
 * A name as it is compared: of one width and one script, in small letters, without signs. Of a
 * company's name the legal form is left out, and the region, which is kept beside it: two branches
 * in two places are two customers.
 *
 * @param core empty for a text without a letter or digit
 * @param spellings how the core may be typed; words in another order are one more
 * @param place where it says that it is, or null
 */
record NameCore(String core, Set<String> spellings, Divisions.Place place) {
  /** Shorter ones are part of too many others. */
  private static final int TELLING = 3;

  private static final int LONG = 12;

  private static final Set<String> FORMS =
      Set.of(
          ("ltd limited inc incorporated co company corp corporation llc llp plc gmbh mbh ag kg ohg"
                  + " sa sas sarl spa srl bv nv pty pte oy ab as kk group holding holdings")
              .split(" "));

  private static final Pattern FORM =
      Pattern.compile("(?<=.{2})(股份有限公司|有限责任公司|有限公司|有限合伙|合伙企业|分公司|总公司|公司|股份|集团)$");

  /** The form that stands in the middle: 海尔(集团)股份有限公司. */
  private static final Pattern MIDDLE = Pattern.compile("[(\\[]\\s*(集团|控股|有限合伙|特殊普通合伙)\\s*[)\\]]");

  private static final Pattern BRACKETS = Pattern.compile("[(\\[]([^)\\]]*)[)\\]]");

  /** What is nobody's name once its region is gone. */
  private static final Pattern NOBODY =
      Pattern.compile(
          "(第.+|人民|中心|市立|儿童|中医)*(医院|银行|大学|学院|中学|小学|学校|机场|地铁|电力|日报|晚报|饭店|宾馆|酒店|大厦|广场|商场|超市|商店|公园|法院"
              + "|公安局|商会)");

  static NameCore ofPerson(String name) {
    var folded = folded(name);
    return core(words(folded), null);
  }

  static NameCore ofCompany(String name) {
    var folded = MIDDLE.matcher(folded(name)).replaceAll("");
    var place = new Divisions.Place[1];
    var rest = outOfBrackets(folded, place);
    var words = new ArrayList<>(words(rest));
    if (words.size() > 1 && words.get(0).equals("the")) {
      words.remove(0);
    }
    while (words.size() > 1 && FORMS.contains(words.get(words.size() - 1))) {
      words.remove(words.size() - 1);
    }
    if (!words.isEmpty()) {
      words.add(withoutForm(words.remove(words.size() - 1)));
      words.set(0, withoutPlace(words.get(0), place));
    }
    return core(words.stream().filter(word -> !word.isEmpty()).toList(), place[0]);
  }

  private static String folded(String text) {
    return text == null
        ? ""
        : Finder.simplified(Normalizer.normalize(text, Normalizer.Form.NFKC))
            .toLowerCase(Locale.ROOT);
  }

  /** Points end no word: g.m.b.h. and co., ltd. are what they are without. */
  private static List<String> words(String text) {
    return Arrays.stream(text.replaceAll("[.'’]", "").split("[^\\p{L}\\p{N}]+"))
        .filter(word -> !word.isEmpty())
        .toList();
  }

  /** What stands in brackets is a region, or belongs to the name. */
  private static String outOfBrackets(String text, Divisions.Place[] place) {
    return BRACKETS
        .matcher(text)
        .replaceAll(
            found -> {
              var named = Divisions.placeOf(found.group(1).strip());
              if (named == null) {
                return " $1 ";
              }
              place[0] = named.place();
              return "";
            });
  }

  private static String withoutForm(String word) {
    var rest = word;
    for (var before = ""; !before.equals(rest); ) {
      before = rest;
      rest = FORM.matcher(rest).replaceFirst("");
    }
    return rest;
  }

  private static String withoutPlace(String word, Divisions.Place[] place) {
    var rest = word;
    for (var at = Divisions.placeAt(rest); at != null; at = Divisions.placeAt(rest)) {
      var shorter = rest.substring(at.name().length());
      if (shorter.codePointCount(0, shorter.length()) < 2) {
        return rest;
      }
      place[0] = at.place().within(place[0]);
      if (NOBODY.matcher(shorter).matches()) {
        return rest;
      }
      rest = shorter;
    }
    return rest;
  }

  private static NameCore core(List<String> words, Divisions.Place place) {
    var whole = String.join("", words);
    var sorted = words.stream().sorted().collect(Collectors.joining());
    var spellings =
        Stream.of(whole, sorted)
            .map(Finder::spelled)
            .filter(spelling -> !spelling.isEmpty())
            .collect(Collectors.toUnmodifiableSet());
    return new NameCore(whole, spellings, place);
  }

  boolean isEmpty() {
    return core.isEmpty();
  }

  boolean equalsCore(NameCore other) {
    return !core.isEmpty() && core.equals(other.core);
  }

  /** Not written alike, but said alike, or of the same words in another order. */
  boolean soundsLike(NameCore other) {
    return spellings.stream().anyMatch(other.spellings::contains);
  }

  /** One is the longer form of the other, or there is a slip in one of them. */
  boolean isLike(NameCore other) {
    var longer = core.length() >= other.core.length() ? core : other.core;
    var shorter = core.length() >= other.core.length() ? other.core : core;
    var letters = shorter.codePointCount(0, shorter.length());
    if (letters >= (isLatin(shorter) ? TELLING + 1 : TELLING) && longer.contains(shorter)) {
      return true;
    }
    var telling = isLatin(shorter) ? 2 * TELLING : TELLING + 2;
    return letters >= telling && distance(core, other.core) <= (letters >= LONG ? 2 : 1);
  }

  /** They name two places. */
  boolean isElsewhere(NameCore other) {
    return place != null && other.place != null && !place.agrees(other.place);
  }

  private static boolean isLatin(String text) {
    return text.chars().allMatch(letter -> letter < 0x250);
  }

  /** How many letters have to be put in, taken out or changed. */
  static int distance(String one, String other) {
    if (Math.abs(one.length() - other.length()) > 2) {
      return 3;
    }
    var row = new int[other.length() + 1];
    Arrays.setAll(row, at -> at);
    for (var i = 1; i <= one.length(); i++) {
      var corner = row[0];
      row[0] = i;
      for (var j = 1; j <= other.length(); j++) {
        var change = corner + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        corner = row[j];
        row[j] = Math.min(change, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[other.length()];
  }
}
