package org.kefu.web.shared;

import java.io.Serializable;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.kefu.field.boundary.FieldForm;
import org.kefu.field.boundary.FieldOption;
import org.kefu.field.boundary.FieldSheet;
import org.kefu.field.boundary.Stage;
import org.kefu.shared.Versions;

/** The custom fields of one thing while somebody fills them: those that are shown by now. */
public class FieldsForm implements Serializable {
  /** Begins what a crossing calls a custom field. */
  public static final String PLACE = "/fields/";

  private final FieldSheet sheet;
  private final Locale locale;
  private final Map<String, List<String>> facts;
  private final Map<String, FieldLine> all = new LinkedHashMap<>();
  private List<FieldLine> lines = List.of();

  public FieldsForm(FieldSheet sheet, Locale locale, ZoneId zone) {
    this.sheet = sheet;
    this.locale = locale;
    facts = new HashMap<>(sheet.form().facts());
    sheet.form().fields().stream()
        .filter(field -> sheet.fillable().contains(field.key()))
        .forEach(
            field ->
                all.put(
                    field.key(),
                    new FieldLine(field, sheet.form().values().get(field.key()), locale, zone)));
    refresh();
  }

  /** The thing is said to be something else now. */
  public void learn(String fact, String value) {
    facts.put(fact, List.of(value));
    refresh();
  }

  /** Shows what the values that were chosen ask for, and hides what they do not. */
  public void refresh() {
    limit();
    var form = now();
    lines = all.values().stream().filter(line -> form.shows(line.field())).toList();
    String above = null;
    for (var line : lines) {
      var group = line.field().file().group().in(locale.getLanguage());
      line.stand(
          Objects.equals(group, above) ? null : group, form.demands(line.field(), Stage.WHOLE));
      above = group;
    }
  }

  /** A choice may decide about the next, and that about another one. */
  private void limit() {
    for (var round = 0; round < all.size(); round++) {
      var form = now();
      all.values().stream()
          .filter(line -> !line.field().deciding().isEmpty())
          .forEach(line -> line.offer(offered(line, form)));
      if (form.values().equals(now().values())) {
        return;
      }
    }
  }

  /** What was had and did not fit when it was read can stay. */
  private List<FieldOption> offered(FieldLine line, FieldForm form) {
    var field = line.field();
    var had = line.had() == null ? List.<String>of() : field.parts(line.had());
    return field.open(line.had()).stream()
        .filter(
            option ->
                form.allows(field, option.key())
                    || had.contains(option.key()) && !sheet.form().allows(field, option.key()))
        .toList();
  }

  private FieldForm now() {
    var values = new HashMap<>(sheet.form().values());
    all.forEach((key, line) -> values.put(key, line.written()));
    return new FieldForm(sheet.form().fields(), facts, values);
  }

  /** What is written into the fields that are shown. */
  public Map<String, String> values() {
    var values = new HashMap<String, String>();
    var form = now();
    all.values().stream()
        .filter(line -> form.shows(line.field()))
        .forEach(line -> values.put(line.getKey(), line.written()));
    return values;
  }

  /** As {@link #values}, only what is not as it was read. */
  public Map<String, String> changes() {
    var changes = values();
    changes.entrySet().removeIf(e -> Objects.equals(e.getValue(), all.get(e.getKey()).had()));
    return changes;
  }

  /**
   * Brings what was written here together with what others have made of it since.
   *
   * @param now the form as it is read anew
   * @param crossing is told what met
   * @return the form to go on with
   */
  public FieldsForm meet(FieldsForm now, Crossing crossing, FieldWordsView words) {
    now.all.forEach(
        (key, fresh) -> {
          var line = all.get(key);
          if (line != null) {
            var versions = new Versions<>(line.had(), line.written(), fresh.had());
            crossing.meet(
                PLACE + key, line.getLabel(), versions, value -> words.words(line.field(), value));
            fresh.write(versions.merged());
          }
        });
    now.refresh();
    return now;
  }

  /** Writes what was decided of one of these fields. */
  public void decide(Crossing crossing, Crossing.Clash clash, boolean mine) {
    all.get(clash.key().substring(PLACE.length())).write(crossing.decide(clash, mine));
    refresh();
  }

  public Map<String, String> asRead() {
    var read = new HashMap<String, String>();
    all.forEach((key, line) -> read.put(key, line.had()));
    return read;
  }

  public List<FieldLine> getLines() {
    return lines;
  }

  /** Which line a field has; -1 where it is not shown. */
  public int lineOf(String key) {
    return lines.stream().map(FieldLine::getKey).toList().indexOf(key);
  }

  /** No field of the subject is for whoever fills the form. */
  public boolean isNone() {
    return all.isEmpty();
  }
}
