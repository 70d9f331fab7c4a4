package org.kefu.customer.control;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LikenessTest {
  @ParameterizedTest
  @CsvSource({
    "周敏, 文一西路 968 号 3 幢 1102 室, 周敏, 文一西路968号3幢1102室",
    "周敏, 文一西路 968 号, 周闽, 文一西路968号",
    "zhoumin, 文一西路 968 号, 周敏, 文一西路968号",
    "Zhou Min, 文一西路 968 号, 周敏, 文一西路968号",
    "周敏, 文一西路 968 号 3 幢, 周敏, 文一西路968号"
  })
  void oneCustomerIsWrittenInManyWays(String name, String street, String other, String where) {
    assertThat(same(name, "余杭区", street, other, "余杭区", where)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "周敏, 余杭区, 文一西路 968 号, 周敏, 余杭区, 文二西路 968 号",
    "周敏, 余杭区, 文一西路 968 号, 周敏, 西湖区, 文一西路 968 号",
    "周敏, 余杭区, 文一西路 968 号, 陈志远, 余杭区, 文一西路 968 号"
  })
  void neighboursAndNamesakesAreOthers(
      String name, String district, String street, String other, String there, String where) {
    assertThat(same(name, district, street, other, there, where)).isFalse();
  }

  private static boolean same(
      String name, String district, String street, String other, String there, String where) {
    return Likeness.sameNamed(
        CustomerFiles.person(name).at("杭州市", district, street).file(),
        CustomerFiles.person(other).at("杭州市", there, where).file());
  }

  @ParameterizedTest
  @CsvSource({"杭州云栖民宿, true", "云栖民宿, true", "云栖, false", "梅家坞民宿, false"})
  void aCompanyIsKnownByTheShortFormOfItsName(String written, boolean known) {
    var file = CustomerFiles.company("苏老板", "杭州云栖民宿").at("杭州市", "西湖区", "梅家坞 152 号");
    var draft = CustomerFiles.company("汪经理", written).at("杭州市", "西湖区", "梅家坞152号");

    assertThat(Likeness.sameNamed(file.file(), draft.file())).isEqualTo(known);
  }
}
