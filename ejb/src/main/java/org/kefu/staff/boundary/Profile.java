package org.kefu.staff.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.kefu.audit.boundary.AuditTrail;
import org.kefu.shared.BusinessClock;
import org.kefu.shared.CurrentUser;
import org.kefu.shared.InvalidInput;
import org.kefu.staff.control.PasswordPolicy;
import org.kefu.staff.control.Passwords;
import org.kefu.staff.control.Users;
import org.kefu.staff.entity.AppUser;
import org.kefu.staff.entity.FormerPassword;
import org.kefu.system.boundary.Parameters;

/** What everybody may do with their own account. */
@Stateless
@PermitAll
public class Profile {
  private static final int FORMER = 5;

  @Inject Users users;
  @Inject AuditTrail audit;
  @Inject BusinessClock clock;
  @Inject CurrentUser current;
  @Inject Parameters parameters;

  public ProfileView mine() {
    var user = users.named(current.login());
    return new ProfileView(
        user.getLogin(),
        user.getName(),
        user.getEmail(),
        user.getLanguage(),
        user.getRoles(),
        user.getTeams(),
        user.isMustChange() || isTooOld(user),
        user.getCustomerNumber());
  }

  /** An administrator may let passwords grow old; without that rule none does. */
  private boolean isTooOld(AppUser user) {
    var days = parameters.number(Parameters.PASSWORD_DAYS);
    return days > 0
        && users.passwordSince(user).plus(days, ChronoUnit.DAYS).isBefore(clock.instant());
  }

  public void speak(@NotNull String language) {
    if (!List.of("zh", "en").contains(language)) {
      throw new InvalidInput("language", "language");
    }
    users.named(current.login()).speak(language);
  }

  public void changePassword(@NotNull String old, @NotNull String fresh) {
    var user = users.named(current.login());
    if (!Passwords.matches(old, user.getPasswordHash())) {
      throw new InvalidInput("old", "passwordWrong");
    }
    PasswordPolicy.check(user.getLogin(), fresh, users.formerHashes(user, FORMER));
    users.add(new FormerPassword(user.getLogin(), user.getPasswordHash(), clock.instant()));
    user.chooseOwnPassword(Passwords.hash(fresh));
    audit.record(AuditTrail.USER, user.getLogin(), "user.passwordChanged", Map.of());
  }

  public List<TokenRow> tokens() {
    return users.tokens(current.login()).stream()
        .map(t -> new TokenRow(t.getId(), t.getName(), t.getCreatedAt(), t.getExpiresAt()))
        .toList();
  }

  public void revoke(long tokenId) {
    users.revoke(current.login(), tokenId);
    audit.record(AuditTrail.USER, current.login(), "user.tokenRevoked", Map.of());
  }
}
