package org.kefu.staff.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Size;
import java.util.Map;
import org.kefu.audit.boundary.AuditTrail;
import org.kefu.shared.CurrentUser;
import org.kefu.staff.control.Placeholders;
import org.kefu.staff.control.Users;

/** What people write below their replies. */
@Stateless
@PermitAll
public class Signatures {
  @Inject Users users;
  @Inject AuditTrail audit;
  @Inject CurrentUser current;

  /** As its owner wrote it, empty when there is none. */
  public String mine() {
    var signature = users.named(current.login()).getSignature();
    return signature == null ? "" : signature;
  }

  public void write(@Size(max = 1000) String text) {
    var signature = text == null || text.isBlank() ? null : text.strip();
    Placeholders.check("signature", signature);
    users.named(current.login()).sign(signature);
    audit.record(AuditTrail.USER, current.login(), "user.signed", Map.of());
  }

  /** What a person signs their replies with, empty when they do not. */
  public String of(String login) {
    return users
        .find(login)
        .filter(user -> user.getSignature() != null)
        .map(user -> Placeholders.fill(user.getSignature(), user))
        .orElse("");
  }
}
