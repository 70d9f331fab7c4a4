package org.kefu.web.agent;

import java.util.List;

/**
 * One filter of a list: what it is about, what is chosen, what else could be.
 *
 * @param value the chosen value in words, or null
 * @param clear the address without this filter
 */
public record FilterChip(String label, String value, String clear, List<Choice> choices) {
  public boolean isSet() {
    return value != null;
  }
}
