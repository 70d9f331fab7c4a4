package org.kefu.customer.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kefu.customer.boundary.CustomerKind;
import org.kefu.shared.InvalidInput;

class RegistrationTest {
  @ParameterizedTest
  @CsvSource({
    "PERSON, 11010519491231002x, 11010519491231002X",
    "PERSON, 440524 18800101 0014, 440524188001010014",
    "PERSON, E12345678, E12345678",
    "COMPANY, 91330106MA2GY12345, 91330106MA2GY12345",
    "COMPANY, ' ', ",
    "COMPANY, , "
  })
  void hasOneForm(CustomerKind kind, String written, String number) {
    assertThat(Registration.read(kind, written)).isEqualTo(number);
  }

  @ParameterizedTest
  @CsvSource({
    "PERSON, 110105194912310021",
    "PERSON, 440524188001010041",
    "PERSON, 12345",
    "COMPANY, 税号12345678",
    "COMPANY, 123456789012345678901"
  })
  void whatWasMistypedIsRefused(CustomerKind kind, String written) {
    assertThatThrownBy(() -> Registration.read(kind, written))
        .isInstanceOfSatisfying(
            InvalidInput.class, e -> assertThat(e.getField()).isEqualTo("registration"));
  }
}
