package org.kefu.staff.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.kefu.audit.boundary.AuditTrail;
import org.kefu.shared.InvalidInput;
import org.kefu.staff.control.LoginTaken;
import org.kefu.staff.control.Users;
import org.kefu.staff.entity.Role;

/** Where an administrator says what a role may do. */
@Stateless
@RolesAllowed(Right.USER_MANAGE)
public class RoleAdmin {
  @Inject Users users;
  @Inject AuditTrail audit;

  /** A new role with the rights of another. */
  public void copy(@NotNull String from, @NotBlank String code, String nameZh, String nameEn) {
    if (!code.matches("[a-z][a-z0-9-]{1,38}")) {
      throw new InvalidInput("code", "roleCode");
    }
    if (users.role(code).isPresent()) {
      throw new LoginTaken(code);
    }
    var role = new Role(code, nameZh, nameEn);
    var copied = named(from);
    role.allow(copied.getRights());
    role.hide(copied.getHidden());
    users.add(role);
    audit.record(AuditTrail.USER, "role:" + code, "role.copied", Map.of("from", from));
  }

  public void allow(@NotNull String code, @NotNull Set<String> rights) {
    if (!Right.ALL.containsAll(rights)) {
      throw new InvalidInput("rights", "right");
    }
    if (code.equals("admin") && !rights.contains(Right.USER_MANAGE)) {
      throw new InvalidInput("rights", "lastAdmin");
    }
    var role = named(code);
    var before = String.join(" ", role.getRights());
    role.allow(rights);
    audit.record(
        AuditTrail.USER,
        "role:" + code,
        "role.changed",
        Map.of("before", before, "after", String.join(" ", rights)));
  }

  /** Says what the role leaves out of the records its people read. */
  public void hide(@NotNull String code, @NotNull Set<String> parts) {
    if (!Hidden.ALL.containsAll(parts)) {
      throw new InvalidInput("hidden", "right");
    }
    var role = named(code);
    var before = String.join(" ", role.getHidden());
    var after = String.join(" ", new TreeSet<>(parts));
    if (!before.equals(after)) {
      role.hide(parts);
      audit.record(
          AuditTrail.USER, "role:" + code, "role.hides", Map.of("before", before, "after", after));
    }
  }

  private Role named(String code) {
    return users.roleToChange(code).orElseThrow(() -> new InvalidInput("code", "role", code));
  }
}
