package org.kefu.system.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.kefu.shared.InvalidInput;

class SettingTest {
  static List<Setting> all() {
    return Setting.ALL;
  }

  @ParameterizedTest
  @MethodSource("all")
  void whatIsShippedMayBeSet(Setting setting) {
    assertThat(setting.checked(setting.shipped())).isEqualTo(setting.shipped());
  }

  @ParameterizedTest
  @CsvSource({
    "mail.largestMegabytes, 0, between",
    "mail.largestMegabytes, 201, between",
    "mail.largestMegabytes, 2.5, between",
    "mail.largestMegabytes, -3, between",
    "mail.largestMegabytes, 99999999999, between",
    "mail.largestMegabytes, many, between",
    "company.name, '', length",
    "company.name, '  ', length",
    "web.url, kefu.example, webAddress",
    "web.url, javascript:alert(1), webAddress",
    "web.url, https://kefu.example/, webAddress",
    "mail.address, service, mailAddress",
    "mail.address, 'a@b.example, c@d.example', mailAddress",
    "phone.region, XX, country",
    "site.code, bj, siteCode",
    "site.code, BEIJING1, siteCode",
  })
  void refusesWhatItMayNotBe(String name, String value, String rule) {
    var setting = Setting.named(name);
    assertThatThrownBy(() -> setting.checked(value))
        .isInstanceOfSatisfying(
            InvalidInput.class,
            refusal -> {
              assertThat(refusal.getField()).isEqualTo("value");
              assertThat(refusal.getKey()).isEqualTo("InvalidInput." + rule);
            });
  }

  @ParameterizedTest
  @CsvSource({
    "mail.largestMegabytes, ' 50 ', 50",
    "company.name, ' 精澜电器 ', 精澜电器",
    "web.url, https://kefu.example.cn, https://kefu.example.cn",
    "phone.region, HK, HK",
    "site.code, SH2, SH2",
  })
  void keepsWhatItMayBe(String name, String typed, String kept) {
    assertThat(Setting.named(name).checked(typed)).isEqualTo(kept);
  }
}
