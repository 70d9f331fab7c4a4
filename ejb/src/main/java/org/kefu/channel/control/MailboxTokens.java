package org.kefu.channel.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.kefu.channel.boundary.MailboxFile;

/**
 * The access tokens of the mailboxes. Whoever reads a mailbox and whoever sends for it share one:
 * some servers spend a refresh token with each use, so two must never use it at once.
 */
@ApplicationScoped
public class MailboxTokens {
  private static final Duration MARGIN = Duration.ofMinutes(1);

  /** The version of no mailbox. */
  private static final int NEVER = -1;

  @Inject MailboxStates states;

  private final Map<String, Held> held = new ConcurrentHashMap<>();

  private record Held(int version, String access, Instant until) {
    private boolean isGood(int now) {
      return version == now && Instant.now().isBefore(until);
    }
  }

  /**
   * The token that still holds on, or another one.
   *
   * @param version of the mailbox: one that was changed may be another's
   * @param signIn asked only then: the refresh token may be another one by then
   */
  String of(String code, int version, Supplier<MailboxFile.SignIn> signIn) {
    return held.compute(
            code,
            (key, known) ->
                known != null && known.isGood(version) ? known : fetch(key, version, signIn))
        .access();
  }

  /** Another one, whatever is known. */
  String renew(String code, int version, Supplier<MailboxFile.SignIn> signIn) {
    return held.compute(code, (key, known) -> fetch(key, version, signIn)).access();
  }

  /**
   * One for a trial with what somebody has typed; nobody else uses it.
   *
   * @param code null for a mailbox that is none yet
   */
  String once(String code, MailboxFile.SignIn signIn) {
    if (code == null) {
      return AccessTokens.of(signIn).access();
    }
    var access = renew(code, NEVER, () -> signIn);
    forget(code);
    return access;
  }

  /** It was refused. */
  void forget(String code) {
    held.remove(code);
  }

  private Held fetch(String code, int version, Supplier<MailboxFile.SignIn> signIn) {
    var tokens = AccessTokens.of(signIn.get());
    if (tokens.refresh() != null) {
      states.keepRefreshToken(code, tokens.refresh()); // the former one may be spent
    }
    return new Held(version, tokens.access(), Instant.now().plus(tokens.life()).minus(MARGIN));
  }
}
