package org.kefu.customer.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kefu.customer.boundary.Phone;
import org.kefu.system.boundary.Parameters;

class PhoneNumbersTest {
  private final PhoneNumbers numbers = new PhoneNumbers();

  @BeforeEach
  void atHomeInChina() {
    in("CN");
  }

  private void in(String region) {
    numbers.parameters = mock(Parameters.class);
    when(numbers.parameters.text(Parameters.PHONE_REGION)).thenReturn(region);
  }

  private Phone read(String number) {
    return numbers.read(Phone.unread("手机", number)).orElseThrow();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "13805716217",
        "138 0571 6217",
        "138-0571-6217",
        "+86 138-0571-6217",
        "0086 13805716217",
        "(+86)13805716217",
        "１３８０５７１６２１７",
        "手机：138 0571 6217"
      })
  void oneMobileNumberHasManySpellings(String written) {
    assertThat(read(written).e164()).isEqualTo("+8613805716217");
    assertThat(read(written).shown()).isEqualTo("138 0571 6217");
    assertThat(read(written).number()).isEqualTo(written);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0571-88881234",
        "0571 8888 1234",
        "+86 571 8888 1234",
        "+86 (0571) 88881234",
        "0571-88881234转8001",
        "0571-88881234 转 8001",
        "0571-88881234 分机：8001",
        "0571-88881234-8001",
        "0571 8888-1234 ext. 8001"
      })
  void anExtensionLeadsToTheSameCustomer(String written) {
    assertThat(read(written).e164()).isEqualTo("+8657188881234");
  }

  @ParameterizedTest
  @CsvSource({
    "0571-88881234转8001, 0571 8888 1234-8001",
    "057188881234, 0571 8888 1234",
    "010 6552 9988, 010 6552 9988",
    "4008123456, 400 812 3456",
    "+49 30 901820, +49 30 901820",
    "+852 2345 6789, +852 2345 6789",
    "95588, 95588"
  })
  void isShownAsPeopleReadIt(String written, String shown) {
    assertThat(read(written).shown()).isEqualTo(shown);
  }

  @ParameterizedTest
  @CsvSource({
    "128 5718 6217, +8612857186217",
    "+86 12857186217, +8612857186217",
    "128 5100 5527, +8612851005527"
  })
  void aRangeTheLibraryDoesNotKnowYetIsTaken(String written, String e164) {
    assertThat(read(written).e164()).isEqualTo(e164);
    assertThat(read(written).shown()).isEqualTo(written);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1380571621",
        "138057162177",
        "88881234",
        "0571-888812",
        "123456",
        "abc",
        "-",
        "+999 12345678",
        "12345678901234567890"
      })
  void whatCanBeNobodysIsRefused(String written) {
    assertThat(numbers.read(Phone.unread(null, written))).isEmpty();
  }

  @Test
  void withoutACountryTheNumberIsDialledWhereWeAre() {
    in("DE");

    assertThat(read("030 901820").e164()).isEqualTo("+4930901820");
    assertThat(read("+86 138 0571 6217").shown()).isEqualTo("+86 138 0571 6217");
  }
}
