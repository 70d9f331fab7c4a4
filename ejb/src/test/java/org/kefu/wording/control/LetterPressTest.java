package org.kefu.wording.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.kefu.TestDatabase;
import org.kefu.shared.BusinessClock;
import org.kefu.shared.InvalidInput;
import org.kefu.shared.OneThread;
import org.kefu.system.boundary.Parameters;
import org.kefu.wording.boundary.LetterFacts;
import org.kefu.wording.boundary.LetterKey;
import org.kefu.wording.boundary.LetterKind;
import org.kefu.wording.boundary.LetterText;
import org.kefu.wording.boundary.Placeholder;
import org.kefu.wording.entity.LetterEdition;

class LetterPressTest {
  private static final Instant FRIDAY = Instant.parse("2026-11-20T04:00:00Z");
  private static final LetterKey REPLY = new LetterKey(LetterKind.REPLY, "zh", "");
  private static final LetterKey SIGNATURE = new LetterKey(LetterKind.SIGNATURE, "zh", "");
  private static EntityManagerFactory factory;

  private final LetterPress press = new LetterPress();
  private final LetterShelf shelf = new LetterShelf();
  private EntityManager em;

  @BeforeAll
  static void migrate() {
    factory = TestDatabase.migrated("letters").factory();
  }

  @AfterAll
  static void close() {
    factory.close();
  }

  @BeforeEach
  void open() {
    em = factory.createEntityManager();
    em.getTransaction().begin();
    shelf.em = em;
    shelf.worded = OneThread.remembering();
    press.shelf = shelf;
    press.clock = new BusinessClock();
    press.parameters =
        new Parameters() {
          @Override
          public String text(String name) {
            return "景岚 & 电器";
          }
        };
  }

  @AfterEach
  void rollBack() {
    em.getTransaction().rollback();
    em.close();
  }

  private static LetterFacts facts(String customer, String message) {
    return new LetterFacts(
        customer,
        "T-2026-000007",
        "空调不制热",
        "https://kefu.example/t/abc?x=1&y=2",
        new LetterFacts.Sender("B-1", "help@jinglan.example", "hotline", "热线组", "林夏", "林夏\n工号 8"),
        message);
  }

  static Stream<LetterKey> texts() {
    return Arrays.stream(LetterKind.values())
        .flatMap(kind -> Stream.of("zh", "en").map(language -> new LetterKey(kind, language, "")));
  }

  @ParameterizedTest
  @MethodSource("texts")
  void whatShipsKeepsItsOwnRules(LetterKey key) {
    assertThatCode(() -> LetterRules.check(key.kind(), Shipped.text(key)))
        .doesNotThrowAnyException();
    var words = press.tryOut(key, Shipped.text(key), facts("Zhou", "Well done."));
    assertThat(words.text()).doesNotContain("{", "}", "\n\n\n");
    assertThat(words.html()).doesNotContain("{", "}", "null");
    assertThat(words.subject()).contains("T-2026-000007");
  }

  @Test
  void aReplyIsSignedByThePersonThenTheTeam() {
    keep(new LetterKey(LetterKind.SIGNATURE, "zh", "hotline"), "{team.name} {mail.address}");

    var words = press.print(LetterKind.REPLY, "zh", facts("周小敏", "第一段。\n\n第二段。"));

    assertThat(words.subject()).isEqualTo("[T-2026-000007] 空调不制热");
    assertThat(words.text())
        .isEqualTo(
            """
            周小敏，您好：

            第一段。

            第二段。

            林夏
            工号 8
            热线组 help@jinglan.example

            查看进度：https://kefu.example/t/abc?x=1&y=2\
            """);
    var page = Jsoup.parse(words.html());
    assertThat(page.select("html").attr("lang")).isEqualTo("zh-CN");
    assertThat(page.select("td td p").eachText())
        .containsExactly(
            "周小敏，您好：", "第一段。", "第二段。", "林夏 工号 8 热线组 help@jinglan.example", "查看进度：查看工单");
    assertThat(page.select("a").attr("href")).isEqualTo("https://kefu.example/t/abc?x=1&y=2");
    assertThat(page.select("body > table p").last().text()).contains("景岚 & 电器 · T-2026-000007");
  }

  @Test
  void theReceiptNamesTheNextWorkingDay() {
    var words =
        BusinessClock.at(FRIDAY, () -> press.print(LetterKind.RECEIPT, "en", facts("Emma", "")));

    assertThat(words.text()).contains("by the next working day, Monday, 23 November;");
  }

