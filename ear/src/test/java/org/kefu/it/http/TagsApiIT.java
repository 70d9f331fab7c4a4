package org.kefu.it.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** One vocabulary of tags for tickets and customers, as programs use it. */
class TagsApiIT extends FromOutside {
  private final Api agent = Api.as("agent");
  private final String mark = UUID.randomUUID().toString().substring(0, 8);
  private final String tag = "漏水" + mark;

  @Test
  void aTicketIsTaggedFoundAndUntagged() {
    var number = open("VIP" + mark, "vip" + mark, tag);

    assertThat(tags(agent.get("tickets/" + number))).containsExactly("VIP" + mark, tag);
    await().until(() -> found("标签:" + tag).equals(List.of(number)));
    assertThat(found("tag:vip" + mark.toUpperCase())).containsExactly(number);
    assertThat(found("tag:别的" + mark)).isEmpty();

    assertThat(tags(agent.put("tickets/" + number + "/tags/" + Api.encoded("大 客户" + mark))))
        .contains("大 客户" + mark);
    await().until(() -> found("tag:\"大 客户" + mark + "\"").equals(List.of(number)));
    assertThat(tags(agent.delete("tickets/" + number + "/tags/" + Api.encoded(tag))))
        .containsExactly("VIP" + mark, "大 客户" + mark);
    await().until(() -> found("标签:" + tag).isEmpty());
  }

  @Test
  void customersHaveTheSameTags() {
    open(tag);
    var number =
        agent
            .post("customers", "{\"name\":\"苏%s\",\"tags\":[\" %s \"]}".formatted(mark, tag))
            .text("number");

    assertThat(tags(agent.get("customers/" + number))).containsExactly(tag);
    await().until(() -> customers("标签:" + tag).equals(List.of(number)));
    assertThat(tags(agent.delete("customers/" + number + "/tags/" + Api.encoded(tag)))).isEmpty();
    await().until(() -> customers("tag:" + tag).isEmpty());
    assertThat(tags(agent.put("customers/" + number + "/tags/" + Api.encoded(tag)))).hasSize(1);
  }

  @Test
  void whatCannotBeATagIsRefusedAtItsFieldAndNothingIsOpened() {
    var answer = agent.post("tickets", ticket("a,b"));

    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.json().toString()).contains("tags", "a,b");
    assertThat(found(mark)).isEmpty();
  }

  @Test
  void peopleWhoWriteANewWordInTheSameMomentAllGetTheirTicket() {
    var answers =
        IntStream.range(0, 8).parallel().mapToObj(i -> agent.post("tickets", ticket(tag))).toList();

    assertThat(answers).allSatisfy(answer -> assertThat(tags(answer)).containsExactly(tag));
  }

  @Test
  void whoMayOnlyReadMayNotTag() {
    var number = open(tag);

    assertThat(Api.as("manager").put("tickets/" + number + "/tags/x").status()).isEqualTo(403);
    assertThat(Api.as("customer").put("tickets/" + number + "/tags/x").status()).isEqualTo(403);
  }

  private String open(String... tags) {
    return agent.post("tickets", ticket(tags)).text("number");
  }

  private String ticket(String... tags) {
    return """
    {"subject":"%s","text":"x","channel":"PHONE","tags":["%s"],
     "customer":{"name":"周小敏","email":"zhou.xiaomin@mail.example"}}\
    """
        .formatted(mark, String.join("\",\"", tags));
  }

  private List<String> found(String words) {
    return numbers(agent.get("tickets?query=" + Api.encoded(words)).json());
  }

  private List<String> customers(String words) {
    return numbers(agent.get("customers?query=" + Api.encoded(words)).json());
  }

  private static List<String> numbers(JsonNode page) {
    return texts(page.get("items")).map(item -> item.get("number").asText()).toList();
  }

  private static List<String> tags(Api.Answer answer) {
    assertThat(answer.status()).as(answer.toString()).isBetween(200, 201);
    return texts(answer.json().get("tags")).map(JsonNode::asText).toList();
  }

  private static java.util.stream.Stream<JsonNode> texts(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false);
  }
}
