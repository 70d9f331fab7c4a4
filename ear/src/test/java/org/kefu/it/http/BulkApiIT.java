package org.kefu.it.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Many tickets changed by a program. */
class BulkApiIT extends FromOutside {
  private final Api supervisor = Api.as("supervisor");
  private final String mark = "b" + UUID.randomUUID().toString().substring(0, 8);

  @Test
  void isLookedAtRunAndUndone() {
    var numbers = open(3);
    supervisor.act(numbers.get(1), "close", "{\"reason\":\"SPAM\"}");

    var preview = preview(numbers, "{\"kind\":\"priority\",\"value\":\"4\"}");
    assertThat(preview.status()).as(preview.toString()).isEqualTo(201);
    assertThat(preview.json().at("/tickets/ready").asInt()).isEqualTo(2);
    var bulk = "bulks/" + preview.text("number");
    var refused = supervisor.get(bulk + "/tickets?outcome=REFUSED").json();
    assertThat(refused.at("/items/0/number").asText()).isEqualTo(numbers.get(1));
    assertThat(refused.at("/items/0/reason").asText()).isEqualTo("TicketIsClosed");
    assertThat(priority(numbers.get(0))).isNotEqualTo("URGENT");

    assertThat(supervisor.post(bulk + "/run", "").status()).isEqualTo(202);
    await().until(() -> supervisor.get(bulk).text("state").equals("DONE"));
    assertThat(priority(numbers.get(0))).isEqualTo("URGENT");
    assertThat(supervisor.post(bulk + "/run", "").status()).isEqualTo(409);

    assertThat(supervisor.post(bulk + "/undo", "").status()).isEqualTo(202);
    await().until(() -> supervisor.get(bulk).text("state").equals("UNDONE"));
    assertThat(priority(numbers.get(0))).isNotEqualTo("URGENT");
  }

  @Test
  void allThatWordsFindIsTaken() {
    var numbers = open(2);
    await().until(() -> supervisor.get("tickets?query=" + mark).json().get("items").size() == 2);

    var answer =
        supervisor.post(
            "bulks",
            "{\"query\":\"%s\",\"deeds\":[{\"kind\":\"TAG\",\"value\":\"%s\"}]}"
                .formatted(mark, mark));

    assertThat(answer.json().at("/tickets/ready").asInt()).as(answer.toString()).isEqualTo(2);
    assertThat(supervisor.get("bulks/" + answer.text("number") + "/tickets").json().toString())
        .contains(numbers.get(0), numbers.get(1));
  }

  @Test
  void whatMakesNoSenseOrIsNotAllowedIsRefused() {
    var numbers = open(1);

    assertThat(preview(numbers, "{\"kind\":\"fly\"}").text("field")).isEqualTo("kind");
    assertThat(preview(numbers, "{\"kind\":\"reply\"}").text("field")).isEqualTo("text");
    assertThat(supervisor.post("bulks", "{\"tickets\":[]}").status()).isEqualTo(422);
    assertThat(supervisor.post("bulks", "{\"deeds\":[{\"kind\":\"take\"}]}").text("field"))
        .isEqualTo("tickets");
    assertThat(Api.as("agent").post("bulks", body(numbers, "{\"kind\":\"take\"}")).status())
        .isEqualTo(403);
    assertThat(supervisor.get("bulks/B-1").status()).isEqualTo(404);
  }

  private Api.Answer preview(List<String> numbers, String deed) {
    return supervisor.post("bulks", body(numbers, deed));
  }

  private static String body(List<String> numbers, String deed) {
    return numbers.stream()
        .collect(Collectors.joining("\",\"", "{\"tickets\":[\"", "\"],\"deeds\":[" + deed + "]}"));
  }

  private String priority(String number) {
    return supervisor.get("tickets/" + number).text("priority");
  }

  private List<String> open(int count) {
    return IntStream.range(0, count).mapToObj(any -> supervisor.open(mark)).toList();
  }
}
