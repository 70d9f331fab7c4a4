package org.kefu.it.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** What is said is found, a moment after it was said; what is not true any more is not. */
class SearchIT extends FromOutside {
  private final Api agent = Api.as("agent");
  private final String mark = "m" + UUID.randomUUID().toString().replace("-", "").substring(0, 12);

  @Test
  void aTicketIsFoundByWhatIsSaidOnIt() {
    var number = agent.open("标记 " + mark);
    await().until(() -> found(mark).equals(List.of(number)));

    agent.act(number, "take", "{}");
    agent.post("tickets/" + number + "/messages", "{\"kind\":\"NOTE\",\"text\":\"换过风门叶片\"}");
    await().until(() -> found(mark + " 风门").equals(List.of(number)));
    assertThat(found(mark + " state:in-progress assignee:me")).containsExactly(number);
    assertThat(found(mark + " 状态:处理中 创建:今天")).containsExactly(number);
    assertThat(found(mark + " state:new")).isEmpty();
    assertThat(found(mark + " -风门")).isEmpty();
  }

  @Test
  void listsWithWordsKeepTheirFiltersAndGoOnBehindAPage() {
    var numbers = List.of(agent.open(mark + " one"), agent.open(mark + " two"), agent.open(mark));
    await().until(() -> found(mark).size() == 3);

    var first = agent.get("tickets?limit=2&sort=createdAt&query=" + mark).json();
    assertThat(numbers(first)).isEqualTo(numbers.subList(0, 2));
    var next =
        agent
            .get(
                "tickets?limit=2&sort=createdAt&query="
                    + mark
                    + "&after="
                    + first.get("next").asText())
            .json();
    assertThat(numbers(next)).isEqualTo(numbers.subList(2, 3));
    assertThat(next.get("next").isNull()).isTrue();
    assertThat(numbers(agent.get("tickets?state=CLOSED&query=" + mark).json())).isEmpty();
  }

  @Test
  void whatCannotBeAskedIsRefusedWithWhatCan() {
    var answer = agent.get("tickets?query=state:lost");
    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.json().toString()).contains("lost", "In progress");
  }

  @Test
  void aCustomerIsFoundByAnyPartAndByPinyin() {
    var number =
        agent
            .post(
                "customers", "{\"name\":\"欧阳%s\",\"phones\":[\"0571 8612 3344\"]}".formatted(mark))
            .text("number");
    await().until(() -> customers(mark.substring(3, 9)).contains(number));
    assertThat(customers("ouyang " + mark)).contains(number);
    assertThat(customers("欧阳 " + mark)).contains(number);
  }

  @Test
  void theIndexIsBuiltAnewWhileItIsUsed() {
    var number = agent.open("重建 " + mark);
    await().until(() -> found(mark).contains(number));

    assertThat(agent.post("search-index", "").status()).isEqualTo(403);
    var admin = Api.as("admin");
    assertThat(admin.post("search-index", "").status()).isEqualTo(202);
    assertThat(found(mark)).contains(number);
    await().until(() -> !admin.get("search-index").json().get("building").asBoolean());
    assertThat(found(mark)).containsExactly(number);
    assertThat(admin.get("search-index").json().get("stuck").asInt()).isZero();
  }

  @Test
  void aTicketIsFoundByWhatIsWrittenInAFileThatCame() {
    var ticket = agent.post("mail", "message/rfc822", mailWithFiles()).text("ticket");
    await().until(() -> found(mark + " 滚筒").equals(List.of(ticket)));
    assertThat(found(mark + " 售后")).containsExactly(ticket);
    assertThat(found(mark + " 后售")).isEmpty();

    var customer = Api.as("customer");
    assertThat(customer.get("tickets?query=" + Api.encoded("售后")).status()).isEqualTo(403);
  }

  /** One file that can be read, a PDF in Chinese, and one that is none. */
  private byte[] mailWithFiles() {
    var pdf =
        """
        %%PDF-1.4
        1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
        2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
        3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R
        /Resources<</Font<</F1 5 0 R>>>>>>endobj
        4 0 obj<</Length %d>>stream
        %s
        endstream endobj
        5 0 obj<</Type/Font/Subtype/Type0/BaseFont/STSong-Light/Encoding/UniGB-UCS2-H
        /DescendantFonts[6 0 R]>>endobj
        6 0 obj<</Type/Font/Subtype/CIDFontType0/BaseFont/STSong-Light
        /CIDSystemInfo<</Registry(Adobe)/Ordering(GB1)/Supplement 4>>>>endobj
        trailer<</Root 1 0 R>>
        """;
    var letters = HexFormat.of().formatHex("联系售后服务".getBytes(StandardCharsets.UTF_16BE));
    var content = "BT /F1 12 Tf 72 700 Td <" + letters + "> Tj ET";
    return """
    From: files@%1$s.example
    To: service@jinglan.example
    Subject: %1$s
    MIME-Version: 1.0
    Content-Type: multipart/mixed; boundary=b

    --b
    Content-Type: text/plain

    see the files
    --b
    Content-Type: text/csv; charset=UTF-8; name=parts.csv
    Content-Disposition: attachment; filename=parts.csv

    滚筒洗衣机,BJ-4471
    --b
    Content-Type: application/pdf; name=offer.pdf
    Content-Disposition: attachment; filename=offer.pdf

    %2$s
    --b
    Content-Type: application/pdf; name=broken.pdf
    Content-Disposition: attachment; filename=broken.pdf

    %%PDF-1.7 nothing
    --b--
    """
        .formatted(mark, pdf.formatted(content.length(), content))
        .getBytes(StandardCharsets.UTF_8);
  }

  private List<String> found(String words) {
    return numbers(agent.get("tickets?query=" + Api.encoded(words)).json());
  }

  private List<String> customers(String words) {
    return numbers(agent.get("customers?query=" + Api.encoded(words)).json());
  }

  private static List<String> numbers(JsonNode page) {
    return StreamSupport.stream(page.get("items").spliterator(), false)
        .map(item -> item.get("number").asText())
        .toList();
  }
}
