package org.kefu.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kefu.shared.InvalidInput;
import org.kefu.staff.control.PasswordPolicy;
import org.kefu.staff.control.Passwords;

class PasswordsTest {
  @Test
  void aHashMatchesItsPasswordOnly() {
    var hash = Passwords.hash("青花 blue 42");

    assertThat(Passwords.matches("青花 blue 42", hash)).isTrue();
    assertThat(Passwords.matches("青花 blue 43", hash)).isFalse();
  }

  @Test
  void theSamePasswordHashesDifferentlyEachTime() {
    assertThat(Passwords.hash("secret-1")).isNotEqualTo(Passwords.hash("secret-1"));
  }

  @Test
  void nobodysPasswordNeverMatches() {
    assertThat(Passwords.matches("nobody has this password", null)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "ab1, InvalidInput.passwordLength",
    "abcdefghij, InvalidInput.passwordKinds",
    "my-linxia-pw, InvalidInput.passwordLogin"
  })
  void weakPasswordsAreRefusedWithTheirReason(String password, String reason) {
    assertThatThrownBy(() -> PasswordPolicy.check("linxia", password, List.of()))
        .isInstanceOfSatisfying(InvalidInput.class, e -> assertThat(e.getKey()).isEqualTo(reason));
  }

  @Test
  void aFormerPasswordDoesNotComeBack() {
    var former = List.of(Passwords.hash("spring-2026"));

    assertThatThrownBy(() -> PasswordPolicy.check("linxia", "spring-2026", former))
        .isInstanceOf(InvalidInput.class);
  }
}
