package org.kefu.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import jakarta.annotation.Resource;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.mail.internet.MimeMessage;
import jakarta.transaction.UserTransaction;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kefu.audit.boundary.AuditTrail;
import org.kefu.channel.boundary.Channel;
import org.kefu.customer.boundary.CustomerDesk;
import org.kefu.customer.boundary.CustomerFile;
import org.kefu.shared.BusinessException;
import org.kefu.shared.InvalidInput;
import org.kefu.staff.boundary.Right;
import org.kefu.ticket.boundary.CustomerLetters;
import org.kefu.ticket.boundary.OpenTicket;
import org.kefu.ticket.boundary.OwnTickets;
import org.kefu.ticket.boundary.TicketDesk;
import org.kefu.ticket.boundary.TicketWork;
import org.kefu.wording.boundary.LetterAdmin;
import org.kefu.wording.boundary.LetterDetails;
import org.kefu.wording.boundary.LetterKey;
import org.kefu.wording.boundary.LetterKind;
import org.kefu.wording.boundary.LetterText;
import org.kefu.wording.boundary.LetterTrial;
import org.kefu.wording.control.LetterShelf;
import org.kefu.wording.entity.LetterEdition;

/**
 * The letters of the system in our words: what gets into them, what cannot, who may change them.
 */
class LettersIT extends InServer {
  private static final Duration SOON = Duration.ofSeconds(30);
  private static final Set<String> MANAGER = Set.of(Right.MAILBOX_MANAGE);
  private static final Set<String> AGENT =
      Set.of(Right.TICKET_READ, Right.TICKET_ALL, Right.TICKET_WORK);
  private static final LetterKey REMINDER = new LetterKey(LetterKind.REMINDER, "en", "");

  @Inject Planted planted;
  @Inject CustomerDesk customers;
  @Inject OwnTickets opening;
  @Inject TicketDesk desk;
  @Inject TicketWork work;
  @Inject CustomerLetters letters;
  @Inject LetterAdmin admin;
  @Inject LetterTrial trial;
  @Inject LetterShelf shelf;
  @Inject AuditTrail audit;
  @Resource UserTransaction transaction;

  private final String mark = UUID.randomUUID().toString().substring(0, 8);

  @BeforeEach
  void waitForQuiet() {
    planted.awaitDemonstration();
  }

  @AfterEach
  void giveBack() throws Exception {
    for (var row : as("admin", MANAGER, () -> admin.own())) {
      keepNothing(row.key());
    }
  }

  /** Everything that is said among ourselves has the word, and no mail to the customer has it. */
  @Test
  void whatIsInternalLeavesByNoLetter() throws Exception {
    var secret = "secret" + mark;
    var attempt =
        "{ticket.note} {note} {notes} {message.note} {customer.note} {ticket.class} {advice}"
            + " ${ticket.notes} #{ticketDesk.notes} {{message}} %s {0} <#include> <script>";
    for (var kind : LetterKind.values()) {
      force(new LetterKey(kind, "en", ""), attempt + " {message}{signature}");
    }
    var number = open("Ann");
    run(AGENT, () -> desk.note(number, secret + " note", List.of()));
    run(AGENT, () -> work.passToExpert(number, secret + " to the expert"));
    run(AGENT, () -> work.giveBack(number, secret + " advice"));
    run(AGENT, () -> work.handOver(number, "install", "agent", secret + " reason"));
    run(AGENT, () -> work.ask(number, "Which model?"));
    run(AGENT, () -> desk.note(number, secret + " after the question", List.of()));
    letters.sendQuestion(number);
    letters.remind(number);
    run(AGENT, () -> desk.reply(number, "We look into it. {ticket.note} {advice}"));
    run(AGENT, () -> work.solve(number, "Replaced."));
    run(AGENT, () -> desk.note(number, secret + " after the solution", List.of()));
    letters.requestConfirmation(number);
    letters.remind(number);

    var left =
        await().atMost(SOON).until(() -> LeftMails.ofTicket(number), mails -> mails.size() == 6);
    for (var mail : left) {
      assertThat(LeftMails.plain(mail) + LeftMails.page(mail) + mail.getSubject())
          .doesNotContain(secret)
          .contains("{ticket.note}");
      assertThat(LeftMails.page(mail)).doesNotContain("<script>", "<#include>");
    }
    assertThat(texts(left)).contains("Which model?", "We look into it.", "Replaced.");
  }

