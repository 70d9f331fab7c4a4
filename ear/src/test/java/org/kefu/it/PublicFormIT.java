package org.kefu.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kefu.channel.boundary.MailPurpose;
import org.kefu.channel.boundary.MailSearch;
import org.kefu.channel.boundary.MessageLog;
import org.kefu.channel.boundary.StoredFile;
import org.kefu.shared.InvalidInput;
import org.kefu.ticket.boundary.NewRequest;
import org.kefu.ticket.boundary.PublicForm;
import org.kefu.ticket.boundary.Reply;
import org.kefu.ticket.boundary.TicketSearch;
import org.kefu.ticket.boundary.TicketState;
import org.kefu.ticket.control.TooManyRequests;

/** Anybody may ask on the public form, and nobody too much. */
class PublicFormIT extends InServer {
  private static final Set<String> AGENT = Set.of("ticket.read", "ticket.all");

  @Inject PublicForm form;
  @Inject TicketSearch tickets;
  @Inject MessageLog messages;
  @Inject MailSearch mails;
  @Inject Planted planted;

  private final String mark = UUID.randomUUID().toString().substring(0, 8);

  @BeforeEach
  void waitForQuiet() {
    planted.awaitDemonstration();
  }

  @Test
  void aRequestBecomesATicketWithItsFilesAndWhoSignedIt() throws Exception {
    var photo = new Reply.NewFile("a/b/leak.txt", "wet".getBytes(StandardCharsets.UTF_8));

    var number = form.ask(request(mark + "@mail.example", "13800001234", photo), mark);

    var details = Caller.as("agent", AGENT, () -> tickets.details(number));
    assertThat(details.customerName()).isEqualTo("王芳");
    assertThat(details.state()).isEqualTo(TicketState.OFFERED);
    var said = Caller.as("agent", AGENT, () -> messages.conversation(number));
    assertThat(said).hasSize(1);
    assertThat(said.get(0).text()).contains("It leaks", "王芳", "13800001234");
    assertThat(said.get(0).why()).isEqualTo("form.sent");
    assertThat(said.get(0).attachments()).extracting(StoredFile::name).containsExactly("leak.txt");
  }

  @Test
  void whoeverIsKnownIsRecognisedWithoutBeingTold() throws Exception {
    var first = form.ask(request(mark + "@mail.example", null), mark);
    var again = form.ask(request(mark.toUpperCase() + "@MAIL.example", null), mark);

    assertThat(customer(again)).isEqualTo(customer(first));
  }

  @Test
  void withoutAWayToAnswerNothingIsOpened() {
    assertThatExceptionOfType(InvalidInput.class)
        .isThrownBy(() -> form.ask(request(" ", null), mark))
        .satisfies(refusal -> assertThat(refusal.getKey()).isEqualTo("InvalidInput.wayBack"));
    assertThatExceptionOfType(InvalidInput.class)
        .isThrownBy(() -> form.ask(request("no address", null), mark));
  }

  @Test
  void nobodySendsTooMuchAndOthersAreNotHindered() {
    for (int i = 0; i < 10; i++) {
      form.ask(request(i + mark + "@mail.example", null), mark);
    }

    assertThatExceptionOfType(TooManyRequests.class)
        .isThrownBy(() -> form.ask(request("x" + mark + "@mail.example", null), mark));
    assertThat(form.ask(request("y" + mark + "@mail.example", null), "other" + mark))
        .startsWith("T-");
  }

  @Test
  void nobodyHasUsWriteToAnotherAgainAndAgain() throws Exception {
    var first = form.ask(request(mark + "@mail.example", null), mark);
    var again = form.ask(request(mark.toUpperCase() + "@MAIL.example", null), "other" + mark);
    var victim = "1391%07d".formatted(Math.floorMod(mark.hashCode(), 10_000_000));
    form.ask(request("v" + mark + "@mail.example", victim), mark);
    var byNumber = form.ask(request("w" + mark + "@mail.example", victim), mark);

    assertThat(receipts(first)).isOne();
    assertThat(receipts(again)).as("however the address is written").isZero();
    assertThat(receipts(byNumber)).as("nor by their telephone number").isZero();
  }

  private long receipts(String number) throws Exception {
    return Caller.as("agent", Set.of("outbox.manage"), () -> mails.outgoing(null, 0, 100))
        .rows()
        .stream()
        .filter(row -> row.ticketNumber().equals(number))
        .filter(row -> row.purpose() == MailPurpose.RECEIPT)
        .count();
  }

  private String customer(String number) throws Exception {
    return Caller.as("agent", AGENT, () -> tickets.details(number)).customerNumber();
  }

  private static NewRequest request(String email, String phone, Reply.NewFile... files) {
    return new NewRequest(
        "王芳", email, phone, "Washing machine", "It leaks", null, "zh", List.of(files));
  }
}
