package org.kefu.transfer.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kefu.customer.boundary.CustomerKind;
import org.kefu.customer.boundary.Phone;
import org.kefu.customer.boundary.PostalAddress;
import org.kefu.customer.boundary.RegionList;
import org.kefu.field.boundary.Demand;
import org.kefu.field.boundary.FieldAccess;
import org.kefu.field.boundary.FieldFile;
import org.kefu.field.boundary.FieldKind;
import org.kefu.field.boundary.Limits;
import org.kefu.field.boundary.Words;
import org.kefu.field.entity.CustomField;
import org.kefu.shared.InvalidInput;
import org.kefu.transfer.boundary.ImportTarget;

/** A row of a table becomes what the person who wrote it meant. */
class RowReadingTest {
  @Test
  void headingsOfBothLanguagesAreUnderstood() {
    assertThat(
            targets(
                List.of(
                    "客户名称",
                    "联系电话",
                    "手机2",
                    "E-mail",
                    "Company Name",
                    "省份",
                    "城市",
                    "区/县",
                    "详细地址",
                    "备 注",
                    "编号",
                    "联系人（售后）")))
        .containsExactly(
            "NAME",
            "PHONE",
            "PHONE",
            "EMAIL",
            "COMPANY",
            "PROVINCE",
            "CITY",
            "DISTRICT",
            "ADDRESS",
            "REMARK",
            "",
            "CONTACT");
  }

  /** What a template or an export calls them comes in again without a choice to make. */
  @ParameterizedTest
  @ValueSource(strings = {"zh", "en"})
  void ourOwnHeadingsAreUnderstood(String language) throws IOException {
    var words = new Properties();
    var file =
        Path.of(System.getProperty("kefu.root"))
            .resolve("web/src/main/resources/org/kefu/text/transfer_" + language + ".properties");
    try (var reader = Files.newBufferedReader(file)) {
      words.load(reader);
    }
    for (var target : ImportTarget.values()) {
      var heading = words.getProperty("target." + target);

      assertThat(targets(List.of(heading))).as(heading).containsExactly(target.name());
    }
  }

  @Test
  void oneNameIsNotTakenTwice() {
    assertThat(targets(List.of("姓名", "name", "电话", "tel")))
        .containsExactly("NAME", "", "PHONE", "PHONE");
  }

  @Test
  void aCellMayHoldSeveralNumbers() {
    var file =
        reading("NAME", "PHONE", "PHONE")
            .file(line("王芳", "13800001234/0571-88880000", "13900001234；13700001234"));

    assertThat(file.phones())
        .extracting(Phone::number)
        .containsExactly("13800001234", "0571-88880000", "13900001234", "13700001234");
  }

  @Test
  void aTableOfCompaniesHasCompanies() {
    var file =
        reading("COMPANY", "CONTACT", "CONTACT_PHONE").file(line("景蓝电器", "李工", "13800001234"));

    assertThat(file.kind()).isEqualTo(CustomerKind.COMPANY);
    assertThat(file.name()).isEqualTo("景蓝电器");
    assertThat(file.company()).isNull();
    assertThat(file.contacts()).hasSize(1);
    assertThat(file.contacts().get(0).main()).isTrue();
  }

  @Test
  void anAddressInOneCellIsParted() {
    assertThat(address("浙江省杭州市西湖区文一西路968号"))
        .isEqualTo(new PostalAddress("浙江省", "杭州市", "西湖区", "文一西路968号"));
    assertThat(address("浙江杭州西湖区文一西路968号"))
        .isEqualTo(new PostalAddress("浙江省", "杭州市", "西湖区", "文一西路968号"));
    assertThat(address("北京市朝阳区建国路88号")).isEqualTo(new PostalAddress("北京市", "北京市", "朝阳区", "建国路88号"));
    assertThat(address("杭州市西湖区文一西路968号"))
        .isEqualTo(new PostalAddress("浙江省", "杭州市", "西湖区", "文一西路968号"));
    assertThat(address("15 Crescent moon drive"))
        .isEqualTo(new PostalAddress(null, null, null, "15 Crescent moon drive"));
  }

  @Test
  void regionsMayBeNamedInBrief() {
    var file =
        reading("NAME", "PROVINCE", "CITY", "ADDRESS")
            .file(line("王芳", "广西", "南宁", "广西南宁市青秀区民族大道1号"));

    assertThat(file.addresses())
        .containsExactly(new PostalAddress("广西壮族自治区", "南宁市", null, "民族大道1号"));
  }

  @Test
  void aRefusalFindsItsCell() {
    var reading = reading("NAME", "PHONE", "", "PHONE");
    var line = line("王芳", "13800001234", "x", "12");

    assertThat(reading.place(new InvalidInput("phones", "phone", "12"), line)).isEqualTo(3);
    assertThat(reading.place(new InvalidInput("name", "required"), line)).isEqualTo(0);
    assertThat(reading.place(new InvalidInput("main", "oneMain"), line)).isNull();
  }

  @Test
  void aKindThatIsNoneIsRefusedWithThoseThereAre() {
    assertThat(reading("NAME", "KIND").file(line("a", "企业")).kind())
        .isEqualTo(CustomerKind.COMPANY);
    assertThatThrownBy(() -> reading("NAME", "KIND").file(line("a", "猫")))
        .isInstanceOfSatisfying(
            InvalidInput.class,
            refused -> assertThat(refused.getArgs().get(0)).contains("个人", "Company"));
  }

  private static PostalAddress address(String whole) {
    return reading("NAME", "ADDRESS").file(line("a", whole)).addresses().get(0);
  }

  private static RowReading reading(String... targets) {
    return new RowReading(List.of(targets), new RegionList());
  }

  private static Table.Line line(String... cells) {
    return new Table.Line(2, List.of(cells));
  }

  @Test
  void aCustomFieldIsKnownByItsKeyAndNamesAndARefusalFindsItsCell() {
    var serial =
        new CustomField(
                "CUSTOMER",
                "deposit_line",
                FieldKind.MONEY,
                1,
                new FieldFile(
                    new Words("押金 额度", "Deposit line"),
                    Words.NONE,
                    Words.NONE,
                    new Limits(null, null, null, null, null, "CNY"),
                    Demand.NEVER,
                    null,
                    null,
                    FieldAccess.STAFF,
                    List.of(),
                    false))
            .view();
    var headings = List.of("姓名", "押金额度", "Deposit Line", "deposit_line", "公司");
    assertThat(Headings.targets(headings, List.of(serial)))
        .containsExactly("NAME", "f.deposit_line", "", "", "COMPANY");

    var reading = new RowReading(List.of("NAME", "", "f.deposit_line"), new RegionList());
    var line = line("王芳", "", " 1,000 ");
    assertThat(reading.fields(line)).isEqualTo(Map.of("deposit_line", line.cell(2)));
    assertThat(reading.fields(line("王芳", "x", " "))).isEmpty();
    assertThat(reading.place(new InvalidInput("/fields/deposit_line", "fieldMost", "5"), line))
        .isEqualTo(2);
  }

  private static List<String> targets(List<String> headings) {
    return Headings.targets(headings, List.of());
  }
}
