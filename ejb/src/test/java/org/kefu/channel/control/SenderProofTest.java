package org.kefu.channel.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kefu.channel.boundary.Proof;

/** Headers as servers write them, some after the examples of RFC 8601. */
class SenderProofTest {
  private static final String FROM = "li@shop.example";

  private static Proof read(String... headers) {
    return SenderProof.read(List.of(headers), "mx.jinglan.example", FROM);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
dmarc=pass (p=REJECT) header.from=shop.example | mail.proven dmarc
spf=fail smtp.mailfrom=x.example; dkim=pass header.d=shop.example; dmarc=pass header.from=shop.example | mail.proven dmarc
dmarc=fail header.from=shop.example | mail.forged dmarc=fail
spf=pass smtp.mailfrom=shop.example; dmarc=fail header.from=shop.example | mail.forged dmarc=fail
dmarc=pass header.from=other.example | mail.forged dmarc=other
spf=pass smtp.mailfrom=bounce@shop.example | mail.proven spf
spf=pass smtp.mailfrom=news.shop.example; dmarc=none header.from=shop.example | mail.proven spf
dkim=fail header.d=shop.example; dkim=pass (2048-bit key) header.i=@mail.shop.example header.s=a | mail.proven dkim
spf=pass smtp.mailfrom=evil.example; dkim=pass header.d=evil.example | mail.forged spf=pass,dkim=pass
spf=pass smtp.mailfrom=notshop.example | mail.forged spf=pass
spf=pass smtp.mailfrom=example | mail.forged spf=pass
spf=softfail smtp.mailfrom=shop.example; dkim=none | mail.forged spf=softfail,dkim=none
none | mail.forged -
dmarc=temperror; spf=pass smtp.mailfrom=shop.example | mail.proven spf
DMARC = Pass header.from = SHOP.example | mail.proven dmarc
dmarc/1=pass reason="a; dmarc=fail" header.from=shop.example | mail.proven dmarc
""")
  void whatTheServerFound(String results, String reason) {
    assertThat(read("mx.jinglan.example; " + results).reason()).isEqualTo(reason);
  }

  @Test
  void onlyTheTopmostHeaderOfOurServerCounts() {
    var fail = "mx.jinglan.example; dmarc=fail header.from=shop.example";
    var pass = "mx.jinglan.example 1; dmarc=pass header.from=shop.example";
    assertThat(read(fail, pass).doubted()).isTrue();
    assertThat(read("mx.evil.example; dmarc=pass", fail).doubted()).isTrue();
    assertThat(read("mx.evil.example; dmarc=fail", pass).doubted()).isFalse();
    assertThat(read("mx.jinglan.example.evil.example; dmarc=pass").reason())
        .isEqualTo("mail.unchecked mx.jinglan.example");
    assertThat(read().doubted()).isTrue();
  }

  @Test
  void commentsHideNothing() {
    assertThat(
            read("mx.jinglan.example (a (b) ; dmarc=pass header.from=shop.example) ; dmarc=fail")
                .doubted())
        .isTrue();
    assertThat(read("(x) \"mx.jinglan.example\" ; dmarc=pass (c;d)").doubted()).isFalse();
    assertThat(read("mx.jinglan.example; dmarc=pass" + " (".repeat(5000)).doubted()).isFalse();
  }

  @Test
  void theHeadersOfAMailAreReadTopmostFirstAndUnfolded() {
    var raw =
        """
        Authentication-Results: mx.jinglan.example;
          dmarc=fail header.from=shop.example
        Received: from evil.example
        Authentication-Results: mx.jinglan.example; dmarc=pass header.from=shop.example
        From: Li <li@shop.example>
        Subject: hello

        text
        """;
    var mail = new MailParser().parse(raw.getBytes(StandardCharsets.UTF_8));

    assertThat(mail.checks()).hasSize(2);
    assertThat(SenderProof.read(mail.checks(), "MX.jinglan.example", FROM).reason())
        .isEqualTo("mail.forged dmarc=fail");
  }
}
