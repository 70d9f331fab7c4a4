package org.kefu.workflow.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kefu.workflow.engine.TestEngine;

/** What the tables say, row by row as people of the business would check them. */
class TicketDecisionsTest {
  private static TestEngine test;

  @BeforeAll
  static void start() {
    test = TestEngine.withModels();
  }

  @AfterAll
  static void stop() {
    test.close();
  }

  @ParameterizedTest
  @CsvSource({
    "MAIL,   COMPLAINT,    随便说说,                  complaint,    COMPLAINT",
    "MAIL,   REPAIR,       再不修我就打12315,          complaint,    COMPLAINT",
    "MAIL,   '',           i will call my lawyer,     complaint,    COMPLAINT",
    "SOCIAL, '',           太失望了,                   complaint,    COMPLAINT",
    "MAIL,   CONSULTATION, 太失望了,                   other,        CONSULTATION",
    "MAIL,   RETURN,       收到就是坏的,               return,       RETURN",
    "MAIL,   INVOICE,      抬头写错,                   invoice,      INVOICE",
    "MAIL,   PARTS,        要一个,                     parts,        PARTS",
    "MAIL,   INSTALLATION, 新房,                      installation, INSTALLATION",
    "MAIL,   OTHER,        空调室内机漏水,             leak,         REPAIR",
    "PHONE,  '',           the fridge is not cooling, cooling,      REPAIR",
    "MAIL,   REPAIR,       晚上噪音很大,               noise,        REPAIR",
    "MAIL,   REPAIR,       一开就跳闸,                 power,        REPAIR",
    "MAIL,   REPAIR,       显示e4,                    display,      REPAIR",
    "MAIL,   REPAIR,       请尽快,                     fault,        REPAIR",
    "MAIL,   OTHER,        我要退款,                   return,       RETURN",
    "MAIL,   OTHER,        请补开票,                   invoice,      INVOICE",
    "MAIL,   '',           空调移机,                   installation, INSTALLATION",
    "MAIL,   '',           遥控器丢了,                 parts,        PARTS",
    "MAIL,   OTHER,        洗衣机坏了,                 fault,        REPAIR",
    "MAIL,   '',           保修几年,                   question,     CONSULTATION",
    "MAIL,   '',           你好,                       other,        OTHER",
    "MAIL,   CONSULTATION, 你好,                       other,        CONSULTATION",
  })
  void classificationSays(
      String channel, String type, String words, String category, String found) {
    var ticket = ticket(channel, type, words, 0, 0, "PERSON", 0);
    var answer = decide("TicketClassification", Map.of("ticket", ticket));
    assertThat(answer).containsEntry("category", category).containsEntry("type", found);
  }

