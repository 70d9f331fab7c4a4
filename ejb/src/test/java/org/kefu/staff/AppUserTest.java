package org.kefu.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.kefu.staff.entity.AppUser;

class AppUserTest {
  private static final Instant NOON = Instant.parse("2026-11-17T12:00:00Z");

  private final AppUser user = new AppUser("linxia", "林夏", "hash", NOON);

  private void fail(int times) {
    for (int i = 0; i < times; i++) {
      user.failSignIn(NOON);
    }
  }

  @Test
  void fourWrongPasswordsLeaveOneTry() {
    fail(4);

    assertThat(user.isLocked(NOON)).isFalse();
    assertThat(user.triesLeft()).isEqualTo(1);
  }

  @Test
  void theFifthWrongPasswordLocksForAQuarterOfAnHour() {
    fail(5);

    assertThat(user.isLocked(NOON.plus(Duration.ofMinutes(14)))).isTrue();
    assertThat(user.isLocked(NOON.plus(Duration.ofMinutes(15)))).isFalse();
  }

  @Test
  void afterTheLockOutAllTriesAreThereAgain() {
    fail(5);
    user.failSignIn(NOON.plus(Duration.ofMinutes(16)));

    assertThat(user.triesLeft()).isEqualTo(4);
  }

  @Test
  void signingInForgetsTheFailures() {
    fail(4);
    user.signIn(NOON);

    assertThat(user.triesLeft()).isEqualTo(AppUser.MOST_FAILURES);
  }

  @Test
  void aGivenPasswordMustBeChangedAndAChosenOneNot() {
    user.giveNewPassword("given");
    assertThat(user.isMustChange()).isTrue();

    user.chooseOwnPassword("chosen");
    assertThat(user.isMustChange()).isFalse();
  }
}
