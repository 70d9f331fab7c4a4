package org.kefu.web.agent;

import java.util.List;

/**
 * One filter of a list: what it is about, what is chosen, what else could be.
 *
 * @param value the chosen value in words, or null
 * @param clear the address without this filter
 * @param typed the part of the address that any value can be typed for, or null
 * @param span the days it may lie between, or null
 */
public record FilterChip(
    String label, String value, String clear, List<Choice> choices, String typed, Between span) {

  public FilterChip(String label, String value, String clear, List<Choice> choices, String typed) {
    this(label, value, clear, choices, typed, null);
  }

  /** Two days, each empty where the span is open. */
  public record Between(String name, String from, String to) {}

  FilterChip typed(String name) {
    return new FilterChip(label, value, clear, choices, name, span);
  }

  FilterChip between(String name, String from, String to) {
    return new FilterChip(label, value, clear, choices, typed, new Between(name, from, to));
  }

  /** The parts of an address that its form puts in another way. */
  String[] names() {
    if (span != null) {
      return new String[] {span.name(), span.name() + "From", span.name() + "To"};
    }
    return typed == null ? new String[0] : new String[] {typed};
  }

  public boolean isSet() {
    return value != null;
  }
}
