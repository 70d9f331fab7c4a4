package org.kefu.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kefu.search.boundary.Asked;
import org.kefu.search.boundary.Asked.Between;
import org.kefu.search.boundary.Asked.Is;
import org.kefu.search.boundary.Asked.Words;
import org.kefu.search.boundary.Document;
import org.kefu.search.boundary.Field;
import org.kefu.search.control.AskedText;
import org.kefu.shared.InvalidInput;

class AskedTextTest {
  private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
  private static final Instant NOW = Instant.parse("2026-11-17T04:00:00Z");
  private static final List<Field> FIELDS =
      List.of(
          Field.word("state", "状态")
              .having(
                  Map.of(
                      "IN_PROGRESS", List.of("处理中", "In progress"), "NEW", List.of("新建", "New"))),
          Field.number("priority", "优先级").having(Map.of("4", List.of("紧急", "Urgent"))),
          Field.number("reopened"),
          Field.person("assignee", "处理人"),
          Field.decimal("F_hours", "hours_2"),
          Field.time("opened", "创建"));

  private static List<Asked.Term> read(String text) {
    return new AskedText(FIELDS, "linxia", NOW, SHANGHAI).read(text).terms();
  }

  @Test
  void wordsAreWords() {
    assertThat(read("  售后 E5 ")).containsExactly(new Words("售后", false), new Words("E5", false));
    assertThat(read("\"does not start\" -noise"))
        .containsExactly(new Words("does not start", false), new Words("noise", true));
    assertThat(read("“不制热” ")).containsExactly(new Words("不制热", false));
    assertThat(read("")).isEmpty();
    assertThat(read(null)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"http://example.com", "12:30", "unknown:thing", "state:", ":", "a@b.example", "-"})
  void whatOnlyLooksLikeAFieldIsWords(String text) {
    assertThat(read(text)).containsExactly(new Words(text, false));
  }

  @Test
  void aFieldIsCalledAndValuedInBothLanguages() {
    var inProgress = new Is("state", List.of("IN_PROGRESS"), false);
    assertThat(read("state:in_progress")).containsExactly(inProgress);
    assertThat(read("state:\"In progress\"")).containsExactly(inProgress);
    assertThat(read("STATE:in-progress")).containsExactly(inProgress);
    assertThat(read("状态：处理中")).containsExactly(inProgress);
    assertThat(read("-状态:新建,处理中"))
        .containsExactly(new Is("state", List.of("NEW", "IN_PROGRESS"), true));
    assertThat(read("优先级:紧急")).containsExactly(new Between("priority", 4L, 4L, false));
  }

  @Test
  void aValueTheFieldCannotHaveIsRefusedWithThoseItCan() {
    assertThatThrownBy(() -> read("state:lost"))
        .isInstanceOfSatisfying(
            InvalidInput.class,
            refused -> {
              assertThat(refused.getField()).isEqualTo("query");
              assertThat(refused.getArgs().get(2)).contains("In progress", "New");
            });
    assertThatThrownBy(() -> read("状态:丢了"))
        .isInstanceOfSatisfying(
            InvalidInput.class,
            refused -> assertThat(refused.getArgs().subList(0, 2)).containsExactly("丢了", "状态"));
    assertThatThrownBy(() -> read("opened:2026-13-01")).isInstanceOf(InvalidInput.class);
    assertThatThrownBy(() -> read("reopened:often")).isInstanceOf(InvalidInput.class);
  }

  @Test
  void mineAndMeAreWhoeverAsks() {
    var mine = new Is("assignee", List.of("linxia"), false);
    assertThat(read("mine")).containsExactly(mine);
    assertThat(read("我的")).containsExactly(mine);
    assertThat(read("assignee:me")).containsExactly(mine);
    assertThat(read("处理人:我,chenyu"))
        .containsExactly(new Is("assignee", List.of("linxia", "chenyu"), false));
    assertThat(read("\"mine\"")).containsExactly(new Words("mine", false));
  }

  @Test
  void rangesIncludeBothEnds() {
    assertThat(read("reopened:1..3")).containsExactly(new Between("reopened", 1L, 3L, false));
    assertThat(read("reopened:>=2")).containsExactly(new Between("reopened", 2L, null, false));
    assertThat(read("reopened:>2")).containsExactly(new Between("reopened", 3L, null, false));
    assertThat(read("reopened:<2")).containsExactly(new Between("reopened", null, 1L, false));
    assertThat(read("reopened:..2")).containsExactly(new Between("reopened", null, 2L, false));
  }

  @Test
  void aDayIsTheDayWhereTheCompanyIs() {
    assertThat(read("opened:2026-11-01"))
        .containsExactly(between("2026-10-31T16:00:00Z", "2026-11-01T16:00:00Z"));
    assertThat(read("创建:今天"))
        .containsExactly(between("2026-11-16T16:00:00Z", "2026-11-17T16:00:00Z"));
    assertThat(read("opened:2026-10"))
        .containsExactly(between("2026-09-30T16:00:00Z", "2026-10-31T16:00:00Z"));
    assertThat(read("opened:2026-11-01..2026-11-02"))
        .containsExactly(between("2026-10-31T16:00:00Z", "2026-11-02T16:00:00Z"));
    assertThat(read("opened:>2026-11-01"))
        .containsExactly(new Between("opened", micros("2026-11-01T16:00:00Z"), null, false));
    assertThat(read("opened:7d"))
        .containsExactly(new Between("opened", micros("2026-11-10T04:00:00Z"), null, false));
  }

  private static Between between(String from, String before) {
    return new Between("opened", micros(from), micros(before) - 1, false);
  }

  private static Long micros(String instant) {
    return Document.micros(Instant.parse(instant));
  }

  @Test
  void aDecimalIsComparedInMillionthsAndItsNameMayHaveDigits() {
    assertThat(read("hours_2:2.5"))
        .containsExactly(new Between("F_hours", 2_500_000L, 2_500_000L, false));
    assertThat(read("hours_2:1..2.25"))
        .containsExactly(new Between("F_hours", 1_000_000L, 2_250_000L, false));
    assertThat(read("hours_2:>2")).containsExactly(new Between("F_hours", 2_000_001L, null, false));
    assertThat(read("F_hours:2")).containsExactly(new Words("F_hours:2", false));
    assertThatThrownBy(() -> read("hours_2:much")).isInstanceOf(InvalidInput.class);
  }
}
