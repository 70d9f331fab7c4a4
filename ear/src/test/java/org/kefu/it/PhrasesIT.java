package org.kefu.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kefu.channel.boundary.Channel;
import org.kefu.customer.boundary.CustomerDesk;
import org.kefu.customer.boundary.CustomerFile;
import org.kefu.shared.BusinessException;
import org.kefu.shared.InvalidInput;
import org.kefu.staff.boundary.Right;
import org.kefu.ticket.boundary.OpenTicket;
import org.kefu.ticket.boundary.OwnTickets;
import org.kefu.ticket.boundary.TicketPhrases;
import org.kefu.wording.boundary.PhraseFile;
import org.kefu.wording.boundary.PhraseRow;
import org.kefu.wording.boundary.Phrases;

/** What people have to write with: their own, what is shared with them, and nothing else. */
class PhrasesIT extends InServer {
  private static final Set<String> AGENT =
      Set.of(Right.TICKET_READ, Right.TICKET_ALL, Right.TICKET_WORK);
  private static final Set<String> SHARING =
      Set.of(Right.TICKET_READ, Right.TICKET_ALL, Right.TICKET_WORK, Right.PHRASE_SHARE);

  @Inject Planted planted;
  @Inject CustomerDesk customers;
  @Inject OwnTickets opening;
  @Inject Phrases phrases;
  @Inject TicketPhrases onTicket;

  private final String mark = UUID.randomUUID().toString().substring(0, 8);

  @BeforeEach
  void waitForQuiet() {
    planted.awaitDemonstration();
  }

  @AfterEach
  void clear() throws Exception {
    for (var who : List.of("agent", "supervisor")) {
      for (var row : as(who, SHARING, () -> phrases.page(mark, 0, 50)).rows()) {
        if (row.writable()) {
          run(who, SHARING, () -> phrases.remove(row.id()));
        }
      }
    }
  }

  @Test
  void areFoundByNameCategoryAndPinyinTheMostUsedFirst() throws Exception {
    keep("agent", AGENT, new PhraseFile("预约上门 " + mark, "安装", "好的", null));
    keep("agent", AGENT, new PhraseFile("电话回访 " + mark, "售后", "好的", null));
    for (var part : List.of("预约上", "YYSM", "yuyueshang", "anzhuang", "az", "安装")) {
      assertThat(names("agent", part)).as(part).contains("预约上门 " + mark);
      assertThat(names("agent", part)).as(part).doesNotContain("电话回访 " + mark);
    }
    assertThat(names("agent", "_")).doesNotContain("预约上门 " + mark);

    var call = row("agent", "电话回访");
    run("agent", AGENT, () -> phrases.countUse(call.id()));
    run("agent", AGENT, () -> phrases.countUse(call.id()));
    assertThat(row("agent", "电话回访").uses()).isEqualTo(2);
    assertThat(names("agent", mark)).containsExactly("电话回访 " + mark, "预约上门 " + mark);
    assertThat(as("agent", AGENT, () -> phrases.categories("售后", 9))).contains("售后");
  }

  @Test
  void oneReadsOnItsTicketAsALetterWould() throws Exception {
    var customer =
        customers.recognise(
            CustomerFile.brief("周小敏", UUID.randomUUID() + "@mail.example", null, "zh"));
    var number =
        opening.open(
            new OpenTicket(customer, Channel.WEB, "不制热", "停", null, null, null, List.of()));
    keep(
        "agent",
        AGENT,
        new PhraseFile(
            "问候 " + mark, null, "{customer.name}，{ticket.number} 由 {agent.name} 处理。", null));

    var found = as("agent", AGENT, () -> onTicket.find(number, mark));
    assertThat(found).hasSize(1);
    assertThat(found.get(0).text()).isEqualTo("周小敏，" + number + " 由 林夏 处理。");
    assertThatExceptionOfType(BusinessException.class)
        .isThrownBy(
            () ->
                as(
                    "expert",
                    Set.of(Right.TICKET_READ, Right.TICKET_WORK),
                    () -> onTicket.find(number, mark)))
        .satisfies(refusal -> assertThat(refusal.getKey()).isEqualTo("UnknownTicket"));
  }

