package org.kefu.field.control;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.kefu.field.boundary.Condition;
import org.kefu.field.boundary.FieldFile;
import org.kefu.field.boundary.FieldOption;

/** What a change of a definition changed, one line for the log each. */
public final class Differences {
  private Differences() {}

  public static List<Map<String, String>> between(FieldFile before, FieldFile after) {
    var old = parts(before);
    var lines = new ArrayList<Map<String, String>>();
    parts(after)
        .forEach(
            (part, value) -> {
              if (!Objects.equals(old.get(part), value)) {
                lines.add(
                    Map.of(
                        "part",
                        "fieldPart." + part,
                        "before",
                        Objects.requireNonNullElse(old.get(part), "—"),
                        "after",
                        Objects.requireNonNullElse(value, "—")));
              }
            });
    return lines;
  }

  private static Map<String, String> parts(FieldFile file) {
    var parts = new LinkedHashMap<String, String>();
    parts.put("nameZh", file.name().zh());
    parts.put("nameEn", file.name().en());
    parts.put("hintZh", file.hint().zh());
    parts.put("hintEn", file.hint().en());
    parts.put("groupZh", file.group().zh());
    parts.put("groupEn", file.group().en());
    parts.put("letters", text(file.limits().letters()));
    parts.put("pattern", file.limits().pattern());
    parts.put("least", text(file.limits().least()));
    parts.put("most", text(file.limits().most()));
    parts.put("digits", text(file.limits().digits()));
    parts.put("currency", file.limits().currency());
    parts.put("demand", "demand." + file.demand());
    parts.put("demandedWhen", text(file.demandedWhen()));
    parts.put("shownWhen", text(file.shownWhen()));
    parts.put("customers", "customers." + file.access().customers());
    parts.put("readRight", file.access().readRight());
    parts.put("writeRight", file.access().writeRight());
    parts.put(
        "options",
        file.options().stream().map(Differences::text).collect(Collectors.joining(", ")));
    parts.put("retired", "retired." + file.retired());
    return parts;
  }

  private static String text(Object value) {
    return value == null ? null : value.toString();
  }

  private static String text(Condition condition) {
    return condition == null
        ? null
        : condition.by() + " = " + String.join(" | ", condition.values());
  }

  private static String text(FieldOption option) {
    return (option.parent() == null ? "" : option.parent() + "/")
        + option.key()
        + "="
        + option.name().zh()
        + "/"
        + option.name().en()
        + (option.when() == null ? "" : " [" + text(option.when()) + "]")
        + (option.retired() ? " (−)" : "");
  }
}
