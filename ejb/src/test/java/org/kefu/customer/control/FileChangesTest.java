package org.kefu.customer.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.kefu.customer.boundary.Contact;

class FileChangesTest {
  private final CustomerFiles before =
      CustomerFiles.person("周敏").at("杭州市", "余杭区", "文一西路 968 号").reached("13805716217");

  @Test
  void eachChangedFieldIsToldWithWhatItWas() {
    var li = new Contact("李工", null, null, false, List.of(), List.of(), List.of());
    var after = before.at("杭州市", "西湖区", "梅家坞 1 号").speaking("白天上班", li);

    assertThat(FileChanges.between(before.file(), after.file()))
        .containsExactly(
            Map.of("field", "remark", "before", "", "after", "白天上班"),
            Map.of(
                "field", "addresses",
                "before", "浙江省杭州市余杭区文一西路 968 号",
                "after", "浙江省杭州市西湖区梅家坞 1 号"),
            Map.of("field", "contacts", "before", "", "after", "李工"));
  }

  @Test
  void numbersAreToldInPart() {
    var after = before.reached("13805716217", "13900001111");

    assertThat(FileChanges.between(before.file(), after.file()))
        .containsExactly(
            Map.of("field", "phones", "before", "138****6217", "after", "138****6217、139****1111"));
  }

  @Test
  void whatStaysIsNotTold() {
    assertThat(FileChanges.between(before.file(), before.file())).isEmpty();
  }
}
