package org.kefu.field.boundary;

import java.io.Serializable;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * View: a custom field.
 *
 * @param version guards against overwriting another's change
 */
public record FieldView(String subject, String key, FieldKind kind, int version, FieldFile file)
    implements Serializable {
  /** Separates the keys of several choices. */
  public static final String COMMA = ",";

  /** Stands between an option of a tree and what stands below it. */
  public static final String STEP = " › ";

  public String name(String language) {
    return file.name().in(language);
  }

  public Optional<FieldOption> option(String key) {
    return file.options().stream().filter(option -> option.key().equals(key)).findFirst();
  }

  /** The options from the top of the tree down to this one; empty for one that is not known. */
  public List<FieldOption> path(String key) {
    Deque<FieldOption> path = new ArrayDeque<>();
    var next = option(key);
    while (next.isPresent() && !path.contains(next.get())) {
      path.addFirst(next.get());
      next = Optional.ofNullable(next.get().parent()).flatMap(this::option);
    }
    return List.copyOf(path);
  }

  /** What an option is called, with all that it stands below; its key where it is not known. */
  public String label(String key, String language) {
    var path = path(key);
    return path.isEmpty()
        ? key
        : path.stream().map(o -> o.name().in(language)).collect(Collectors.joining(STEP));
  }

  /** The keys of an option and of everything below it. */
  public List<String> below(String key) {
    return file.options().stream()
        .map(FieldOption::key)
        .filter(one -> path(one).stream().anyMatch(o -> o.key().equals(key)))
        .toList();
  }

  /** What a canonical value means to a condition: its keys, in a tree with those above. */
  public List<String> meanings(String canonical) {
    if (canonical == null) {
      return List.of();
    }
    return kind == FieldKind.TREE
        ? path(canonical).stream().map(FieldOption::key).toList()
        : parts(canonical);
  }

  /** The single values of a canonical one: several only for several choices. */
  public List<String> parts(String canonical) {
    return kind == FieldKind.CHOICES ? List.of(canonical.split(COMMA)) : List.of(canonical);
  }

  /** What decides which of its options can be chosen. */
  public Set<String> deciding() {
    return file.options().stream()
        .map(FieldOption::when)
        .filter(Objects::nonNull)
        .map(Condition::by)
        .collect(Collectors.toSet());
  }

  /** The options one can choose now; one that is had already can stay. */
  public List<FieldOption> open(String canonical) {
    var had = canonical == null ? List.<String>of() : parts(canonical);
    return inOrder(null)
        .filter(option -> !isRetired(option) || had.contains(option.key()))
        .toList();
  }

  private boolean isRetired(FieldOption option) {
    return path(option.key()).stream().anyMatch(FieldOption::retired);
  }

  /** Those of a tree follow the one they stand below. */
  private Stream<FieldOption> inOrder(String parent) {
    if (kind != FieldKind.TREE) {
      return file.options().stream();
    }
    var ordered = new ArrayList<FieldOption>();
    file.options().stream()
        .filter(option -> Objects.equals(option.parent(), parent))
        .forEach(
            option -> {
              ordered.add(option);
              inOrder(option.key()).forEach(ordered::add);
            });
    return ordered.stream();
  }
}
