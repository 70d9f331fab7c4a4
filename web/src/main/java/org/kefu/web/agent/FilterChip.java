package org.kefu.web.agent;

import java.util.List;

/**
 * One filter of a list: what it is about, what is chosen, what else could be.
 *
 * @param value the chosen value in words, or null
 * @param clear the address without this filter
 * @param typed the part of the address that any value can be typed for, or null
 */
public record FilterChip(
    String label, String value, String clear, List<Choice> choices, String typed) {

  FilterChip typed(String name) {
    return new FilterChip(label, value, clear, choices, name);
  }

  public boolean isSet() {
    return value != null;
  }
}
