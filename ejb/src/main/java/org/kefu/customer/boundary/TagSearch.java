package org.kefu.customer.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.kefu.audit.boundary.AuditTrail;
import org.kefu.audit.boundary.LogLine;
import org.kefu.customer.control.Vocabulary;
import org.kefu.shared.Page;
import org.kefu.staff.boundary.Right;

/** The read side of the vocabulary. */
@Stateless
@RolesAllowed({Right.TAG_MANAGE, Right.SYSTEM_WATCH})
public class TagSearch {
  @Inject Vocabulary vocabulary;
  @Inject AuditTrail audit;

  /** Tags by name. */
  public Page<TagRow> page(String part, int first, int size) {
    return new Page<>(vocabulary.rows(part, first, size), vocabulary.count(part));
  }

  /** What was done to a tag. */
  public List<LogLine> log(String name) {
    return audit.log(AuditTrail.TAG, String.valueOf(vocabulary.named(name).getId()));
  }

  /** How many customers have each of these; none where nobody does. */
  public Map<String, Long> uses(Collection<String> names) {
    return vocabulary.uses(names);
  }
}
