package org.kefu.web.shared;

import java.io.Serializable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.kefu.shared.Versions;

/**
 * How a page tells that two people changed one thing at once, and what was decided where they wrote
 * something else into the same field. Until somebody decides, it is mine.
 */
public class Crossing implements Serializable {
  private static final String NOTHING = "—";

  private final Instant at;
  private final List<String> taken = new ArrayList<>();
  private final List<Clash> clashes = new ArrayList<>();
  private final Set<String> given = new HashSet<>();

  /**
   * @param at when the other one saved, null where nobody knows
   */
  public Crossing(Instant at) {
    this.at = at;
  }

  /**
   * A field that both wrote.
   *
   * @param key names it for whoever decides
   * @param words the same three values as people read them
   */
  public record Clash(String key, String name, Versions<String> values, Versions<String> words)
      implements Serializable {}

  /**
   * Takes note of a field, as far as there is something to tell of it.
   *
   * @param words how people read a value
   */
  public void meet(String key, String name, Versions<String> values, UnaryOperator<String> words) {
    if (values.areTheirs()) {
      take(name);
    } else if (values.cross()) {
      clashes.add(
          new Clash(
              key,
              name,
              values,
              new Versions<>(
                  read(words, values.original()),
                  read(words, values.mine()),
                  read(words, values.theirs()))));
    }
  }

  private static String read(UnaryOperator<String> words, String value) {
    return value == null || value.isBlank() ? NOTHING : words.apply(value);
  }

  /** Something of theirs is in the form now without anybody having to decide. */
  public void take(String name) {
    taken.add(name);
  }

  /** The value that stands from now on. */
  public String decide(Clash clash, boolean mine) {
    if (mine) {
      given.remove(clash.key());
    } else {
      given.add(clash.key());
    }
    return mine ? clash.values().mine() : clash.values().theirs();
  }

  public boolean isMine(Clash clash) {
    return !given.contains(clash.key());
  }

  public Instant getAt() {
    return at;
  }

  public List<Clash> getClashes() {
    return clashes;
  }

  /** What was taken from them, in one line; empty where nothing was. */
  public String getTaken() {
    return String.join(" · ", taken);
  }
}
