package org.kefu.customer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kefu.customer.boundary.CustomerFile;
import org.kefu.customer.boundary.CustomerKind;
import org.kefu.customer.boundary.Phone;
import org.kefu.customer.boundary.PostalAddress;
import org.kefu.customer.entity.Customer;
import org.kefu.customer.entity.CustomerPhone;

class CustomerTest {
  private static final Instant NOON = Instant.parse("2026-11-17T12:00:00Z");

  private static CustomerFile file(List<String> emails) {
    return new CustomerFile(
        CustomerKind.PERSON,
        " 周敏 ",
        null,
        null,
        "zh",
        null,
        List.of(new Phone("手机", "+86 138-0571-6217"), new Phone("家", "0571 8888 1234")),
        emails,
        List.of(new PostalAddress("浙江省", "杭州市", "余杭区", "文一西路 969 号")));
  }

  @Test
  void showsAllNumbersAndAddressesAgain() {
    var customer = new Customer("C-1", file(List.of("a@x.example", "b@x.example")), "l", NOON);

    assertThat(customer.file().phones()).hasSize(2);
    assertThat(customer.file().emails()).containsExactly("a@x.example", "b@x.example");
    assertThat(customer.file().addresses().get(0).oneLine()).isEqualTo("浙江省杭州市余杭区文一西路 969 号");
    assertThat(customer.getName()).isEqualTo("周敏");
  }

  @Test
  void mailAddressesAreOneWhateverTheirCase() {
    var customer = new Customer("C-1", file(List.of("Min@X.example", "min@x.example ")), "l", NOON);

    assertThat(customer.file().emails()).containsExactly("min@x.example");
  }

  @ParameterizedTest
  @CsvSource({
    "+86 138-0571-6217, 13805716217",
    "0571 8888 1234, 057188881234",
    "8613805716217, 13805716217",
    "86138, 86138"
  })
  void numbersAreComparedByTheirDigits(String written, String digits) {
    assertThat(CustomerPhone.digits(written)).isEqualTo(digits);
  }
}
