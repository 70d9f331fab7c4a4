package org.kefu.web.agent;

import java.io.Serializable;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kefu.channel.boundary.Channel;
import org.kefu.field.boundary.FieldCondition;
import org.kefu.ticket.boundary.TicketQuery;
import org.kefu.ticket.boundary.TicketState;
import org.kefu.ticket.boundary.TicketType;

/**
 * What a list of tickets shall hold, as the page's address says it: such a list can be kept as a
 * bookmark and sent to a colleague. What makes no sense in the address is as if it were not there.
 */
public class TicketFilter implements Serializable {
  /** Begins the names of custom fields in an address. */
  static final String FIELD = "f.";

  /** What the index is asked for in the words of a search; dates have an end each. */
  static final Set<String> ASKED =
      Set.of("channel", "product", "openedFrom", "openedTo", "updatedFrom", "updatedTo");

  private final Map<String, String> parts = new LinkedHashMap<>();
  private TicketQuery.Sort sort = TicketQuery.Sort.UPDATED;
  private boolean ascending;

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

  /** How the list is ordered until somebody clicks a column. */
  public void order(TicketQuery.Sort sort, boolean ascending) {
    this.sort = sort;
    this.ascending = ascending;
  }

  public boolean has(String name) {
    return parts.containsKey(name);
  }

  public TicketQuery.View view(TicketQuery.View otherwise) {
    var view = constant(TicketQuery.View.class, "view");
    return view == null ? otherwise : view;
  }

  public TicketQuery query(TicketQuery.View otherwise) {
    var state = constant(TicketState.class, "state");
    return TicketQuery.of(view(otherwise))
        .with(
            query -> {
              query.words = words();
              query.states = state == null ? null : Set.of(state);
              query.type = constant(TicketType.class, "type");
              query.priority = priority();
              query.team = get("team");
              query.assignee = get("assignee");
              query.customerNumber = get("customer");
              query.step = get("step");
              query.tag = get("tag");
              query.fields = fields();
            })
        .sorted(sort, ascending);
  }

  /** What was typed, and what is chosen that a search can be asked for in words. */
  private String words() {
    var words =
        Stream.of(
                get("q"),
                constant(Channel.class, "channel") == null ? null : "channel:" + get("channel"),
                has("product") ? "product:\"" + get("product").replace("\"", "") + "\"" : null,
                time("opened"),
                time("updated"))
            .filter(Objects::nonNull)
            .collect(Collectors.joining(" "));
    return words.isEmpty() ? null : words;
  }

  /** From day to day, each of which may be missing; null where both are. */
  private String time(String name) {
    var from = day(name + "From");
    var to = day(name + "To");
    return from.isEmpty() && to.isEmpty() ? null : name + ":" + from + ".." + to;
  }

  String day(String name) {
    var day = get(name);
    return day != null && day.matches("\\d{4}-\\d{2}-\\d{2}") ? day : "";
  }

  /** The address of the same list without some of its parts. */
  String hrefWithout(String... names) {
    var changed = new LinkedHashMap<>(parts);
    List.of(names).forEach(changed::remove);
    return "?" + encoded(changed);
  }

  /** What the custom fields shall hold, by parts as {@code f.serial}. */
  private List<FieldCondition> fields() {
    return parts.entrySet().stream()
        .filter(part -> part.getKey().startsWith(FIELD))
        .map(part -> new FieldCondition(part.getKey().substring(FIELD.length()), part.getValue()))
        .toList();
  }

  private Integer priority() {
    var value = get("priority");
    return value == null || !value.matches("[1-4]") ? null : Integer.valueOf(value);
  }

  private <E extends Enum<E>> E constant(Class<E> type, String name) {
    var value = get(name);
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
  public String address(TicketQuery.View otherwise) {
    var whole = new LinkedHashMap<>(parts);
    whole.remove("saved");
    whole.put("view", view(otherwise).name());
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

  /** The name of the filter that was set last, so that it can be dropped first; null for none. */
  public String last() {
    return parts.keySet().stream()
        .filter(name -> !name.equals("view") && !name.equals("saved"))
        .reduce((first, second) -> second)
        .orElse(null);
  }
}
