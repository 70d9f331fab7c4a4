package org.kefu.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kefu.channel.boundary.FileTexts;
import org.kefu.customer.boundary.CustomerDesk;
import org.kefu.customer.boundary.CustomerFile;
import org.kefu.customer.boundary.CustomerNotes;
import org.kefu.customer.boundary.CustomerRow;
import org.kefu.customer.boundary.CustomerSearch;
import org.kefu.customer.boundary.NewNote;
import org.kefu.staff.boundary.Right;

/** What is written in a customer's documents is found as what is written in a ticket's files. */
class CustomerNotesIT extends InServer {
  private static final Set<String> RIGHTS = Set.of(Right.CUSTOMER_READ, Right.CUSTOMER_WRITE);

  @Inject Planted planted;
  @Inject CustomerDesk desk;
  @Inject CustomerNotes notes;
  @Inject CustomerSearch search;
  @Inject FileTexts texts;

  private final String mark = "n" + UUID.randomUUID().toString().replace("-", "").substring(0, 12);

  @BeforeEach
  void awaitDemonstration() {
    planted.awaitDemonstration();
  }

  @Test
  void theWordsOfADocumentFindTheCustomer() throws Exception {
    var number = as(() -> desk.enter(CustomerFile.brief("卷宗" + mark, null, null, "zh")));
    var contract =
        new NewNote.NewFile("合同.csv", ("条款,保修" + mark + "三年\n").getBytes(StandardCharsets.UTF_8));
    as(
        () -> {
          notes.add(new NewNote(number, "见附件", List.of(contract)));
          return null;
        });
    await().atMost(Duration.ofSeconds(60)).until(() -> found("保修" + mark).equals(List.of(number)));

    texts.forgetLoose();
    assertThat(texts.known(List.of(as(() -> notes.of(number)).get(0).files().get(0).sha256())))
        .as("what a remark has is not loose")
        .isNotEmpty();
  }

  private List<String> found(String words) throws Exception {
    return as(() -> search.page(words, 0, 9)).rows().stream().map(CustomerRow::number).toList();
  }

  private static <T> T as(Callable<T> work) throws Exception {
    return Caller.as("agent", RIGHTS, work);
  }
}
