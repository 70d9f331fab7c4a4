package org.kefu.system.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.function.Supplier;
import org.kefu.shared.BusinessClock;
import org.kefu.shared.CurrentUser;
import org.kefu.system.control.CallKeyReused;
import org.kefu.system.control.Calls;
import org.kefu.system.entity.IdempotentCall;

/**
 * Lets a caller repeat a call whose answer got lost: the work and the note that it was done commit
 * together, and the same key gets the same answer for a day.
 */
@Stateless
@PermitAll
public class IdempotentCalls {
  private static final Duration KEPT = Duration.ofDays(1);

  @Inject Calls calls;
  @Inject BusinessClock clock;
  @Inject CurrentUser current;

  /** What the caller was told. */
  public record Answer(int status, String location, String body) {}

  /**
   * @param key what the caller chose for this call, null when they chose none
   * @param requestHash of method, path and body: a key belongs to one request
   */
  public Answer once(String key, String requestHash, Supplier<Answer> work) {
    if (key == null) {
      return work.get();
    }
    var id = new IdempotentCall.Key(current.login(), key);
    return calls
        .find(id)
        .map(call -> told(call, key, requestHash))
        .orElseGet(() -> first(new IdempotentCall(id, requestHash, clock.instant()), work));
  }

  private Answer first(IdempotentCall call, Supplier<Answer> work) {
    calls.begin(call);
    var answer = work.get();
    call.answer(answer.status(), answer.location(), answer.body());
    return answer;
  }

  private static Answer told(IdempotentCall call, String key, String requestHash) {
    if (!call.isFor(requestHash)) {
      throw new CallKeyReused(key);
    }
    return new Answer(call.getStatus(), call.getLocation(), call.getAnswer());
  }

  @Schedule(hour = "*", minute = "17", persistent = false)
  void forget() {
    calls.forgetBefore(clock.instant().minus(KEPT));
  }
}
