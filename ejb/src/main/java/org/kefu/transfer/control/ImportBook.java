package org.kefu.transfer.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.kefu.audit.boundary.AuditTrail;
import org.kefu.shared.BusinessClock;
import org.kefu.shared.CurrentUser;
import org.kefu.system.boundary.Numbering;
import org.kefu.transfer.entity.CustomerImport;

/** Numbers imports and keeps their log. */
@ApplicationScoped
public class ImportBook {
  @Inject Numbering numbering;
  @Inject AuditTrail audit;
  @Inject BusinessClock clock;
  @Inject CurrentUser user;

  public CustomerImport open(String fileName, String sha256) {
    var work =
        new CustomerImport(numbering.next("CI"), fileName, sha256, user.login(), clock.instant());
    audit.begin(
        AuditTrail.IMPORT,
        work.getNumber(),
        "import.brought",
        Map.of("name", fileName, "sha256", sha256));
    return work;
  }

  public void note(CustomerImport work, String action) {
    audit.record(AuditTrail.IMPORT, work.getNumber(), action, Map.of("name", work.getFileName()));
  }
}
