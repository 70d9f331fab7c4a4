package org.kefu.customer.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kefu.customer.boundary.CustomerFile;
import org.kefu.customer.boundary.CustomerKind;
import org.kefu.customer.boundary.Phone;
import org.kefu.customer.boundary.PostalAddress;
import org.kefu.customer.boundary.Sameness;

class AlikeTest {
  @ParameterizedTest
  @CsvSource({
    "杭州云栖环境科技有限公司, 云栖环境科技",
    "云栖环境科技（杭州）有限公司, 杭州市云栖环境科技股份有限公司",
    "浙江杭州云栖环境科技有限责任公司, 雲棲環境科技有限公司",
    "ＡＢＣ电梯有限公司, ABC电梯",
    "海川(集团)股份有限公司, 海川集团有限公司",
    "'Northwind Traders Co., Ltd.', NORTHWIND TRADERS",
    "Brenner Pumpen G.m.b.H., brenner pumpen",
    "'The Alder Lift Company, Inc.', Alder Lift",
    "O’Neill Services LLC, ONeill Services"
  })
  void aCompanyIsTheSameWhateverItsForm(String one, String other) {
    assertThat(NameCore.ofCompany(one).core()).isEqualTo(NameCore.ofCompany(other).core());
  }

  @ParameterizedTest
  @CsvSource({
    "上海海川电梯有限公司, 北京海川电梯有限公司",
    "海川电梯（苏州）有限公司, 海川电梯（南京）有限公司",
    "上海银行, 北京银行",
    "杭州市第一人民医院, 宁波市第一医院"
  })
  void namesakesInTwoPlacesAreTwoCompanies(String one, String other) {
    assertThat(alike(company(one), company(other)).isTelling()).isFalse();
  }

  @Test
  void aNameOfSignsOnlyIsNobodys() {
    assertThat(alike(person("--"), person("。。")).score()).isZero();
    assertThat(Facets.of(person("--")).traits()).isEmpty();
  }

  @Test
  void whatIsUniqueIsShownWhateverElseDiffers() {
    var one = reached(person("周敏"), "+8613805710001");
    var other = reached(company("云栖民宿"), "+8613805710001");
    assertThat(alike(one, other).same()).containsExactly(Sameness.PHONE);
    assertThat(alike(one, other).isTelling()).isTrue();
  }

  @Test
  void twoTaxNumbersAreTwoCompaniesOfOneName() {
    var one = company("海川电梯有限公司").described(null, "91330100MA2AXXXX1A");
    var other = company("海川电梯").described(null, "91330100MA2BXXXX2B");
    assertThat(alike(one, other).isTelling()).isFalse();
    assertThat(alike(one, one).same()).contains(Sameness.REGISTRATION);
  }

  @Test
  void anybodysMailDomainSaysNothing() {
    var one = mail(person("王芳"), "wang1@qq.com");
    var other = mail(person("王芳"), "fang2@qq.com");
    assertThat(alike(one, other).same()).containsExactly(Sameness.NAME);
    assertThat(alike(one, other).isTelling()).isFalse();
  }

  @Test
  void theFileIsAnotherOnlyWhenSomethingThatTellsItApartChanges() {
    var file = mail(at(person("王芳"), "文一西路 968 号"), "wang@yunqi.example");
    var print = Facets.of(file).print();
    assertThat(Facets.of(file.described("remembers us", null)).print()).isEqualTo(print);
    assertThat(Facets.of(at(file, "文一西路968号")).print()).isEqualTo(print);
    assertThat(Facets.of(file.named("王方")).print()).isNotEqualTo(print);
    assertThat(Facets.of(mail(file, "fang@yunqi.example")).print()).isNotEqualTo(print);
    assertThat(Facets.of(at(file, "文二西路 1 号")).print()).isNotEqualTo(print);
  }

  /** What an office writes in a year: each line is one customer, entered by several people. */
  private static List<List<CustomerFile>> customers() {
    return List.of(
        List.of(
            at(company("杭州云栖环境科技有限公司"), "文一西路 968 号 3 幢"),
            company("云栖环境科技"),
            at(company("雲棲環境科技（杭州）股份有限公司"), "文一西路968号")),
        List.of(
            mail(company("Northwind Traders Co., Ltd."), "info@northwind.example"),
            mail(company("Northwind Trader"), "sales@northwind.example")),
        List.of(
            reached(person("Zhou Min"), "+8613805710011"),
            at(reached(person("周敏"), "+8613805710011"), "古墩路 12 号")),
        List.of(at(person("陈志远"), "天目山路 8 号 2 单元"), at(person("陳志遠"), "天目山路8号2单元")),
        List.of(
            reached(company("宁波海川电梯有限公司"), "+8657487654321"),
            reached(company("海川电梯工程"), "+862187654321")),
        List.of(
            employed(person("Müller, Anna"), "Brenner Pumpen GmbH"),
            mail(employed(person("Anna Müller"), "BRENNER PUMPEN"), "a.mueller@brenner.example"),
            mail(person("Anna Müller"), "anna@brenner.example")),
        List.of(at(person("陈志远"), "庆春路 1 号")),
        List.of(at(company("宁波云栖环境科技有限公司"), "中山东路 1 号")),
        List.of(at(person("周敏"), "教工路 77 号")),
        List.of(mail(company("Northwind Travel"), "trips@nwtravel.example")),
        List.of(company("上海海川电梯有限公司")));
  }

