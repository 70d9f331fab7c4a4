package org.kefu.it.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.kefu.it.http.Api;
import org.openqa.selenium.By;

/** A hit in a file says which file it is and opens it; a file that cannot be read says why. */
class FoundInFilesIT extends Browser {
  private final Api agent = Api.as("agent");
  private final String mark = "f" + UUID.randomUUID().toString().replace("-", "").substring(0, 12);

  @Test
  void theFileIsNamedBesideWhatWasFoundInIt() throws Exception {
    var ticket = agent.post("mail", "message/rfc822", mail()).text("ticket");
    Awaitility.await()
        .until(() -> agent.get("tickets?query=" + mark).json().get("items").size() == 1);

    signIn("agent");
    open("agent/search.xhtml?q=" + mark);
    var hit = browser.findElement(By.cssSelector(".k-hit__text"));
    assertThat(hit.getText()).contains("parts.csv", mark);
    assertThat(hit.findElement(By.tagName("mark")).getText()).isEqualTo(mark);
    screenshot("found-in-file");

    open("agent/ticket.xhtml?number=" + ticket);
    assertThat(body()).contains("broken.pdf").contains("not searched: damaged");
  }

  private byte[] mail() {
    return """
    From: files@mail.example
    To: service@jinglan.example
    Subject: parts
    MIME-Version: 1.0
    Content-Type: multipart/mixed; boundary=b

    --b
    Content-Type: text/plain

    see the files
    --b
    Content-Type: text/csv; charset=UTF-8; name=parts.csv
    Content-Disposition: attachment; filename=parts.csv

    滚筒洗衣机,%s
    --b
    Content-Type: application/pdf; name=broken.pdf
    Content-Disposition: attachment; filename=broken.pdf

    %%PDF-1.7 nothing %s
    --b--
    """
        .formatted(mark, UUID.randomUUID())
        .getBytes(StandardCharsets.UTF_8);
  }
}
