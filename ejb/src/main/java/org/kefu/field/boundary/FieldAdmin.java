package org.kefu.field.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kefu.audit.boundary.AuditTrail;
import org.kefu.field.control.Coherence;
import org.kefu.field.control.Definitions;
import org.kefu.field.control.Differences;
import org.kefu.field.control.Reading;
import org.kefu.field.control.StoredValues;
import org.kefu.field.entity.CustomField;
import org.kefu.staff.boundary.Right;

/** Where an administrator says what shall be known of tickets, customers, … */
@Stateless
@RolesAllowed(Right.FIELD_MANAGE)
public class FieldAdmin {
  @Inject Definitions definitions;
  @Inject Coherence coherence;
  @Inject StoredValues stored;
  @Inject AuditTrail audit;
  @Inject Event<FieldsChanged> changed;

  /** The new field stands behind the others. */
  public void create(
      @NotNull String subject,
      @NotNull String key,
      @NotNull FieldKind kind,
      @NotNull @Valid FieldFile file) {
    var others = definitions.of(subject);
    var last = others.isEmpty() ? 0 : others.get(others.size() - 1).getPosition();
    var field = new CustomField(subject, key, kind, last + 1, file);
    coherence.demandFreeKey(subject, key);
    coherence.check(subject, key, file);
    definitions.add(field);
    changed.fire(new FieldsChanged(subject));
    log(field, "field.created", Map.of("kind", "fieldKind." + kind));
  }

  /** Writes a field that was read at {@code version}. */
  public void change(
      @NotNull String subject, @NotNull String key, int version, @NotNull @Valid FieldFile file) {
    var field = definitions.asRead(subject, key, version);
    coherence.check(subject, key, file);
    coherence.demandOptionsStay(field, file);
    var before = field.view().file();
    field.write(file);
    changed.fire(new FieldsChanged(subject));
    Differences.between(before, field.view().file())
        .forEach(difference -> log(field, "field.changed", difference));
  }

  /** How many kept values would not be accepted any more; they stay all the same. */
  public long misfits(
      @NotNull String subject, @NotNull String key, @NotNull @Valid FieldFile file) {
    var field = definitions.named(subject, key);
    var wanted = new CustomField(subject, key, field.getKind(), 0, file).view();
    return stored.misfits(field, new Reading(wanted, ZoneId.systemDefault()));
  }

  /** Puts the fields of a subject into an order; those that are not named stand behind. */
  public void arrange(@NotNull String subject, @NotNull List<String> keys) {
    definitions.toArrange(subject).stream()
        .filter(field -> keys.contains(field.getKey()))
        .filter(field -> field.getPosition() != keys.indexOf(field.getKey()) + 1)
        .forEach(
            field -> {
              field.stand(keys.indexOf(field.getKey()) + 1);
              log(field, "field.moved", Map.of("after", String.valueOf(field.getPosition())));
            });
  }

  private void log(CustomField field, String action, Map<String, String> detail) {
    var words = new HashMap<>(detail);
    words.put("key", field.getKey());
    audit.record(AuditTrail.FIELD, field.getSubject() + " " + field.getKey(), action, words);
  }
}