  /** As if somebody had written it into the database, past all checks. */
  private void force(LetterKey key, String body) throws Exception {
    var edition = as("admin", MANAGER, () -> admin.details(key)).edition() + 1;
    transaction.begin();
    var text = new LetterText(key.kind().isLetter() ? "[{ticket.number}] {note}" : "", body);
    shelf.add(new LetterEdition(key, edition, text, "admin", Instant.now()));
    transaction.commit();
  }

  private static String texts(List<MimeMessage> mails) {
    return mails.stream()
        .map(
            mail -> {
              try {
                return LeftMails.plain(mail);
              } catch (Exception broken) {
                throw new IllegalStateException(broken);
              }
            })
        .collect(Collectors.joining("\n"));
  }

  @Test
  void aLetterInOurWordsLeavesAsTextAndAsPage() throws Exception {
    word(REMINDER, "{customer.name}, 请回复 <now> {message} {ticket.link}\n\n{signature}");
    word(new LetterKey(LetterKind.SIGNATURE, "en", "install"), "Yours, {team.name}");
    var number = open("Zoë <b>");
    run(AGENT, () -> work.handOver(number, "install", null, "for the test"));
    run(AGENT, () -> work.ask(number, "Which model?"));
    letters.remind(number);

    var mail =
        await()
            .atMost(SOON)
            .until(
                () -> LeftMails.ofTicket(number).stream().filter(this::isReminder).toList(),
                mails -> mails.size() == 1)
            .get(0);
    assertThat(mail.getContentType()).startsWith("multipart/alternative");
    assertThat(LeftMails.plain(mail))
        .startsWith("Zoë <b>, 请回复 <now> Which model? http")
        .contains("/t/")
        .endsWith("Yours, Installation");
    assertThat(LeftMails.page(mail))
        .contains("Zoë &lt;b&gt;, 请回复 &lt;now&gt; Which model?", "Yours, Installation", "href=")
        .contains("<html lang=\"en\">");
  }

  private boolean isReminder(MimeMessage mail) {
    try {
      return mail.getSubject().contains("own words");
    } catch (jakarta.mail.MessagingException broken) {
      throw new IllegalStateException(broken);
    }
  }

  @Test
  void ofTwoWhoChangeALetterTheSecondIsTold() throws Exception {
    var before = as("admin", MANAGER, () -> admin.details(REMINDER));
    keep(REMINDER, before.edition(), "First {message} {ticket.link}");

    assertThatExceptionOfType(BusinessException.class)
        .isThrownBy(() -> keep(REMINDER, before.edition(), "Second {message} {ticket.link}"))
        .satisfies(refusal -> assertThat(refusal.getKey()).isEqualTo("LetterChanged"))
        .satisfies(refusal -> assertThat(refusal.getArgs()).containsExactly("admin"));
    var now = as("admin", MANAGER, () -> admin.details(REMINDER));
    assertThat(now.text().body()).isEqualTo("First {message} {ticket.link}");
    assertThat(now.own()).isTrue();
    assertThat(now.edition()).isEqualTo(before.edition() + 1);

    keepNothing(REMINDER);
    var back = as("admin", MANAGER, () -> admin.details(REMINDER));
    assertThat(back.own()).isFalse();
    assertThat(back.text().body()).contains("still waits");
    assertThat(back.history())
        .extracting(LetterDetails.Edition::edition)
        .startsWith(before.edition() + 2, before.edition() + 1);
    assertThat(audit.log(AuditTrail.LETTER, "REMINDER/en"))
        .extracting(line -> line.actor() + " " + line.action())
        .endsWith("admin letter.changed", "admin letter.givenBack");
  }

