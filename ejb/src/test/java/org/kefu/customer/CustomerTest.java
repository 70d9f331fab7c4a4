package org.kefu.customer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kefu.customer.boundary.Account;
import org.kefu.customer.boundary.Contact;
import org.kefu.customer.boundary.ContactWay;
import org.kefu.customer.boundary.CustomerFile;
import org.kefu.customer.boundary.CustomerKind;
import org.kefu.customer.boundary.Phone;
import org.kefu.customer.boundary.PostalAddress;
import org.kefu.customer.entity.Customer;

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
        null,
        null,
        List.of(
            new Phone("手机", "+86 138-0571-6217", "+8613805716217", "138 0571 6217"),
            new Phone("家", "0571 88881234", "+8657188881234", "0571 8888 1234")),
        emails,
        List.of(new PostalAddress("浙江省", "杭州市", "余杭区", "文一西路 969 号")),
        List.of(
            new Contact("李工", "工程部", null, false, List.of(), List.of("Li@x.example"), List.of()),
            new Contact(
                "蒋会计",
                "财务",
                ContactWay.MAIL,
                true,
                List.of(new Phone(null, "0571 5550 2046", "+8657155502046", "0571 5550 2046")),
                List.of("jiang@x.example"),
                List.of())),
        Account.NONE);
  }

  @Test
  void showsAllNumbersAndAddressesAgain() {
    var customer = new Customer("C-1", file(List.of("a@x.example", "b@x.example")), "l", NOON);

    assertThat(customer.file().phones())
        .extracting(Phone::number, Phone::shown)
        .containsExactly(
            tuple("+86 138-0571-6217", "138 0571 6217"), tuple("0571 88881234", "0571 8888 1234"));
    assertThat(customer.file().emails()).containsExactly("a@x.example", "b@x.example");
    assertThat(customer.file().addresses().get(0).oneLine()).isEqualTo("浙江省杭州市余杭区文一西路 969 号");
    assertThat(customer.getName()).isEqualTo("周敏");
  }

  @Test
  void mailAddressesAreOneWhateverTheirCase() {
    var customer = new Customer("C-1", file(List.of("Min@X.example", "min@x.example ")), "l", NOON);

    assertThat(customer.file().emails()).containsExactly("min@x.example");
  }

  @Test
  void eachContactKeepsTheirOwnNumbers() {
    var customer = new Customer("C-1", file(List.of("a@x.example")), "l", NOON);

    var contacts = customer.file().contacts();
    assertThat(contacts).extracting(Contact::name).containsExactly("李工", "蒋会计");
    assertThat(contacts.get(0).phones()).isEmpty();
    assertThat(contacts.get(0).emails()).containsExactly("li@x.example");
    assertThat(contacts.get(1).phones()).extracting(Phone::e164).containsExactly("+8657155502046");
    assertThat(customer.file().emails()).containsExactly("a@x.example");
  }

  @Test
  void whatCanBeMisusedIsShownInPart() {
    var masked = new Customer("C-1", file(List.of("a@x.example")), "l", NOON).file().masked();

    assertThat(masked.phones())
        .extracting(Phone::number)
        .containsExactly("+86****6217", "057****1234");
    assertThat(masked.phones()).extracting(Phone::e164).containsOnlyNulls();
    assertThat(masked.emails()).containsExactly("a****@x.example");
    assertThat(masked.addresses().get(0).oneLine()).isEqualTo("浙江省杭州市余杭区****");
    assertThat(masked.contacts().get(1).phones().get(0).shown()).isEqualTo("057****2046");
  }
}
