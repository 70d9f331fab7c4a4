package org.kefu.field.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.kefu.field.control.Access;
import org.kefu.field.control.AskedFields;
import org.kefu.field.control.Definitions;
import org.kefu.field.control.StoredValues;
import org.kefu.field.entity.CustomField;
import org.kefu.search.boundary.Asked;
import org.kefu.search.boundary.Field;

/** How custom fields are found, for the capabilities that let people search. */
@Stateless
@PermitAll
public class FieldQueries {
  @Inject Definitions definitions;
  @Inject StoredValues stored;
  @Inject Access access;

  /**
   * The fields that somebody can ask for, by their keys, and by their names where those are words
   * of their own.
   *
   * @param taken what already means something in such a search
   */
  public List<Field> asked(String subject, Audience audience, Set<String> taken) {
    return AskedFields.of(
        used(subject).stream()
            .filter(field -> access.sees(audience, field.file().access()))
            .toList(),
        taken);
  }

  /** What the index shall know of these things, by number; none where they have no values. */
  public Map<String, IndexedFields> indexed(String subject, Collection<String> numbers) {
    var fields = open(subject);
    return stored.of(fields, numbers).entrySet().stream()
        .collect(
            Collectors.toMap(
                Map.Entry::getKey, one -> AskedFields.indexed(views(subject), one.getValue())));
  }

  /**
   * Which of these things meet such a term by now: the index may be a moment behind.
   *
   * @param term about a field that {@link #asked} gave
   */
  public Set<String> meeting(String subject, Asked.Term term, Collection<String> numbers) {
    var field =
        open(subject).stream()
            .filter(one -> AskedFields.name(one.getKey()).equals(AskedFields.nameOf(term)))
            .findFirst();
    if (field.isEmpty() || numbers.isEmpty()) {
      return Set.copyOf(numbers);
    }
    var values = stored.of(List.of(field.get()), numbers);
    var view = field.get().view();
    return numbers.stream()
        .filter(
            number ->
                AskedFields.isMet(
                    term, view, values.getOrDefault(number, Map.of()).get(view.key())))
        .collect(Collectors.toSet());
  }

  /**
   * The keys of the fields that are demanded of whoever fills in a form and are empty, by number.
   *
   * @param facts what each of these things is, by number
   */
  public Map<String, List<String>> missing(
      String subject, Map<String, Map<String, List<String>>> facts) {
    var views = used(subject);
    if (views.stream().allMatch(field -> field.file().demand() == Demand.NEVER)) {
      return Map.of();
    }
    var values = stored.of(open(subject), facts.keySet());
    return facts.entrySet().stream()
        .collect(
            Collectors.toMap(
                Map.Entry::getKey,
                one ->
                    missing(
                        new FieldForm(
                            views, one.getValue(), values.getOrDefault(one.getKey(), Map.of())))));
  }

  private static List<String> missing(FieldForm form) {
    return form.fields().stream()
        .filter(field -> form.demands(field, Stage.WHOLE))
        .map(FieldView::key)
        .filter(key -> form.values().get(key) == null)
        .toList();
  }

  private List<CustomField> open(String subject) {
    return definitions.of(subject).stream()
        .filter(field -> !field.view().file().retired())
        .toList();
  }

  /** None while custom fields are switched off; the index knows their values all the same. */
  private List<FieldView> used(String subject) {
    return definitions.used(subject).stream().map(CustomField::view).toList();
  }

  private List<FieldView> views(String subject) {
    return open(subject).stream().map(CustomField::view).toList();
  }
}