  @Test
  void everyCustomerOfTheSetIsFoundAndNobodyElse() {
    var wrong = new ArrayList<String>();
    var all = customers();
    for (var a = 0; a < all.size(); a++) {
      for (var b = a; b < all.size(); b++) {
        for (var one : all.get(a)) {
          for (var other : all.get(b)) {
            if (isBefore(one, other, a == b ? all.get(a) : List.of())
                && isFound(one, other) != (a == b)) {
              wrong.add(one.name() + " / " + other.name() + " " + alike(one, other).score());
            }
          }
        }
      }
    }
    assertThat(wrong)
        .containsExactlyInAnyOrder(
            // nobody can tell which of the two branches is meant: a person is asked
            "云栖环境科技 / 宁波云栖环境科技有限公司 50",
            // the first and the third have only the name in common, each has more with the second
            "Müller, Anna / Anna Müller 30");
  }

  /** Each two are looked at once. */
  private static boolean isBefore(CustomerFile one, CustomerFile other, List<CustomerFile> same) {
    return same.isEmpty() || same.indexOf(one) < same.indexOf(other);
  }

  /** As the scan does: only those that share a trait are compared. */
  private static boolean isFound(CustomerFile one, CustomerFile other) {
    return !Collections.disjoint(Facets.of(one).traits(), Facets.of(other).traits())
        && alike(one, other).isTelling();
  }

  /** A hundred thousand files must not be compared each with each. */
  @Test
  void manyFilesShareFewTraits() {
    var sizes = new TreeMap<String, Integer>();
    var surnames = "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗".split("");
    var given = "伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平".split("");
    for (var at = 0; at < 20_000; at++) {
      var name = surnames[at % 20] + given[at / 20 % 20] + given[at / 400 % 20];
      var file =
          reached(at(person(name), "路" + at % 3000 + "号"), "+86138" + (10_000_000 + at * 37));
      Facets.of(file).traits().forEach(trait -> sizes.merge(trait, 1, Integer::sum));
    }
    var pairs =
        sizes.values().stream()
            .filter(size -> size <= TwinScan.CROWD)
            .mapToLong(size -> (long) size * (size - 1) / 2)
            .sum();
    assertThat(pairs).isLessThan(200_000);
    assertThat(new TreeSet<>(sizes.values()).last()).isLessThan(20_000);
  }

  private static Alike alike(CustomerFile one, CustomerFile other) {
    return Alike.of(Facets.of(one), Facets.of(other));
  }

  private static CustomerFile person(String name) {
    return file(CustomerKind.PERSON, name, null);
  }

  private static CustomerFile company(String name) {
    return file(CustomerKind.COMPANY, name, null);
  }

  private static CustomerFile employed(CustomerFile person, String by) {
    return file(person.kind(), person.name(), by);
  }

  private static CustomerFile file(CustomerKind kind, String name, String company) {
    return CustomerFiles.of(kind, name, company).file();
  }

  private static CustomerFile at(CustomerFile file, String street) {
    var place = new PostalAddress("浙江省", "杭州市", null, street);
    return file.reached(file.phones(), file.emails(), List.of(place), List.of());
  }

  private static CustomerFile mail(CustomerFile file, String address) {
    return file.reached(file.phones(), List.of(address), file.addresses(), List.of());
  }

  private static CustomerFile reached(CustomerFile file, String e164) {
    var phones = Stream.of(e164).map(n -> new Phone(null, n, n, n)).toList();
    return file.reached(phones, file.emails(), file.addresses(), List.of());
  }

  @Test
  void traitsAreOfOneFile() {
    assertThat(Facets.of(mail(company("海川电梯有限公司"), "a@hc.example")).traits())
        .isEqualTo(Set.of("mail:a@hc.example", "domain:hc.example:hai", "company:haichuandianti"));
  }
}
