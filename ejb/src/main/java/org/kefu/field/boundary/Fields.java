package org.kefu.field.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.kefu.field.control.Access;
import org.kefu.field.control.Definitions;
import org.kefu.field.control.Fillings;
import org.kefu.field.control.StoredValues;
import org.kefu.field.entity.CustomField;

/**
 * The custom fields, for the capabilities that have some. Whoever calls has checked that somebody
 * may see or change the thing itself; which of its fields they may is checked here.
 */
@Stateless
@PermitAll
public class Fields {
  @Inject Definitions definitions;
  @Inject StoredValues stored;
  @Inject Fillings fillings;
  @Inject Access access;

  /** Those in use that somebody sees, in their order. */
  public List<FieldView> seen(String subject, Audience audience) {
    return views(open(subject, audience));
  }

  /**
   * The fields of one thing, for a form.
   *
   * @param number null for a thing that is only about to be
   */
  public FieldSheet sheet(
      String subject, Audience audience, Map<String, List<String>> facts, String number) {
    var fields = definitions.used(subject);
    var values =
        number == null
            ? Map.<String, String>of()
            : stored.of(fields, List.of(number)).getOrDefault(number, Map.of());
    var views = views(fields);
    return new FieldSheet(
        new FieldForm(views, facts, values),
        keys(views, field -> access.sees(audience, field.file().access())),
        keys(views, field -> access.fills(audience, field.file().access())));
  }

  private static Set<String> keys(List<FieldView> fields, Predicate<FieldView> met) {
    return fields.stream().filter(met).map(FieldView::key).collect(Collectors.toSet());
  }

  private List<CustomField> open(String subject, Audience audience) {
    return definitions.used(subject).stream()
        .filter(field -> access.sees(audience, field.view().file().access()))
        .toList();
  }

  private static List<FieldView> views(List<CustomField> fields) {
    return fields.stream().map(CustomField::view).toList();
  }

  /** The canonical values that somebody sees, by number and key; none where there are none. */
  public Map<String, Map<String, String>> values(
      String subject, Audience audience, Collection<String> numbers) {
    return numbers.isEmpty() ? Map.of() : stored.of(open(subject, audience), numbers);
  }

  /**
   * Writes values and returns what that changed; refuses what a field does not allow, and what a
   * field demands at this stage and has not.
   */
  public List<FieldChange> fill(Filling filling, Stage stage) {
    return fillings.fill(filling, stage);
  }

  /**
   * What would become of a field of many things; nothing is written.
   *
   * @param key the last field that each of them writes
   */
  public Map<String, FieldTrial> tryOut(String key, Collection<Filling> wanted) {
    return fillings.tryOut(key, wanted);
  }
}
