package org.kefu.field.control;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kefu.field.boundary.FieldKind;
import org.kefu.field.boundary.FieldOption;
import org.kefu.field.boundary.FieldView;
import org.kefu.field.boundary.IndexedFields;
import org.kefu.search.boundary.Asked;
import org.kefu.search.boundary.Document;
import org.kefu.search.boundary.Field;

/** Custom fields in the words of the search: what people may ask, what the index keeps. */
public final class AskedFields {
  /** Nobody can type a capital where a field is named, so it never is another name. */
  private static final String INDEX = "F_";

  private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{N}_]*");

  private AskedFields() {}

  /** What a field is called in the index. */
  public static String name(String key) {
    return INDEX + key;
  }

  public static String nameOf(Asked.Term term) {
    if (term instanceof Asked.Is is) {
      return is.field();
    }
    return term instanceof Asked.Between between ? between.field() : null;
  }

  public static List<Field> of(List<FieldView> fields, Set<String> taken) {
    var names = new HashSet<>(taken);
    fields.forEach(field -> names.add(field.key()));
    return fields.stream()
        .filter(field -> field.kind() != FieldKind.LONG_TEXT && field.kind() != FieldKind.LINK)
        .map(field -> asked(field, names))
        .toList();
  }

  private static Field asked(FieldView field, Set<String> taken) {
    var names =
        Stream.concat(
                Stream.of(name(field.key()), field.key()),
                Stream.of(field.file().name().zh(), field.file().name().en())
                    .map(name -> name.toLowerCase(Locale.ROOT))
                    .filter(name -> WORD.matcher(name).matches() && taken.add(name)))
            .toArray(String[]::new);
    return switch (field.kind()) {
      case NUMBER, DECIMAL, MONEY -> Field.decimal(names);
      case DATE, TIME -> Field.time(names);
      case YES_NO ->
          Field.word(names)
              .having(Map.of("true", List.of("是", "yes"), "false", List.of("否", "no")));
      case CHOICE, CHOICES, TREE -> Field.word(names).having(choices(field));
      default -> Field.word(names);
    };
  }

  private static Map<String, List<String>> choices(FieldView field) {
    var choices = new LinkedHashMap<String, List<String>>();
    field
        .file()
        .options()
        .forEach(
            option -> choices.put(option.key(), List.of(option.name().zh(), option.name().en())));
    return choices;
  }

  public static IndexedFields indexed(List<FieldView> fields, Map<String, String> values) {
    var byKey = fields.stream().collect(Collectors.toMap(FieldView::key, Function.identity()));
    var words = new HashMap<String, Collection<String>>();
    var numbers = new HashMap<String, Long>();
    var texts = new ArrayList<String>();
    values.forEach(
        (key, value) -> {
          var field = byKey.get(key);
          var number = number(field, value);
          if (number != null) {
            numbers.put(name(key), number);
          } else if (field.kind() != FieldKind.LONG_TEXT && field.kind() != FieldKind.LINK) {
            words.put(name(key), meanings(field, value));
          }
          if (field.file().access().readRight() == null) {
            texts.addAll(texts(field, value));
          }
        });
    return new IndexedFields(words, numbers, texts);
  }

  private static List<String> meanings(FieldView field, String value) {
    return field.kind().hasOptions() ? field.meanings(value) : List.of(value);
  }

  /** What is found without naming the field; what not all may see is no part of it. */
  private static List<String> texts(FieldView field, String value) {
    return switch (field.kind()) {
      case TEXT, LONG_TEXT, LINK -> List.of(value);
      case CHOICE, CHOICES, TREE ->
          field.meanings(value).stream()
              .flatMap(key -> field.option(key).stream())
              .map(FieldOption::name)
              .flatMap(name -> Stream.of(name.zh(), name.en()))
              .distinct()
              .toList();
      default -> List.of();
    };
  }

  /** Numbers in millionths, moments in microseconds; null for what has no order of that kind. */
  private static Long number(FieldView field, String value) {
    return switch (field.kind()) {
      case NUMBER, DECIMAL, MONEY -> Field.millionths(new BigDecimal(value));
      case DATE ->
          Document.micros(LocalDate.parse(value).atStartOfDay(ZoneId.systemDefault()).toInstant());
      case TIME -> Document.micros(Instant.parse(value));
      default -> null;
    };
  }

  public static boolean isMet(Asked.Term term, FieldView field, String value) {
    return term.not() != (value != null && holds(term, field, value));
  }

  private static boolean holds(Asked.Term term, FieldView field, String value) {
    if (term instanceof Asked.Between between) {
      var number = number(field, value);
      return number != null
          && (between.from() == null || number >= between.from())
          && (between.to() == null || number <= between.to());
    }
    return term instanceof Asked.Is is
        && meanings(field, value).stream()
            .anyMatch(has -> is.values().stream().anyMatch(has::equalsIgnoreCase));
  }
}