  @ParameterizedTest
  @CsvSource({
    "插头冒烟,  1, 0, REPAIR,       0, PERSON,  4",
    "你好,      1, 0, COMPLAINT,    3, PERSON,  1",
    "你好,      3, 5, OTHER,        0, PERSON,  3",
    "你好,      0, 2, OTHER,        0, PERSON,  4",
    "你好,      0, 0, COMPLAINT,    1, PERSON,  4",
    "你好,      0, 0, COMPLAINT,    0, PERSON,  3",
    "你好,      0, 1, REPAIR,       0, PERSON,  3",
    "你好,      0, 0, CONSULTATION, 2, PERSON,  3",
    "你好,      0, 0, REPAIR,       0, COMPANY, 3",
    "你好,      0, 0, REPAIR,       0, PERSON,  2",
    "你好,      0, 0, INSTALLATION, 0, PERSON,  2",
    "你好,      0, 0, INVOICE,      1, PERSON,  2",
    "你好,      0, 0, INVOICE,      0, PERSON,  1",
    "你好,      0, 0, CONSULTATION, 0, PERSON,  2",
  })
  void prioritySays(
      String words, int wished, int reopened, String type, int urgent, String kind, int priority) {
    var ticket = ticket("MAIL", type, words, wished, urgent, kind, reopened);
    var answer = decide("TicketPriority", Map.of("ticket", ticket, "type", type));
    assertThat(((Number) answer.get("priority")).intValue()).isEqualTo(priority);
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "complaint, COMPLAINT,    4, MAIL,  zh, senior,  -,       PT15M",
        "complaint, COMPLAINT,    3, MAIL,  zh, senior,  hotline, PT1H",
        "power,     REPAIR,       4, MAIL,  zh, repair,  senior,  PT10M",
        "noise,     REPAIR,       3, MAIL,  zh, repair,  senior,  PT30M",
        "noise,     REPAIR,       2, PHONE, zh, repair,  hotline, PT2H",
        "move,      INSTALLATION, 2, MAIL,  zh, install, repair,  PT2H",
        "parts,     PARTS,        1, MAIL,  zh, repair,  hotline, PT4H",
        "return,    RETURN,       2, MAIL,  zh, hotline, senior,  PT1H",
        "question,  CONSULTATION, 2, CHAT,  zh, hotline, senior,  PT5M",
        "question,  CONSULTATION, 3, MAIL,  zh, hotline, senior,  PT15M",
        "question,  CONSULTATION, 2, MAIL,  en, hotline, senior,  PT2H",
        "invoice,   INVOICE,      1, MAIL,  zh, hotline, -,       PT8H",
        "other,     OTHER,        2, MAIL,  '', hotline, senior,  PT1H",
      })
  void dispatchSays(
      String category,
      String type,
      int priority,
      String channel,
      String language,
      String team,
      String overflow,
      String within) {
    var ticket = new HashMap<>(ticket(channel, type, "", priority, 0, "PERSON", 0));
    ticket.put("language", language);
    var answer =
        decide(
            "DispatchRules",
            Map.of("category", category, "type", type, "priority", priority, "ticket", ticket));
    assertThat(answer)
        .containsEntry("team", team)
        .containsEntry("overflowTeam", overflow)
        .containsEntry("takeWithin", within);
  }

  /** Whatever the ticket is about: a company has a mailbox of its own for its reasons. */
  @ParameterizedTest
  @CsvSource({"complaint, COMPLAINT, 4", "power, REPAIR, 4", "other, OTHER, 2"})
  void theTeamOfTheMailboxComesFirst(String category, String type, int priority) {
    var ticket = new HashMap<>(ticket("MAIL", type, "", priority, 0, "PERSON", 0));
    ticket.put("mailboxTeam", "install");
    var answer =
        decide(
            "DispatchRules",
            Map.of("category", category, "type", type, "priority", priority, "ticket", ticket));
    assertThat(answer)
        .containsEntry("team", "install")
        .containsEntry("overflowTeam", null)
        .containsEntry("takeWithin", "PT2H");
  }

  /** Opening a ticket waits for its tables, so together they must stay a matter of milliseconds. */
  @Test
  void tablesAnswerFast() {
    var ticket = ticket("MAIL", "OTHER", "你好".repeat(900), 0, 0, "PERSON", 0);
    Map<String, Object> facts =
        Map.of("ticket", ticket, "type", "OTHER", "category", "other", "priority", 2);
    for (var table : new String[] {"TicketClassification", "TicketPriority", "DispatchRules"}) {
      assertThat(millisecondsEach(table, facts)).as(table).isLessThan(20);
    }
  }

  /** Processor time, so that other work on the machine does not count. */
  private static double millisecondsEach(String table, Map<String, Object> facts) {
    for (var i = 0; i < 100; i++) {
      decide(table, facts);
    }
    var threads = ManagementFactory.getThreadMXBean();
    var start = threads.getCurrentThreadCpuTime();
    for (var i = 0; i < 100; i++) {
      decide(table, facts);
    }
    return (threads.getCurrentThreadCpuTime() - start) / 100 / 1e6;
  }

  private static Map<String, Object> decide(String table, Map<String, Object> facts) {
    return test.engine()
        .getDecisionService()
        .evaluateDecisionTableByKey(table, facts)
        .getSingleResult()
        .getEntryMap();
  }

  private static Map<String, Object> ticket(
      String channel,
      String type,
      String words,
      int priority,
      int urgentWords,
      String customerKind,
      int reopenCount) {
    var ticket = new HashMap<String, Object>();
    ticket.put("channel", channel);
    ticket.put("type", type);
    ticket.put("words", words);
    ticket.put("product", "");
    ticket.put("language", "zh");
    ticket.put("priority", priority);
    ticket.put("urgentWords", urgentWords);
    ticket.put("customerKind", customerKind);
    ticket.put("reopenCount", reopenCount);
    ticket.put("mailboxTeam", "");
    return ticket;
  }
}
