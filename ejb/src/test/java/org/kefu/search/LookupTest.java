package org.kefu.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kefu.search.boundary.Asked;
import org.kefu.search.boundary.Document;
import org.kefu.search.boundary.Found;
import org.kefu.search.boundary.Place;
import org.kefu.search.boundary.Question;
import org.kefu.search.control.AskedText;
import org.kefu.search.control.LookupFixture;

/** What is found by which words, in a real index. */
class LookupTest {
  @TempDir static Path home;
  private static LookupFixture index;

  @BeforeAll
  static void fill() {
    index = new LookupFixture(home);
    index.put(
        ticket(
            1,
            "空调 E5 报警",
            "张三丰",
            "制热十分钟就停，联系售后没有人接。断电重启过一次。",
            Map.of("state", List.of("NEW"), "tag", List.of("质量", "加急"))),
        ticket(
            2,
            "Washing machine walks through the kitchen",
            "Li Lei",
            "The drum makes a noise like a café grinder. KFR-72LW/N8 is the model.",
            Map.of("state", List.of("CLOSED"))),
        ticket(3, "冰箱不制冷", "海尔集团", "售前问的，现在要后天来，面板显示E21故障。", Map.of("state", List.of("NEW"))),
        new Document(
            "CUSTOMER",
            "C-2026-000007",
            "王小二",
            List.of("王小二", "杭州西湖电器有限公司"),
            List.of("13805710000", "+86 138 0571 0000", "wang.xiaoer@mail.example"),
            List.of("只在周末接电话"),
            List.of(),
            Map.of(),
            Map.of()));
  }

  @AfterAll
  static void close() {
    index.close();
  }

  private static Document ticket(
      int n, String subject, String customer, String text, Map<String, Collection<String>> words) {
    return new Document(
        "TICKET",
        "T-2026-00000" + n,
        subject,
        List.of(customer, subject),
        List.of(),
        List.of(text),
        n == 1 ? List.of("发票号码 25332000\n售后服务热线 400-800\n") : List.of(),
        words,
        Map.of("opened", n * 1000L, "priority", (long) (n % 2)));
  }

  @ParameterizedTest
  @CsvSource({
    "售后, 1", // two letters that stand together, and only those: 3 has both, apart
    "E5, 1",
    "热线, 1",
    "253320, 1",
    "e5报警, 1",
    "显示E21, 3",
    "显示E21故障, 3",
    "板显E21, ''",
    "重启E21, ''",
    "空调报警, ''",
    "断电重启, 1",
    "电, 1",
    "张三, 1",
    "三丰, 1",
    "zhangsan, 1",
    "zsf, 1",
    "bx, 3", // 冰箱
    "haier, 3",
    "washing, 2",
    "wash, 2",
    "WALKS, 2",
    "cafe, 2",
    "72LW, 2",
    "KFR-72LW/N8, 2",
    "000002, 2",
    "T-2026-000003, 3",
    "制, 3 1",
    "不存在, ''",
    "*, ''",
    "?, ''",
    "\\, ''",
    "(((, ''"
  })
  void ticketsAreFoundBy(String words, String expected) {
    assertThat(found("TICKET", words)).as(words).containsExactlyInAnyOrder(numbers(expected));
  }

  private static String[] numbers(String digits) {
    return digits.isEmpty()
        ? new String[0]
        : java.util.Arrays.stream(digits.split(" "))
            .map(n -> "T-2026-00000" + n)
            .toArray(String[]::new);
  }

  @ParameterizedTest
  @CsvSource({
    "小二",
    "王",
    "0571",
    "57100",
    "138 0571",
    "xiaoer@",
    "wxe",
    "西湖",
    "hzxh",
    "周末",
    "000007"
  })
  void aCustomerIsFoundByAnyPart(String part) {
    assertThat(found("CUSTOMER", part)).as(part).containsExactly("C-2026-000007");
  }

  @Test
  void allWordsMustBeMet() {
    assertThat(found("TICKET", "售后 断电")).hasSize(1);
    assertThat(found("TICKET", "售后 drum")).isEmpty();
    assertThat(found("TICKET", "制 -售后")).containsExactly("T-2026-000003");
  }

