package org.kefu.web.agent;

import java.io.Serializable;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.kefu.field.boundary.FieldCondition;

/**
 * What a list shall hold, as the page's address says it: such a list can be kept as a bookmark and
 * sent to a colleague. What makes no sense in the address is as if it were not there.
 */
abstract class ListAddress implements Serializable {
  /** Begins the names of custom fields in an address. */
  static final String FIELD = "f.";

  private static final List<String> NO_FILTERS = List.of("view", "saved");

  private final Map<String, String> parts = new LinkedHashMap<>();

  /**
   * How the list is ordered until somebody clicks a column; nothing where it has one order only.
   */
  void order(String sort, boolean ascending) {}

  public String get(String name) {
    return parts.get(name);
  }

  public void set(String name, String value) {
    if (value == null || value.isBlank()) {
      parts.remove(name);
    } else {
      parts.put(name, value.strip());
    }
  }

  public boolean has(String name) {
    return parts.containsKey(name);
  }

  /** What the custom fields shall hold, by parts as {@code f.serial}. */
  List<FieldCondition> fields() {
    return parts.entrySet().stream()
        .filter(part -> part.getKey().startsWith(FIELD))
        .map(part -> new FieldCondition(part.getKey().substring(FIELD.length()), part.getValue()))
        .toList();
  }

  <E extends Enum<E>> E constant(Class<E> type, String name) {
    return constantOf(type, get(name));
  }

  /** Null where there is none of that name. */
  static <E extends Enum<E>> E constantOf(Class<E> type, String value) {
    return Arrays.stream(type.getEnumConstants())
        .filter(constant -> constant.name().equals(value))
        .findFirst()
        .orElse(null);
  }

  /** The address of the same list with one part put otherwise, or left out when it is null. */
  public String href(String name, String value) {
    var changed = new LinkedHashMap<>(parts);
    changed.put(name, value);
    return "?" + encoded(changed);
  }

  /** What the list holds, as an address says it, without the question mark. */
  public String address() {
    var whole = new LinkedHashMap<>(parts);
    whole.remove("saved");
    return encoded(whole);
  }

  /** The same with one part put for certain. */
  String address(String name, String value) {
    var whole = new LinkedHashMap<>(parts);
    whole.remove("saved");
    whole.put(name, value);
    return encoded(whole);
  }

  /** Takes over what a saved view holds, unless filters were set since it was opened. */
  public void read(String address) {
    if (parts.keySet().stream().anyMatch(name -> !name.equals("saved"))) {
      return;
    }
    for (var part : address.split("&")) {
      var equals = part.indexOf('=');
      if (equals > 0) {
        var value = URLDecoder.decode(part.substring(equals + 1), StandardCharsets.UTF_8);
        parts.put(part.substring(0, equals), value);
      }
    }
  }

  private static String encoded(Map<String, String> parts) {
    return parts.entrySet().stream()
        .filter(part -> part.getValue() != null)
        .map(
            part ->
                part.getKey() + "=" + URLEncoder.encode(part.getValue(), StandardCharsets.UTF_8))
        .collect(Collectors.joining("&"));
  }

  public List<Map.Entry<String, String>> without(String... names) {
    var left = List.of(names);
    return parts.entrySet().stream().filter(part -> !left.contains(part.getKey())).toList();
  }

  /** The address of the same list without some of its parts. */
  String hrefWithout(String... names) {
    var changed = new LinkedHashMap<>(parts);
    List.of(names).forEach(changed::remove);
    return "?" + encoded(changed);
  }

  /** A day as addresses spell it; empty where there is none. */
  String day(String name) {
    var day = get(name);
    return day != null && day.matches("\\d{4}-\\d{2}-\\d{2}") ? day : "";
  }

  /** The name of the filter that was set last, so that it can be dropped first; null for none. */
  public String last() {
    return parts.keySet().stream()
        .filter(name -> !NO_FILTERS.contains(name))
        .reduce((first, second) -> second)
        .orElse(null);
  }
}
