package org.kefu.audit.boundary;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.kefu.audit.control.AuditEntries;
import org.kefu.shared.Page;
import org.kefu.staff.boundary.Right;

/** Logs of many subjects, for those who watch over them. */
@Stateless
@RolesAllowed(Right.SYSTEM_WATCH)
public class AuditSearch {
  @Inject AuditEntries entries;

  /** Those of one kind, the last begun first; meant for subjects with few lines each. */
  public Page<LogStory> stories(String kind, int first, int size) {
    var numbers = entries.begun(kind, first, size);
    var lines =
        entries.chains(kind, numbers).stream()
            .collect(
                groupingBy(entry -> entry.link().number(), mapping(AuditTrail::line, toList())));
    return new Page<>(
        numbers.stream().map(number -> new LogStory(number, lines.get(number))).toList(),
        entries.count(kind));
  }
}
