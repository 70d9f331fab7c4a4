package org.kefu.staff.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Map;
import org.kefu.audit.boundary.AuditTrail;
import org.kefu.shared.BusinessClock;
import org.kefu.shared.ChangedMeanwhile;
import org.kefu.shared.CurrentUser;
import org.kefu.shared.InvalidInput;
import org.kefu.staff.control.LoginTaken;
import org.kefu.staff.control.PasswordPolicy;
import org.kefu.staff.control.Passwords;
import org.kefu.staff.control.Users;
import org.kefu.staff.entity.AppUser;
import org.kefu.staff.entity.FormerPassword;

/** Where an administrator creates, changes, locks and unlocks users. */
@Stateless
@RolesAllowed(Right.USER_MANAGE)
public class UserAdmin {
  private static final int FORMER = 5;

  @Inject Users users;
  @Inject AuditTrail audit;
  @Inject BusinessClock clock;
  @Inject CurrentUser current;

  public void create(@NotNull @Valid UserFile file, String password) {
    users.find(file.login()).ifPresent(there -> taken(there.getLogin()));
    PasswordPolicy.check(file.login(), password, java.util.List.of());
    var user = new AppUser(file.login(), file.name(), "", clock.instant());
    user.giveNewPassword(Passwords.hash(password));
    write(user, file);
    users.add(user);
    audit.begin(AuditTrail.USER, file.login(), "user.created", details(file));
  }

  public void change(@NotNull @Valid UserFile file, int version) {
    var user = users.named(file.login());
    if (user.getVersion() != version) {
      throw new ChangedMeanwhile(file.login());
    }
    write(user, file);
    audit.record(AuditTrail.USER, file.login(), "user.changed", details(file));
  }

  /** Nobody shuts the door behind themselves. */
  public void enable(@NotNull String login, boolean enabled) {
    if (login.equals(current.login()) && !enabled) {
      throw new InvalidInput("login", "ownUser");
    }
    users.named(login).enable(enabled);
    audit.record(AuditTrail.USER, login, enabled ? "user.enabled" : "user.disabled", Map.of());
  }

  public void unlock(@NotNull String login) {
    users.named(login).unlock();
    audit.record(AuditTrail.USER, login, "user.unlocked", Map.of());
  }

  public void resetPassword(@NotNull String login, @NotNull String password) {
    var user = users.named(login);
    PasswordPolicy.check(login, password, users.formerHashes(user, FORMER));
    users.add(new FormerPassword(login, user.getPasswordHash(), clock.instant()));
    user.giveNewPassword(Passwords.hash(password));
    audit.record(AuditTrail.USER, login, "user.passwordReset", Map.of());
  }

  private void write(AppUser user, UserFile file) {
    user.describe(file.name(), file.email());
    user.grant(file.roles(), file.teams());
    user.workIn(file.regions());
  }

  private static void taken(String login) {
    throw new LoginTaken(login);
  }

  private static Map<String, String> details(UserFile file) {
    return Map.of(
        "name", file.name(),
        "roles", String.join(" ", file.roles()),
        "teams", String.join(" ", file.teams()),
        "regions", String.join(" ", file.regions()));
  }
}
