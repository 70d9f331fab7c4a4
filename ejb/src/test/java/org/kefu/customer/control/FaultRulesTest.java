package org.kefu.customer.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kefu.customer.boundary.Account;
import org.kefu.customer.boundary.Contact;
import org.kefu.customer.boundary.CustomerFile;
import org.kefu.customer.boundary.CustomerKind;
import org.kefu.customer.boundary.FaultRule;
import org.kefu.customer.boundary.Phone;
import org.kefu.customer.boundary.PostalAddress;
import org.kefu.customer.entity.CustomerFault.Finding;
import org.kefu.system.boundary.Parameters;

class FaultRulesTest {
  private static final PostalAddress HOME = new PostalAddress("浙江省", "杭州市", "西湖区", "文三路 1 号");

  private final FaultRules rules = new FaultRules();

  @BeforeEach
  void atHomeInChina() {
    rules.numbers = new PhoneNumbers();
    rules.numbers.parameters = mock(Parameters.class);
    when(rules.numbers.parameters.text(Parameters.PHONE_REGION)).thenReturn("CN");
  }

  @ParameterizedTest
  @CsvSource({
    "138 0571 6217, true",
    "0571-87654321, true",
    "0571-87654321-802, true",
    "+49 30 1234567, true",
    "400-820-8820, true",
    "110, true",
    "10571621700, false",
    "12345, false",
    "0571-0000000, false"
  })
  void aNumberOfNoPlanIsAFault(String number, boolean right) {
    assertThat(found(reached(number))).hasSize(right ? 0 : 1);
  }

  @Test
  void aRangeThatNoPlanHasIsNoSlipOfTheFinger() {
    assertThat(found(reached("128 7910 2437"))).containsExactly(FaultRule.PHONE_RANGE);
    assertThat(found(reached("138 0571"))).containsExactly(FaultRule.PHONE);
  }

  @Test
  void eachFaultTellsItsFieldAndWhichOfSeveral() {
    var contact =
        new Contact(
            "Li",
            null,
            null,
            false,
            List.of(Phone.unread(null, "12345")),
            List.of("li at home"),
            List.of());
    var file =
        file(
            CustomerKind.COMPANY,
            null,
            List.of(Phone.unread(null, "13805716217"), Phone.unread(null, "777")),
            List.of(HOME, new PostalAddress("浙江省", "杭州市", "江干区", "秋涛路")),
            List.of(contact));
    assertThat(rules.of(file))
        .containsExactlyInAnyOrder(
            new Finding(FaultRule.PHONE, "phones", 1, "777"),
            new Finding(FaultRule.PHONE, "contactPhones", 0, "12345"),
            new Finding(FaultRule.EMAIL, "contactEmails", 0, "li at home"),
            new Finding(FaultRule.REGION_UNKNOWN, "district", 1, "浙江省杭州市江干区秋涛路"));
  }

  @Test
  void anAddressNeedsARegion() {
    assertThat(found(at(new PostalAddress(null, null, null, "文三路"))))
        .containsExactly(FaultRule.REGION_MISSING);
    assertThat(found(at(HOME))).isEmpty();
  }

  @Test
  void whoCannotBeReachedIsAFault() {
    assertThat(found(file(CustomerKind.PERSON, null, List.of(), List.of(), List.of())))
        .containsExactly(FaultRule.UNREACHABLE);
  }

  @Test
  void aCompanyNeedsSomebodyToSpeakWith() {
    assertThat(found(file(CustomerKind.COMPANY, null, List.of(), List.of(HOME), List.of())))
        .containsExactly(FaultRule.NO_CONTACT);
  }

  @ParameterizedTest
  @CsvSource({"11010519491231002X, true", "110105194912310021, false", "AB, false"})
  void aMistypedIdNumberIsAFault(String number, boolean right) {
    var found = found(file(CustomerKind.PERSON, number, List.of(), List.of(HOME), List.of()));
    assertThat(found).isEqualTo(right ? List.of() : List.of(FaultRule.REGISTRATION));
  }

  @Test
  void whatBouncedStandsWhereTheAddressDoes() {
    var file =
        new CustomerFile(
            CustomerKind.PERSON,
            "Li",
            null,
            null,
            "zh",
            null,
            null,
            null,
            List.of(),
            List.of("good@mail.example", "Dead@mail.example"),
            List.of(),
            List.of(),
            Account.NONE);
    assertThat(rules.bounced(file, List.of("dead@mail.example")))
        .containsExactly(new Finding(FaultRule.BOUNCED, "emails", 1, "Dead@mail.example"));
  }

  private List<FaultRule> found(CustomerFile file) {
    return rules.of(file).stream().map(Finding::rule).toList();
  }

  private static CustomerFile reached(String number) {
    return file(
        CustomerKind.PERSON, null, List.of(Phone.unread(null, number)), List.of(), List.of());
  }

  private static CustomerFile at(PostalAddress address) {
    return file(CustomerKind.PERSON, null, List.of(), List.of(address), List.of());
  }

  private static CustomerFile file(
      CustomerKind kind,
      String registration,
      List<Phone> phones,
      List<PostalAddress> addresses,
      List<Contact> contacts) {
    return new CustomerFile(
        kind,
        "Li",
        null,
        null,
        "zh",
        null,
        registration,
        null,
        phones,
        List.of(),
        addresses,
        contacts,
        Account.NONE);
  }
}
