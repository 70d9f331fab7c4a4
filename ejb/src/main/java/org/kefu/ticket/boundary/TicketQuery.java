package org.kefu.ticket.boundary;

import java.util.LinkedHashMap;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What a list of tickets shall hold; null means «any».
 *
 * @param words what somebody typed into a search field, fields and ranges included
 * @param view one of the lists people keep open all day
 * @param sort how it is ordered; the number breaks ties, so pages never overlap
 */
public record TicketQuery(
    View view,
    String words,
    Set<TicketState> states,
    TicketType type,
    Integer priority,
    String team,
    String assignee,
    String customerNumber,
    String step,
    String tag,
    Sort sort,
    boolean ascending) {

  /** The lists that are one click away. */
  public enum View {
    /** Open and mine. */
    MINE,
    /** Open, in the queue of one of my teams. */
    TEAM,
    /** Open, and I was called in to it. */
    CALLED_IN,
    /** Passed to the experts and not yet given back. */
    EXPERT,
    /** Open and nobody's. */
    UNASSIGNED,
    /** Everything that is open. */
    OPEN,
    /** Everything. */
    ALL
  }

  /** The columns a list can be sorted by; each has its index. */
  public enum Sort {
    UPDATED,
    OPENED,
    PRIORITY,
    NUMBER,
    STATE
  }

  /** What it asks for in one line, for a log. */
  public String inBrief() {
    var parts = new LinkedHashMap<String, Object>();
    parts.put("view", view);
    parts.put("words", words);
    parts.put("states", states == null ? null : new TreeSet<>(states));
    parts.put("type", type);
    parts.put("priority", priority);
    parts.put("team", team);
    parts.put("assignee", assignee);
    parts.put("customer", customerNumber);
    parts.put("step", step);
    parts.put("tag", tag);
    parts.values().removeIf(Objects::isNull);
    return parts.entrySet().stream()
        .map(part -> part.getKey() + "=" + part.getValue())
        .collect(Collectors.joining(" "));
  }

  public static TicketQuery of(View view) {
    return new TicketQuery(
        view, null, null, null, null, null, null, null, null, null, Sort.UPDATED, false);
  }

  /**
   * True where the index answers: for words, and for a tag, because no database can say at once
   * which of a million tickets have a tag and were changed last.
   */
  public boolean isForIndex() {
    return tag != null || words != null && !words.isBlank();
  }

  public TicketQuery saying(String words) {
    return new TicketQuery(
        view,
        words,
        states,
        type,
        priority,
        team,
        assignee,
        customerNumber,
        step,
        tag,
        sort,
        ascending);
  }

  public TicketQuery ofCustomer(String number) {
    return new TicketQuery(
        view, words, states, type, priority, team, assignee, number, step, tag, sort, ascending);
  }

  public TicketQuery at(String step) {
    return new TicketQuery(
        view,
        words,
        states,
        type,
        priority,
        team,
        assignee,
        customerNumber,
        step,
        tag,
        sort,
        ascending);
  }

  public TicketQuery tagged(String name) {
    return new TicketQuery(
        view,
        words,
        states,
        type,
        priority,
        team,
        assignee,
        customerNumber,
        step,
        name,
        sort,
        ascending);
  }

  public TicketQuery sorted(Sort sort, boolean ascending) {
    return new TicketQuery(
        view,
        words,
        states,
        type,
        priority,
        team,
        assignee,
        customerNumber,
        step,
        tag,
        sort,
        ascending);
  }
}