  @Test
  void fieldsNarrow() {
    var open = Question.of("TICKET", asked("制")).only(Map.of("state", List.of("NEW")));
    assertThat(index.lookup().find(open, 0, 10).total()).isEqualTo(2);
    var closed = Question.of("TICKET", asked("制")).only(Map.of("state", List.of("CLOSED")));
    assertThat(index.lookup().find(closed, 0, 10).total()).isZero();
    var tagged = Question.of("TICKET", asked("")).only(Map.of("tag", List.of("加急")));
    assertThat(index.lookup().find(tagged, 0, 10).numbers()).containsExactly("T-2026-000001");
    var early =
        Question.of("TICKET", new Asked(List.of(new Asked.Between("opened", null, 2000L, false))));
    assertThat(index.lookup().count(early)).isEqualTo(2);
    var nobody = Question.of("TICKET", asked("")).only(Map.of("team", List.of()));
    assertThat(index.lookup().count(nobody)).isZero();
  }

  @Test
  void listsAreOrderedAndGoOnBehindAPlace() {
    var all = Question.of("TICKET", asked("")).sorted(new Question.Order("opened", false, false));
    assertThat(index.lookup().numbers(all, null, 0, 10))
        .containsExactly("T-2026-000003", "T-2026-000002", "T-2026-000001");
    assertThat(index.lookup().numbers(all, new Place("T-2026-000003", 3000), 0, 1))
        .containsExactly("T-2026-000002");
    var byPriority =
        Question.of("TICKET", asked(""))
            .sorted(
                new Question.Order("priority", false, true),
                new Question.Order("state", true, true));
    assertThat(index.lookup().numbers(byPriority, null, 0, 10))
        .containsExactly("T-2026-000002", "T-2026-000001", "T-2026-000003");
  }

  @Test
  void foundWordsAreMarkedInTitleAndText() {
    var hit = index.lookup().find(Question.of("TICKET", asked("报警 售后")), 0, 1).hits().get(0);
    assertThat(visible(hit.title())).isEqualTo("空调 E5 [报警]");
    assertThat(visible(hit.text().get(0))).isEqualTo("制热十分钟就停，联系[售后]没有人接。");
  }

  @Test
  void wordsInAFileAreMarkedApartFromWhatWasSaid() {
    var hit = index.lookup().find(Question.of("TICKET", asked("热线")), 0, 1).hits().get(0);
    assertThat(hit.text()).isEmpty();
    assertThat(hit.enclosed()).hasSize(1);
    assertThat(visible(hit.enclosed().get(0))).contains("服务[热线]");
  }

  @Test
  void aDocumentReplacesItsEarlierSelf() {
    index.put(ticket(9, "旧标题", "某人", "", Map.of()));
    index.put(ticket(9, "新标题", "某人", "", Map.of()));
    assertThat(found("TICKET", "旧标题")).isEmpty();
    assertThat(found("TICKET", "新标题")).hasSize(1);
    index.put(ticket(9, "别的", "某人", "", Map.of()));
  }

  @Test
  void anIndexThatCannotBeReadIsBegunAnew(@TempDir Path other) throws IOException {
    try (var first = new LookupFixture(other)) {
      first.put(ticket(1, "标题", "某人", "", Map.of()));
      assertThat(first.index().isIncomplete()).isTrue();
      first.index().lacks(false);
    }
    try (var files = Files.walk(other.resolve("search"))) {
      for (var file : files.filter(LookupTest::isPartOfTheIndex).toList()) {
        Files.writeString(file, "garbage");
      }
    }
    try (var second = new LookupFixture(other)) {
      assertThat(second.index().isIncomplete()).isTrue();
      second.put(ticket(1, "标题", "某人", "", Map.of()));
      assertThat(second.lookup().count(Question.of("TICKET", asked("标题")))).isOne();
    }
  }

  private static boolean isPartOfTheIndex(Path file) {
    return Files.isRegularFile(file)
        && file.getParent().getFileName().toString().startsWith("kefu");
  }

  private static String visible(String marked) {
    return marked.replace(Found.BEGIN, '[').replace(Found.END, ']');
  }

  private static List<String> found(String kind, String words) {
    return index.lookup().find(Question.of(kind, asked(words)), 0, 10).numbers();
  }

  private static Asked asked(String words) {
    return new AskedText(List.of(), null, null, null).read(words);
  }
}
