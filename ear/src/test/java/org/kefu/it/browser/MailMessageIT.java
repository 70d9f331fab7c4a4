package org.kefu.it.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;

/** A mail in a conversation: garbled ones are read again, and pictures wait to be asked for. */
class MailMessageIT extends Browser {
  private static final String DOT =
      "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJg"
          + "gg==";
  private static final String WORDS = "洗衣機脫水時聲音很大，請儘快安排師傅。";

  @TempDir Path folder;
  private final String mark = UUID.randomUUID().toString().substring(0, 8);
  private final List<String> asked = new CopyOnWriteArrayList<>();
  private HttpServer foreign;

  /** The sender's server: it sees who loads its pictures. */
  @BeforeEach
  void listen() throws IOException {
    foreign = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    foreign.createContext(
        "/",
        exchange -> {
          asked.add(exchange.getRequestURI().getPath());
          var dot = Base64.getDecoder().decode(DOT);
          exchange.getResponseHeaders().add("Content-Type", "image/png");
          exchange.sendResponseHeaders(200, dot.length);
          exchange.getResponseBody().write(dot);
          exchange.close();
        });
    foreign.start();
  }

  @AfterEach
  void stop() {
    foreign.stop(0);
  }

  @Test
  void isReadAgainAndTheReadingIsKept() throws Exception {
    signIn("agent");
    bring(garbled());
    assertThat(body()).doesNotContain(WORDS);

    click(".k-msg--customer .k-msg__head a.k-quiet:not(.k-msg__deed)");
    await(found("iframe.k-frame--read"));
    choose("readingForm:charset", "Big5");
    await(driver -> framed().contains(WORDS));
    screenshot("reading");
    clickAndLoad("[id='readingForm:keep']");

    assertThat(browser.findElement(By.cssSelector(".k-msg--customer")).getText())
        .contains(WORDS, "Read as Big5");
    assertThat(browser.getPageSource()).contains("is read as Big5");
    screenshot("reading-kept");

    click(".k-msg--customer .k-msg__head a.k-quiet:not(.k-msg__deed)");
    await(found("iframe.k-frame--read"));
    browser.executeScript(
        "const s = document.getElementById('readingForm:charset_input'); s.selectedIndex = 0;");
    clickAndLoad("[id='readingForm:keep']");
    assertThat(body()).doesNotContain(WORDS);
  }

  @Test
  void foreignPicturesWaitUntilTheyAreAskedFor() throws Exception {
    signIn("agent");
    bring(withPictures());

    assertThat(width(".k-html img[src*='/files/']")).as("inline picture").isPositive();
    assertThat(body())
        .contains("2 remote pictures from 127.0.0.1:" + foreign.getAddress().getPort());
    // not even a page that is tricked into naming one can load it
    var tried =
        (Boolean)
            browser.executeAsyncScript(
                "const done = arguments[1]; const i = new Image();"
                    + "i.onload = () => done(true); i.onerror = () => done(false);"
                    + "i.src = arguments[0];",
                address("/tried.png"));
    assertThat(tried).isFalse();
    assertThat(asked).isEmpty();
    screenshot("pictures-blocked");

    click("[data-pictures]");
    await(found("iframe.k-frame"));
    await(driver -> asked.contains("/one.png") && asked.contains("/two.png"));
    browser.switchTo().frame(browser.findElement(By.cssSelector("iframe.k-frame")));
    assertThat(width("img[src*='one.png']")).isPositive();
    assertThat(width("img[src*='/files/']")).as("inline picture").isPositive();
    assertThat((Object) browser.executeScript("return document.body.dataset.ran || null"))
        .as("scripts of the mail")
        .isNull();
    browser.switchTo().defaultContent();
    assertThat(browser.findElements(By.cssSelector(".k-blocked"))).isEmpty();
    screenshot("pictures-shown");

    open(browser.getCurrentUrl().replaceFirst("https?://[^/]+/", ""));
    assertThat(browser.findElements(By.cssSelector("iframe.k-frame"))).as("asked anew").isEmpty();
  }

  @Test
  void whatCouldNotAllBeReadIsToldAndItsSourceIsThere() throws Exception {
    signIn("agent");
    var parts = "--x\nContent-Type: image/png\n\ny\n".repeat(600);
    bring(
        ascii(
            head("Very long")
                + "Content-Type: multipart/mixed; boundary=x\n\n"
                + parts
                + "--x--\n"));

    assertThat(browser.findElement(By.cssSelector(".k-msg--customer")).getText())
        .contains("Not all of this mail could be read");
    assertThat(
            browser.findElement(By.cssSelector(".k-msg--customer .k-alert a")).getAttribute("href"))
        .contains("/mailpages/M-")
        .endsWith("?source");
    screenshot("cut");
  }

  private long width(String css) {
    return await(
        driver ->
            (Long)
                browser.executeScript(
                    "const i = document.querySelector(arguments[0]);"
                        + "return i && i.complete ? i.naturalWidth : null",
                    css));
  }

  private String framed() {
    browser.switchTo().frame(browser.findElement(By.cssSelector("iframe.k-frame--read")));
    try {
      return body();
    } finally {
      browser.switchTo().defaultContent();
    }
  }

  /** Uploads the mail and opens the ticket that it becomes. */
  private void bring(byte[] mail) throws IOException {
    open("agent/uploadMail.xhtml");
    browser
        .findElement(By.cssSelector("input[type=file]"))
        .sendKeys(Files.write(folder.resolve("mail.eml"), mail).toString());
    await(found("[id='upload:taken'] a.k-id"));
    clickAndLoad("[id='upload:taken'] a.k-id");
  }

  private byte[] garbled() {
    var mail = new ByteArrayOutputStream();
    mail.writeBytes(ascii(head("Garbled") + "Content-Type: text/plain; charset=gb2312\n\n"));
    mail.writeBytes(WORDS.getBytes(Charset.forName("Big5")));
    return mail.toByteArray();
  }

  private byte[] withPictures() {
    return ascii(
        head("Pictures")
            + """
            Content-Type: multipart/related; boundary=b

            --b
            Content-Type: text/html; charset=utf-8

            <p>Look: <img src="cid:dot@x" width="20" height="20"> and
            <img alt="a" src="%s"> and <img src="%s">.</p>
            <script>document.body.dataset.ran = 'yes'</script>
            --b
            Content-Type: image/png
            Content-ID: <dot@x>
            Content-Disposition: inline; filename=dot.png
            Content-Transfer-Encoding: base64

            %s
            --b--
            """
                .formatted(address("/one.png?a=1&amp;b=2"), address("/two.png"), DOT));
  }

  private String address(String path) {
    return "http://127.0.0.1:" + foreign.getAddress().getPort() + path;
  }

  private String head(String subject) {
    return """
    Message-ID: <%s@mail.example>
    From: Li Lei <li-%s@mail.example>
    To: service@jinglan.example
    Subject: %s %s
    MIME-Version: 1.0
    """
        .formatted(UUID.randomUUID(), mark, subject, mark);
  }

  private static byte[] ascii(String text) {
    return text.replace("\n", "\r\n").getBytes(StandardCharsets.US_ASCII);
  }
}
