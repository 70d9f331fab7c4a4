package org.kefu.channel.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class QuotesTest {
  @Test
  void whatStandsAboveAQuoteIsTheirs() {
    assertThat(Quotes.own("Mine\n\nOn Monday, 30 November, Kefu wrote:\n> ours\n"))
        .isEqualTo("Mine\n\n");
    assertThat(Quotes.own("我的话\n------------------ 原始邮件 ------------------\n我们的 13805716217"))
        .isEqualTo("我的话\n");
    assertThat(Quotes.own("All mine")).isEqualTo("All mine");
  }

  @Test
  void whatStandsBelowMarkedLinesIsTheirs() {
    assertThat(Quotes.own("On Monday, 30 November, Kefu wrote:\n> ours\nMine")).isEqualTo("Mine");
    assertThat(Quotes.own("> ours\nMine\n> ours\nMine too")).isEqualTo("Mine\nMine too");
  }

  @Test
  void aMailThatIsOnlyPassedOnIsNobodysOwn() {
    assertThat(Quotes.own("-----Original Message-----\nFrom: a@b.example\nCall 13805716217"))
        .isEmpty();
  }
}