  @Test
  void whatALetterCannotBeIsRefusedAtItsField() {
    for (var body :
        List.of(
            "{message}",
            "{ticket.link} gone",
            "{message} {ticket.link} {note}",
            "{mesage} {ticket.link}")) {
      assertThatExceptionOfType(InvalidInput.class)
          .isThrownBy(() -> keep(REMINDER, 0, body))
          .satisfies(refusal -> assertThat(refusal.getField()).as(body).isEqualTo("body"));
    }
    assertThatExceptionOfType(InvalidInput.class)
        .isThrownBy(() -> keep(new LetterKey(LetterKind.REPLY, "en", "B-none"), 0, "{message}"));
    assertThatExceptionOfType(InvalidInput.class)
        .isThrownBy(() -> keep(new LetterKey(LetterKind.SIGNATURE, "en", "none"), 0, "Yours"));
  }

  @Test
  void oneIsTriedOutByMailToWhoeverAsks() throws Exception {
    var text = new LetterText("[{ticket.number}] " + mark, "{message} {ticket.link}");
    var to = as("admin", MANAGER, () -> trial.send(REMINDER, text));

    var mail =
        await()
            .atMost(SOON)
            .until(() -> LeftMails.matching(this::isMarked), mails -> mails.size() == 1)
            .get(0);
    assertThat(mail.getAllRecipients()[0].toString()).contains(to);
    assertThat(mail.getHeader("X-Kefu-Ticket")).isNull();
    assertThat(LeftMails.page(mail)).contains("KFR");
  }

  private boolean isMarked(MimeMessage mail) {
    return LeftMails.header(mail, "Subject").contains(mark);
  }

  @Test
  void onlyWhoKeepsMailboxesWordsLetters() throws Exception {
    var text = new LetterText("[{ticket.number}]", "{message} {ticket.link}");
    assertThat(as("auditor", Set.of(Right.SYSTEM_WATCH), () -> trial.look(REMINDER, text)).text())
        .contains("KFR");
    for (var rights : List.of(AGENT, Set.of(Right.SYSTEM_WATCH))) {
      refused(rights, () -> trial.send(REMINDER, text));
      refused(
          rights,
          () -> {
            admin.keep(REMINDER, 0, text);
            return null;
          });
    }
    refused(AGENT, () -> admin.details(REMINDER));
  }

  private static void refused(Set<String> rights, Callable<?> work) {
    assertThatExceptionOfType(EJBAccessException.class).isThrownBy(() -> as("agent", rights, work));
  }

  private String open(String name) {
    var customer =
        customers.recognise(
            CustomerFile.brief(name, UUID.randomUUID() + "@mail.example", null, "en"));
    return opening.open(
        new OpenTicket(customer, Channel.WEB, "No heat", "停", null, null, null, List.of()));
  }

  private void word(LetterKey key, String body) throws Exception {
    keep(key, as("admin", MANAGER, () -> admin.details(key)).edition(), body);
  }

  private void keep(LetterKey key, int edition, String body) throws Exception {
    var text = new LetterText(key.kind().isLetter() ? "[{ticket.number}] own words" : "", body);
    run(MANAGER, () -> admin.keep(key, edition, text));
  }

  private void keepNothing(LetterKey key) throws Exception {
    run(MANAGER, () -> admin.giveBack(key, admin.details(key).edition()));
  }

  private static void run(Set<String> rights, Runnable work) throws Exception {
    as(
        rights == MANAGER ? "admin" : "agent",
        rights,
        () -> {
          work.run();
          return null;
        });
  }

  private static <T> T as(String login, Set<String> rights, Callable<T> work) throws Exception {
    return Caller.as(login, rights, work);
  }
}
