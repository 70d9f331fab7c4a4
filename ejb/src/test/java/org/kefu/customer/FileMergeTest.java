package org.kefu.customer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kefu.customer.boundary.Account;
import org.kefu.customer.boundary.CustomerFile;
import org.kefu.customer.boundary.CustomerKind;
import org.kefu.customer.boundary.FileMerge;
import org.kefu.customer.boundary.FileMerge.Clash;
import org.kefu.customer.boundary.FileMerge.Part;
import org.kefu.shared.Versions;

/** Two who change one file at once lose nothing. */
class FileMergeTest {
  private final CustomerFile base = file("周敏", "老客户", "a@mail.example", "b@mail.example");

  @Test
  void whatOnlyOneChangedIsAsTheyLeftIt() {
    var merge =
        new FileMerge(
            base,
            file("周小敏", "老客户", "a@mail.example", "b@mail.example"),
            file("周敏", "要发票", "a@mail.example", "b@mail.example"));

    assertThat(merge.file()).isEqualTo(file("周小敏", "要发票", "a@mail.example", "b@mail.example"));
    assertThat(merge.taken()).containsExactly(Part.REMARK);
    assertThat(merge.clashes()).isEmpty();
  }

  @Test
  void whatBothChangedIsMineUntilSomebodyDecides() {
    var merge = new FileMerge(base, file("周小敏", "老客户"), file("周敏敏", null));

    assertThat(merge.file().name()).isEqualTo("周小敏");
    assertThat(merge.file().remark()).isNull();
    assertThat(merge.clashes())
        .containsExactly(new Clash(Part.NAME, new Versions<>("周敏", "周小敏", "周敏敏")));
  }

  @Test
  void theSameChangeIsNoClash() {
    var merge = new FileMerge(base, file("周小敏", null), file("周小敏", null));

    assertThat(merge.clashes()).isEmpty();
    assertThat(merge.taken()).isEmpty();
  }

  @Test
  void listsHaveWhatEitherAddedAndNotWhatEitherTookAway() {
    var merge =
        new FileMerge(
            base,
            file("周敏", "老客户", "a@mail.example", "mine@mail.example"),
            file("周敏", "老客户", "theirs@mail.example", "b@mail.example"));

    assertThat(merge.file().emails()).containsExactly("theirs@mail.example", "mine@mail.example");
    assertThat(merge.taken()).containsExactly(Part.EMAILS);
  }

  private static CustomerFile file(String name, String remark, String... emails) {
    return new CustomerFile(
        CustomerKind.PERSON,
        name,
        null,
        null,
        "zh",
        remark,
        null,
        null,
        List.of(),
        List.of(emails),
        List.of(),
        List.of(),
        Account.NONE);
  }
}