  /** Whatever stands in it, a letter is text: nothing is run, loaded or led elsewhere. */
  @Test
  void whatIsWrittenIsTextOnThePage() {
    var evil = "<img src=x onerror=alert(1)>\"'><script>1</script>\r\nBcc: evil@x.example";
    keep(REPLY, "{message} " + evil + "\n{ticket.link}");
    var facts = facts(evil, evil + " {ticket.link} {customer.name}");

    var page = Jsoup.parse(press.print(LetterKind.REPLY, "zh", facts).html());

    assertThat(page.select("img, script")).isEmpty();
    assertThat(page.select("a")).hasSize(1);
    assertThat(page.getAllElements())
        .allSatisfy(
            element ->
                assertThat(element.attributes().asList())
                    .noneMatch(each -> each.getKey().startsWith("on")));
    assertThat(page.text()).contains("onerror=alert(1)", "{ticket.link} {customer.name}");
    var subject = new LetterText("[{ticket.number}] {customer.name}", "{message}");
    assertThat(press.tryOut(REPLY, subject, facts).subject()).doesNotContain("\n", "\r");
  }

  @Test
  void aLinkOnALineOfItsOwnIsAButton() {
    var text = new LetterText("[{ticket.number}]", "See {ticket.link}\n\n  {ticket.link}\n");

    var links = Jsoup.parse(press.tryOut(REPLY, text, facts("Zhou", "")).html()).select("a");

    assertThat(links.get(0).attr("style")).doesNotContain("background");
    assertThat(links.get(1).attr("style")).contains("background");
  }

  @Test
  void nothingIsLeftWhereNothingIsFilledIn() {
    var nobody = new LetterFacts.Sender(null, "a@x.example", null, "", "", "");
    var text = new LetterText("[{ticket.number}]", "One\n\n{signature}\n{message}\n\nTwo");
    var facts = new LetterFacts("Zhou", "T-1", "s", "https://x.example", nobody, "");
    keep(SIGNATURE, "{message}");

    assertThat(press.tryOut(REPLY, text, facts).text()).isEqualTo("One\n\nTwo");
  }

  @Test
  void theMailboxsWordsGoBeforeThoseForAllAndTheseBeforeTheProducts() {
    var mailbox = new LetterKey(LetterKind.REPLY, "zh", "B-1");
    assertThat(reply()).contains("您好");
    keep(REPLY, "For all: {message}");
    assertThat(reply()).contains("For all: Yes.");
    keep(mailbox, "For one: {message}");
    assertThat(reply()).contains("For one: Yes.");
    keep(mailbox, null);
    assertThat(reply()).contains("For all: Yes.");
    keep(REPLY, null);
    assertThat(reply()).contains("您好");
    assertThat(shelf.history(REPLY)).extracting(LetterEdition::getEdition).containsExactly(2, 1);
    assertThat(shelf.changed()).hasSize(2).allMatch(each -> each.text().isEmpty());
  }

  private String reply() {
    return press.print(LetterKind.REPLY, "zh", facts("Zhou", "Yes.")).text();
  }

  private void keep(LetterKey key, String body) {
    var next = shelf.last(key).map(LetterEdition::getEdition).orElse(0) + 1;
    var text = body == null ? null : new LetterText("[{ticket.number}] {ticket.subject}", body);
    shelf.add(new LetterEdition(key, next, text, "admin", FRIDAY));
  }

  @ParameterizedTest
  @EnumSource(LetterKind.class)
  void noLetterCanDoWithoutWhatItIsFor(LetterKind kind) {
    var subject = kind.isLetter() ? "[{ticket.number}]" : "";
    var whole =
        String.join(" ", kind.getRequired().stream().map(LetterPressTest::braced).toList()) + " .";
    assertThatCode(() -> LetterRules.check(kind, new LetterText(subject, whole)))
        .doesNotThrowAnyException();

    for (var required : kind.getRequired()) {
      var text = new LetterText(subject, whole.replace(braced(required), ""));
      refused("body", "placeholderRequired", kind, text);
    }
    if (kind.isLetter()) {
      refused("subject", "placeholderRequired", kind, new LetterText("Hello", whole));
      refused("subject", "placeholder", kind, new LetterText("[{ticket.number}] {message}", whole));
    }
    refused("body", "placeholder", kind, new LetterText(subject, whole + "{internal.note}"));
  }

  private static void refused(String field, String reason, LetterKind kind, LetterText text) {
    assertThatExceptionOfType(InvalidInput.class)
        .isThrownBy(() -> LetterRules.check(kind, text))
        .satisfies(
            refusal -> {
              assertThat(refusal.getField()).isEqualTo(field);
              assertThat(refusal.getKey()).startsWith("InvalidInput." + reason);
            });
  }

  private static String braced(Placeholder place) {
    return "{" + place.getWord() + "}";
  }

  @Test
  void onlyWhatTheCustomerMayKnowHasAName() {
    assertThat(List.of(Placeholder.values()))
        .extracting(Placeholder::getWord)
        .containsExactly(
            "customer.name",
            "ticket.number",
            "ticket.subject",
            "ticket.link",
            "confirm.link",
            "agent.name",
            "team.name",
            "company.name",
            "mail.address",
            "next.workday",
            "message",
            "signature");
  }
}
