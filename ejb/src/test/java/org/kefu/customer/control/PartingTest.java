package org.kefu.customer.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kefu.customer.boundary.Contact;
import org.kefu.customer.boundary.Phone;

class PartingTest {
  private static final Contact LI =
      new Contact("李工", null, null, false, List.of(), List.of(), List.of());

  private final CustomerFiles before =
      CustomerFiles.person("周敏").at("杭州市", "余杭区", "文一西路 968 号").reached("+861");
  private final CustomerFiles after =
      CustomerFiles.person("周敏女士")
          .at("杭州市", "西湖区", "梅家坞 1 号")
          .reached("+861", "+862")
          .speaking("两份合一", LI);

  @Test
  void anUntouchedFileIsExactlyWhatItWas() {
    assertThat(Parting.of(before.file(), after.file(), after.file())).isEqualTo(before.file());
  }

  @Test
  void whatWasWrittenSinceStays() {
    var now =
        CustomerFiles.person("周敏女士")
            .at("杭州市", "西湖区", "梅家坞 1 号")
            .reached("+861", "+862", "+863")
            .speaking("白天上班", LI);

    var parted = Parting.of(before.file(), after.file(), now.file());

    assertThat(parted.name()).isEqualTo("周敏");
    assertThat(parted.remark()).isEqualTo("白天上班");
    assertThat(parted.phones()).extracting(Phone::e164).containsExactly("+861", "+863");
    assertThat(parted.addresses()).isEqualTo(before.file().addresses());
    assertThat(parted.contacts()).isEmpty();
  }

  @Test
  void whatWasDroppedSinceStaysAway() {
    var now = after.reached("+862").speaking("两份合一", LI);

    assertThat(Parting.of(before.file(), after.file(), now.file()).phones()).isEmpty();
  }
}
