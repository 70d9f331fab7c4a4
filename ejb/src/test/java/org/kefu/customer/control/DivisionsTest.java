package org.kefu.customer.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kefu.channel.control.SharedData;
import org.kefu.customer.boundary.PostalAddress;

class DivisionsTest {
  private static final Path REGIONS = SharedData.folder("regions");

  @Test
  void aMunicipalityIsItsOwnOnlyCity() {
    assertThat(Divisions.cities("重庆市")).containsExactly("重庆市");
    assertThat(Divisions.districts("重庆市", "重庆市")).contains("渝北区", "云阳县");
    assertThat(new PostalAddress("北京市", "北京市", "朝阳区", "望京西园 312 号").oneLine())
        .isEqualTo("北京市朝阳区望京西园 312 号");
  }

  @Test
  void aTownItsProvinceGovernsItselfStandsAmongTheCities() {
    assertThat(Divisions.cities("湖北省")).contains("武汉市", "仙桃市").doesNotContain("省直辖县级行政区划");
    assertThat(Divisions.districts("湖北省", "仙桃市")).isEmpty();
  }

  @Test
  void hongKongMacaoAndTaiwanAreThere() {
    assertThat(Divisions.districts("香港特别行政区", "九龙")).contains("油尖旺区");
    assertThat(Divisions.provinces()).hasSize(34);
  }

  @ParameterizedTest
  @CsvSource({
    "浙江省, 杭州市, 余杭区,",
    "浙江省, 杭州市, , ",
    ", , , ",
    "湖北省, 仙桃市, , ",
    "浙江, 杭州市, 余杭区, province",
    "浙江省, 南京市, 余杭区, city",
    ", 杭州市, , city",
    "浙江省, 杭州市, 下城区, district"
  })
  void tellsWhichPartLiesNowhere(String province, String city, String district, String part) {
    assertThat(Divisions.unknownPart(new PostalAddress(province, city, district, "一号")))
        .isEqualTo(part);
  }

  @ParameterizedTest
  @CsvSource({"南京市, 江苏省", "上海市, 上海市", "仙桃市, 湖北省", "某市, "})
  void aCityTellsItsProvince(String city, String province) {
    assertThat(Divisions.placed(new PostalAddress(null, city, null, "一号")).province())
        .isEqualTo(province);
  }

  @TestFactory
  Stream<DynamicTest> everyDistrictOfTheBureauIsKnown() throws IOException {
    if (!Files.isDirectory(REGIONS)) {
      return Stream.of(SharedData.missing("The regions", "regions"));
    }
    var provinces = names(rows("provinces.csv"));
    var cities = names(rows("cities.csv"));
    var addresses =
        rows("areas.csv").stream()
            .map(row -> address(provinces.get(row.get(3)), cities.get(row.get(2)), row.get(1)))
            .toList();
    return Stream.of(
        dynamicTest(
            addresses.size() + " districts",
            () ->
                assertThat(addresses)
                    .hasSize(2978)
                    .allSatisfy(
                        a -> assertThat(Divisions.unknownPart(a)).as(a.oneLine()).isNull())),
        dynamicTest(
            "no more than these",
            () ->
                assertThat(ours())
                    .isNotEmpty()
                    .allMatch(a -> addresses.contains(a) || addresses.contains(itsCity(a)))));
  }

  /** The same place as people write it, without what only statistics name. */
  private static PostalAddress address(String province, String city, String district) {
    if (city.equals("市辖区") || city.equals("县")) {
      return new PostalAddress(province, province, district, "");
    }
    if (district.equals(city)) {
      return new PostalAddress(province, city, null, ""); // a city of towns, without districts
    }
    return city.contains("直辖县级")
        ? new PostalAddress(province, district, null, "")
        : new PostalAddress(province, city, district, "");
  }

  private static List<PostalAddress> ours() {
    return Divisions.provinces().stream()
        .filter(province -> !province.matches("香港.*|澳门.*|台湾.*"))
        .flatMap(DivisionsTest::districts)
        .toList();
  }

  private static Stream<PostalAddress> districts(String province) {
    return Divisions.cities(province).stream()
        .flatMap(
            city -> {
              var districts = Divisions.districts(province, city);
              return districts.isEmpty()
                  ? Stream.of(new PostalAddress(province, city, null, ""))
                  : districts.stream().map(name -> new PostalAddress(province, city, name, ""));
            });
  }

  private static PostalAddress itsCity(PostalAddress address) {
    return new PostalAddress(address.province(), address.city(), null, "");
  }

  private static List<List<String>> rows(String file) throws IOException {
    return Files.readAllLines(REGIONS.resolve(file)).stream()
        .skip(1)
        .map(line -> List.of(line.replace("\"", "").split(",")))
        .toList();
  }

  private static Map<String, String> names(List<List<String>> rows) {
    return rows.stream().collect(Collectors.toMap(row -> row.get(0), row -> row.get(1)));
  }
}
