package org.kefu.it.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/**
 * What hostile and awkward people write into customers' files leaves with an export and comes back
 * with an import as it was, but for marks of no width and control characters at which nobody looks.
 */
class NaughtyFilesIT extends FromOutside {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final List<String> FIELDS = List.of("company", "department", "remark");
  private static final int PAGE = 50;

  private final Api supervisor = Api.as("supervisor");
  private final Api admin = Api.as("admin");
  private final String mark = "x" + UUID.randomUUID().toString().substring(0, 7);
  private final String back = "y" + UUID.randomUUID().toString().substring(0, 7);

  @Test
  void ourOwnComeBack() throws Exception {
    comeBack(Naughty.OWN);
  }

  @Test
  void thoseOfOthersComeBack() throws Exception {
    comeBack(Naughty.ofOthers());
  }

  private void comeBack(List<String> strings) throws IOException {
    for (var i = 0; i < strings.size(); i++) {
      var entered =
          supervisor.post("customers", JSON.writeValueAsString(customer(strings.get(i), i)));
      assertThat(entered.status()).as(strings.get(i) + ": " + entered).isEqualTo(201);
      for (var field : FIELDS) {
        assertThat(entered.text(field)).as(field).isEqualTo(sent(strings.get(i), i, field));
      }
    }
    await().atMost(Duration.ofSeconds(60)).until(() -> found(mark).size() == strings.size());
    var file = supervisor.get("customers/export?format=csv&columns=file&query=" + mark).toString();

    bring(file.replace(mark, back), strings.size());

    await().atMost(Duration.ofSeconds(60)).until(() -> found(back).size() == strings.size());
    assertThat(found(back)).isEqualTo(found(mark));
  }

  private JsonNode customer(String string, int place) {
    var customer = JSON.createObjectNode();
    customer.put("name", mark + " " + place);
    FIELDS.forEach(field -> customer.put(field, sent(string, place, field)));
    var address = customer.putArray("addresses").addObject();
    address.put("street", Naughty.cut(mark + string, 300));
    return customer;
  }

  /** The string and something that is no blank, so that nobody wonders what was stripped. */
  private static String sent(String string, int place, String field) {
    return Naughty.cut(string, 100) + "|" + field.charAt(0) + place;
  }

  private void bring(String file, int rows) {
    var begun =
        admin
            .post(
                "imports/customers?name=back.csv", "application/octet-stream", file.getBytes(UTF_8))
            .json();
    var path = "imports/customers/" + begun.get("number").asText();
    await()
        .atMost(Duration.ofMinutes(2))
        .until(() -> admin.get(path).json().get("state").asText().equals("DONE"));
    assertThat(admin.get(path).json().get("rows").get("created").asInt())
        .as(admin.get(path).toString())
        .isEqualTo(rows);
  }

  /** What their files hold, by the number at the end of their name. */
  private TreeMap<Integer, String> found(String word) {
    var all = new TreeMap<Integer, String>();
    for (var first = 0; ; first += PAGE) {
      var items =
          supervisor.get("customers?query=" + word + "&limit=" + PAGE + "&offset=" + first).json();
      for (var row : items.get("items")) {
        all.put(place(row), words(row.get("number").asText(), word));
      }
      if (items.get("items").size() < PAGE) {
        return all;
      }
    }
  }

  private static int place(JsonNode row) {
    return Integer.parseInt(row.get("name").asText().replaceAll(".* ", ""));
  }

  private String words(String number, String word) {
    var file = supervisor.get("customers/" + number).json();
    return seen(file.get("company").asText())
        + seen(file.get("department").asText())
        + seen(file.get("remark").asText())
        + seen(file.get("addresses").get(0).get("street").asText().replace(word, ""));
  }

  /** Tables of strangers are full of what nobody sees: an import keeps none of it. */
  private static String seen(String text) {
    return text.replaceAll("[\u200B\uFEFF]|[\u0000-\u001F&&[^\n\t]]", "").strip();
  }
}
