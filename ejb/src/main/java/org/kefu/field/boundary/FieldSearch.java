package org.kefu.field.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.kefu.audit.boundary.AuditTrail;
import org.kefu.audit.boundary.LogLine;
import org.kefu.field.control.Definitions;
import org.kefu.field.control.StoredValues;
import org.kefu.field.control.Subjects;
import org.kefu.field.entity.CustomField;
import org.kefu.staff.boundary.Right;

/** The read side of the definitions, for those who watch over them. */
@Stateless
@RolesAllowed({Right.FIELD_MANAGE, Right.SYSTEM_WATCH})
public class FieldSearch {
  @Inject Definitions definitions;
  @Inject StoredValues stored;
  @Inject Subjects subjects;
  @Inject AuditTrail audit;

  /** The names of all that can have custom fields. */
  public List<String> subjects() {
    return subjects.all().stream().map(FieldSubject::name).toList();
  }

  /** All fields of a subject in their order, retired ones too. */
  public List<FieldView> all(String subject) {
    return definitions.of(subject).stream().map(CustomField::view).toList();
  }

  public FieldView field(String subject, String key) {
    return definitions.named(subject, key).view();
  }

  /** What conditions of a subject may ask for besides its fields. */
  public Map<String, List<String>> facts(String subject) {
    return subjects.named(subject).facts();
  }

  /** How many values of a field are kept. */
  public long uses(String subject, String key) {
    return stored.count(definitions.named(subject, key));
  }

  /** What was done to a definition. */
  public List<LogLine> log(String subject, String key) {
    return audit.log(AuditTrail.FIELD, subject + " " + key);
  }
}
