package org.kefu.ticket.boundary;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.kefu.field.boundary.FieldCondition;

/**
 * What a list of tickets shall hold; null means «any».
 *
 * @param words what somebody typed into a search field, fields and ranges included
 * @param internal only those that are ours alone
 * @param view one of the lists people keep open all day
 * @param fields what the custom fields shall hold, all of it
 * @param sort how it is ordered; the number breaks ties, so pages never overlap
 * @param sortField the key of the custom field by which it is ordered before all else, or null
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
    boolean internal,
    List<FieldCondition> fields,
    Sort sort,
    String sortField,
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
    parts.put("internal", internal ? true : null);
    fields.forEach(field -> parts.put("f." + field.key(), field.wanted()));
    parts.values().removeIf(Objects::isNull);
    return parts.entrySet().stream()
        .map(part -> part.getKey() + "=" + part.getValue())
        .collect(Collectors.joining(" "));
  }

  public static TicketQuery of(View view) {
    return new Draft(view).query();
  }

  /**
   * True where the index answers: for words, for a tag, for what is internal and for custom fields,
   * because no database can say at once which of a million tickets have a tag and were changed
   * last.
   */
  public boolean isForIndex() {
    return tag != null
        || internal
        || sortField != null
        || !fields.isEmpty()
        || words != null && !words.isBlank();
  }

  /** The same list, otherwise in some parts. */
  public TicketQuery with(Consumer<Draft> changes) {
    var draft = new Draft(this);
    changes.accept(draft);
    return draft.query();
  }

  public TicketQuery saying(String words) {
    return with(draft -> draft.words = words);
  }

  public TicketQuery ofCustomer(String number) {
    return with(draft -> draft.customerNumber = number);
  }

  public TicketQuery at(String step) {
    return with(draft -> draft.step = step);
  }

  public TicketQuery tagged(String name) {
    return with(draft -> draft.tag = name);
  }

  public TicketQuery having(FieldCondition... conditions) {
    return with(draft -> draft.fields = List.of(conditions));
  }

  public TicketQuery sorted(Sort sort, boolean ascending) {
    return with(
        draft -> {
          draft.sort = sort;
          draft.sortField = null;
          draft.ascending = ascending;
        });
  }

  public TicketQuery sortedBy(String field, boolean ascending) {
    return with(
        draft -> {
          draft.sortField = field;
          draft.ascending = ascending;
        });
  }

  /** A query while it is put together. */
  public static final class Draft {
    public View view;
    public String words;
    public Set<TicketState> states;
    public TicketType type;
    public Integer priority;
    public String team;
    public String assignee;
    public String customerNumber;
    public String step;
    public String tag;
    public boolean internal;
    public List<FieldCondition> fields = List.of();
    public Sort sort = Sort.UPDATED;
    public String sortField;
    public boolean ascending;

    private Draft(View view) {
      this.view = view;
    }

    private Draft(TicketQuery query) {
      view = query.view;
      words = query.words;
      states = query.states;
      type = query.type;
      priority = query.priority;
      team = query.team;
      assignee = query.assignee;
      customerNumber = query.customerNumber;
      step = query.step;
      tag = query.tag;
      internal = query.internal;
      fields = query.fields;
      sort = query.sort;
      sortField = query.sortField;
      ascending = query.ascending;
    }

    private TicketQuery query() {
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
          internal,
          List.copyOf(fields),
          sort,
          sortField,
          ascending);
    }
  }
}
