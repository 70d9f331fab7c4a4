package org.kefu.staff.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import org.kefu.audit.boundary.AuditTrail;
import org.kefu.shared.BusinessClock;
import org.kefu.staff.control.Passwords;
import org.kefu.staff.control.Users;
import org.kefu.staff.entity.ApiToken;
import org.kefu.staff.entity.AppUser;
import org.kefu.system.boundary.Files;

/** Where people and programs prove who they are. Called before anybody is known. */
@Stateless
@PermitAll
public class SignIn {
  private static final Duration TOKEN_LIFE = Duration.ofDays(365);

  @Inject Users users;
  @Inject AuditTrail audit;
  @Inject BusinessClock clock;

  /** The outcome of an attempt; the identity is there only when it is {@code IN}. */
  public record Attempt(Outcome outcome, Identity identity, int triesLeft) {}

  /** What came of an attempt to sign in. */
  public enum Outcome {
    IN,
    WRONG,
    LOCKED
  }

  /** Counts failures: the counter commits with the answer, so this never throws for a wrong one. */
  public Attempt attempt(String login, String password) {
    var user = users.find(login == null ? "" : login.strip()).filter(AppUser::isEnabled);
    if (user.isPresent() && user.get().isLocked(clock.instant())) {
      return new Attempt(Outcome.LOCKED, null, 0);
    }
    var right = Passwords.matches(password, user.map(AppUser::getPasswordHash).orElse(null));
    return right ? in(user.get()) : wrong(user);
  }

  private Attempt in(AppUser user) {
    user.signIn(clock.instant());
    return new Attempt(Outcome.IN, identity(user), 0);
  }

  private Attempt wrong(Optional<AppUser> known) {
    if (known.isEmpty()) {
      return new Attempt(Outcome.WRONG, null, AppUser.MOST_FAILURES - 1);
    }
    var user = known.get();
    user.failSignIn(clock.instant());
    if (!user.isLocked(clock.instant())) {
      return new Attempt(Outcome.WRONG, null, user.triesLeft());
    }
    audit.record(AuditTrail.USER, user.getLogin(), "user.lockedOut", Map.of());
    return new Attempt(Outcome.LOCKED, null, 0);
  }

  /**
   * The identity of a user by name alone, for a session that was proven before; empty when gone.
   */
  public Optional<Identity> identity(String login) {
    return users.find(login).filter(AppUser::isEnabled).map(this::identity);
  }

  /** Who a token stands for; empty when it is unknown, expired, or its user disabled. */
  public Optional<Identity> byToken(String token) {
    return users
        .token(hash(token))
        .filter(t -> t.getExpiresAt().isAfter(clock.instant()))
        .flatMap(t -> identity(t.getLogin()));
  }

  /** A new token for a user. It is told once and kept as a hash only. */
  public String makeToken(String login, String name) {
    var user = users.named(login);
    var bytes = new byte[32];
    new SecureRandom().nextBytes(bytes);
    var token = "kefu_" + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    var now = clock.instant();
    users.add(new ApiToken(user.getLogin(), name, hash(token), now, now.plus(TOKEN_LIFE)));
    audit.record(AuditTrail.USER, login, "user.tokenMade", Map.of("name", name));
    return token;
  }

  /** True as long as nobody can sign in: the guided set-up is open. */
  public boolean isUnused() {
    return users.isEmpty();
  }

  private Identity identity(AppUser user) {
    return new Identity(user.getLogin(), users.groups(user));
  }

  private static String hash(String token) {
    return Files.sha256(token.getBytes(StandardCharsets.UTF_8));
  }
}
