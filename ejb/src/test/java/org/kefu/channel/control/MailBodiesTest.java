package org.kefu.channel.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MailBodiesTest {

  private final MailBodies bodies = new MailBodies();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "On Mon, 2 Nov 2026 at 09:12, Service <s@jinglan.example> wrote:\n> text",
        "On Mon, 2 Nov 2026 at 09:12, Service\n<s@jinglan.example> wrote:\n> text",
        "在 2026年11月2日 09:12，客服 <s@jinglan.example> 写道：\ntext",
        "于 2026/11/2 9:12, 客服 写道:\n> text",
        "-----Original Message-----\nFrom: Service\nSent: Monday",
        "------------------ 原始邮件 ------------------\n发件人: 客服",
        "发件人: 客服 <s@jinglan.example>\n发送时间: 2026年11月2日\n收件人: 我\n主题: 维修\n\n正文",
        "From: Service <s@jinglan.example>\nSent: Monday\nTo: me\nSubject: repair\n\ntext",
        "> quoted\n> quoted"
      })
  void onlyTheNewWordsStay(String quotation) {
    assertThat(bodies.withoutQuote("好的，谢谢。\n\n" + quotation)).isEqualTo("好的，谢谢。");
  }

  @Test
  void wordsBetweenQuotedLinesStay() {
    assertThat(bodies.withoutQuote("> 几点方便?\n下午三点\n> 哪里?\n家里")).isEqualTo("下午三点\n家里");
  }

  @Test
  void mailThatIsAllQuotationStaysWhole() {
    assertThat(bodies.withoutQuote("> only this")).isEqualTo("> only this");
    String forwarded = "-----Original Message-----\nFrom: A\n\nplease see";
    assertThat(bodies.withoutQuote(forwarded)).isEqualTo(forwarded);
  }

  @Test
  void endlessTextIsReadInTime() {
    for (String piece : List.of("\n", " ", "a@", "On ", "在", "> \n", "from: a\n", "-")) {
      String text = piece.repeat(100_000);
      assertTimeoutPreemptively(Duration.ofSeconds(5), () -> bodies.withoutQuote(text));
    }
  }

  @Test
  void ordinarySentencesAreNotTakenForQuotation() {
    String text = "On Monday the machine stopped.\n我在说明书里看到这个方法，但没有用。\n地址: 样例路 1 号";
    assertThat(bodies.withoutQuote(text)).isEqualTo(text);
  }
}
