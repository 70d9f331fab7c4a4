package org.kefu.bulk.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.kefu.audit.boundary.AuditTrail;
import org.kefu.bulk.entity.Bulk;
import org.kefu.deed.boundary.TicketDeed;
import org.kefu.shared.BusinessClock;
import org.kefu.shared.CurrentUser;
import org.kefu.system.boundary.Numbering;

/** Numbers bulks and keeps their log. */
@ApplicationScoped
public class BulkBook {
  @Inject Numbering numbering;
  @Inject AuditTrail audit;
  @Inject BusinessClock clock;
  @Inject CurrentUser user;

  Bulk open(String title, List<TicketDeed> deeds) {
    return new Bulk(numbering.next("B"), title, deeds, user.login(), clock.instant());
  }

  public void note(Bulk bulk, String action) {
    var details = bulk.details();
    audit.record(
        AuditTrail.BULK,
        bulk.getNumber(),
        action,
        Map.of(
            "count", String.valueOf(details.tally().total()),
            "deeds",
                details.deeds().stream()
                    .map(deed -> deed.kind() + (deed.value() == null ? "" : "=" + deed.value()))
                    .collect(Collectors.joining(" "))));
  }
}