  @Test
  void nobodyMeetsThoseOfOthers() throws Exception {
    keep("agent", AGENT, new PhraseFile("Mine " + mark, null, "x", null));
    keep("supervisor", SHARING, new PhraseFile("Expert " + mark, null, "x", "expert"));
    keep("supervisor", SHARING, new PhraseFile("All " + mark, null, "x", PhraseFile.ALL));

    assertThat(names("agent", mark)).containsExactlyInAnyOrder("Mine " + mark, "All " + mark);
    assertThat(names("expert", mark)).containsExactlyInAnyOrder("Expert " + mark, "All " + mark);
    var mine = row("agent", "Mine " + mark);
    unknown("expert", () -> phrases.countUse(mine.id()));
    unknown("supervisor", () -> phrases.remove(mine.id()));
  }

  @Test
  void onlyWhoMaySharesAndChangesWhatIsShared() throws Exception {
    refused("sharedWith", AGENT, new PhraseFile("All " + mark, null, "x", PhraseFile.ALL));
    refused("team", SHARING, new PhraseFile("None " + mark, null, "x", "no-such-team"));
    refused("body", AGENT, new PhraseFile("Wrong " + mark, null, "{ticket.note}", null));
    refused("body", AGENT, new PhraseFile("Wrong " + mark, null, "{message}", null));
    keep("supervisor", SHARING, new PhraseFile("All " + mark, null, "x", PhraseFile.ALL));
    var shared = row("agent", "All " + mark);
    assertThat(shared.writable()).isFalse();
    assertThatExceptionOfType(InvalidInput.class)
        .isThrownBy(() -> run("agent", AGENT, () -> phrases.remove(shared.id())));

    var other = new PhraseFile("All " + mark, "Category", "other words", PhraseFile.ALL);
    run("senior", SHARING, () -> phrases.change(shared.id(), shared.version(), other));
    assertThat(row("agent", "All " + mark).file()).isEqualTo(other);
    assertThatExceptionOfType(BusinessException.class)
        .isThrownBy(
            () ->
                run(
                    "supervisor",
                    SHARING,
                    () -> phrases.change(shared.id(), shared.version(), other)))
        .satisfies(refusal -> assertThat(refusal.getKey()).isEqualTo("ChangedMeanwhile"));
    assertThatExceptionOfType(EJBAccessException.class)
        .isThrownBy(() -> as("sales", Set.of(Right.TICKET_READ), () -> phrases.page("", 0, 1)));
  }

  private void refused(String field, Set<String> rights, PhraseFile file) {
    assertThatExceptionOfType(InvalidInput.class)
        .isThrownBy(() -> keep("agent", rights, file))
        .satisfies(refusal -> assertThat(refusal.getField()).isEqualTo(field));
  }

  private void unknown(String login, Runnable work) {
    assertThatExceptionOfType(BusinessException.class)
        .isThrownBy(() -> run(login, SHARING, work))
        .satisfies(refusal -> assertThat(refusal.getKey()).isEqualTo("UnknownPhrase"));
  }

  private void keep(String login, Set<String> rights, PhraseFile file) throws Exception {
    run(login, rights, () -> phrases.create(file));
  }

  private List<String> names(String login, String part) throws Exception {
    return as(login, AGENT, () -> phrases.find(part, 50)).stream()
        .map(row -> row.file().name())
        .toList();
  }

  private PhraseRow row(String login, String part) throws Exception {
    return as(login, AGENT, () -> phrases.find(part, 50)).stream()
        .filter(row -> row.file().name().endsWith(mark))
        .findFirst()
        .orElseThrow();
  }

  private static void run(String login, Set<String> rights, Runnable work) throws Exception {
    as(
        login,
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
