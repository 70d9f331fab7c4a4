package org.kefu.web.shared;

import java.util.AbstractMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * A question that a page asks as {@code map[key]} and for which the answer is kept. Expression
 * Language looks through all methods of a class each time it calls one, which made a fifth of a
 * list's cost; the key of a map it finds at once.
 */
public final class Lookup<K, V> extends AbstractMap<K, V> {
  private final Map<Object, V> answers = new HashMap<>();
  private final Function<K, V> question;

  public Lookup(Function<K, V> question) {
    this.question = question;
  }

  @Override
  @SuppressWarnings("unchecked") // a page has no types; the question would refuse another
  public V get(Object key) {
    return key == null ? null : answers.computeIfAbsent(key, k -> question.apply((K) k));
  }

  @Override
  public boolean containsKey(Object key) {
    return true;
  }

  @Override
  public Set<Entry<K, V>> entrySet() {
    return Set.of();
  }
}
