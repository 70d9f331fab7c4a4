package org.kefu.field.control;

import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.kefu.field.boundary.FieldOption;
import org.kefu.field.boundary.FieldView;
import org.kefu.field.entity.CustomField;
import org.kefu.field.entity.FieldValue;
import org.kefu.shared.InvalidInput;

/** What all things have in their custom fields. */
@ApplicationScoped
public class StoredValues {
  private static final int CHUNK = 2000;

  @PersistenceContext EntityManager em;

  /** The canonical values of these things in these fields, by number and key. */
  public Map<String, Map<String, String>> of(
      Collection<CustomField> fields, Collection<String> numbers) {
    if (fields.isEmpty() || numbers.isEmpty()) {
      return Map.of();
    }
    var byId = fields.stream().collect(Collectors.toMap(CustomField::getId, field -> field));
    var values = new HashMap<String, Map<String, String>>();
    rows(byId.keySet(), numbers).stream()
        .collect(groupingBy(FieldValue::getNumber, groupingBy(FieldValue::getFieldId)))
        .forEach(
            (number, rows) ->
                values.put(
                    number,
                    rows.entrySet().stream()
                        .collect(
                            Collectors.toMap(
                                row -> byId.get(row.getKey()).getKey(),
                                row -> canonical(byId.get(row.getKey()).view(), row.getValue())))));
    return values;
  }

  private List<FieldValue> rows(Collection<Long> fields, Collection<String> numbers) {
    return em.createQuery(
            "select v from FieldValue v where v.number in :numbers and v.fieldId in :fields",
            FieldValue.class)
        .setParameter("numbers", numbers)
        .setParameter("fields", fields)
        .getResultList();
  }

  private static String canonical(FieldView field, List<FieldValue> rows) {
    var parts = rows.stream().map(row -> part(field, row)).toList();
    if (parts.size() == 1) {
      return parts.get(0);
    }
    var order = field.file().options().stream().map(FieldOption::key).toList();
    return parts.stream()
        .sorted(Comparator.comparingInt(order::indexOf))
        .collect(Collectors.joining(FieldView.COMMA));
  }

  private static String part(FieldView field, FieldValue row) {
    return row.canonical(field.kind(), field.file().limits().digits());
  }

  /** Gives a thing another value; null takes it away. */
  public void put(CustomField field, String number, String canonical) {
    var wanted = canonical == null ? List.<String>of() : field.view().parts(canonical);
    var rows = rows(List.of(field.getId()), List.of(number));
    for (var at = 0; at < Math.max(wanted.size(), rows.size()); at++) {
      if (at >= wanted.size()) {
        em.remove(rows.get(at));
      } else if (at >= rows.size()) {
        em.persist(new FieldValue(field, number, wanted.get(at)));
      } else {
        rows.get(at).hold(field.getKind(), wanted.get(at));
      }
    }
  }

  /** How many of the values of a field are no more as a definition wants them. */
  public long misfits(CustomField field, Reading wanted) {
    var misfits = 0L;
    var last = 0L;
    for (var rows = after(field, last); !rows.isEmpty(); rows = after(field, last)) {
      misfits += rows.stream().filter(row -> !fits(field, row, wanted)).count();
      last = rows.get(rows.size() - 1).getId();
    }
    return misfits;
  }

  private List<FieldValue> after(CustomField field, long id) {
    return em.createQuery(
            "select v from FieldValue v where v.fieldId = :field and v.id > :id order by v.id",
            FieldValue.class)
        .setParameter("field", field.getId())
        .setParameter("id", id)
        .setMaxResults(CHUNK)
        .setHint("eclipselink.read-only", "true") // a million of them would not find room
        .getResultList();
  }

  private static boolean fits(CustomField field, FieldValue row, Reading wanted) {
    var value = part(field.view(), row);
    try {
      return wanted.canonical(value, value) != null;
    } catch (InvalidInput refused) {
      return false;
    }
  }

  /** How many things have each of some options; none where none has. */
  public Map<String, Long> uses(CustomField field, Collection<String> options) {
    if (options.isEmpty()) {
      return Map.of();
    }
    var uses = new LinkedHashMap<String, Long>();
    em.createQuery(
            """
            select v.word, count(v) from FieldValue v
            where v.fieldId = :field and v.word in :options group by v.word\
            """,
            Object[].class)
        .setParameter("field", field.getId())
        .setParameter("options", options)
        .getResultStream()
        .forEach(row -> uses.put((String) row[0], (Long) row[1]));
    return uses;
  }

  /** How many values of a field are kept. */
  public long count(CustomField field) {
    return em.createQuery("select count(v) from FieldValue v where v.fieldId = :field", Long.class)
        .setParameter("field", field.getId())
        .getSingleResult();
  }
}
