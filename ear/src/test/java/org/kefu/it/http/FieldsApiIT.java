package org.kefu.it.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.kefu.it.http.OwnFields.option;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Custom fields as programs define, fill and ask for them. */
class FieldsApiIT extends FromOutside {
  private final Api agent = Api.as("agent");
  private final Api customer = Api.as("customer");
  private final OwnFields fields = new OwnFields();
  private final String mark = UUID.randomUUID().toString().substring(0, 6);
  private final String hours = "hours_" + mark;
  private final String extras = "extras_" + mark;
  private final String boxed = "boxed_" + mark;
  private final String serial = "serial_" + mark;

  @BeforeEach
  void define() {
    fields.define(
        "TICKET", hours, "DECIMAL", "工时", "Hours", "\"minimum\":0,\"maximum\":100,\"digits\":1");
    fields.define(
        "TICKET",
        extras,
        "CHOICES",
        "附件",
        "Extras",
        "\"options\":[%s,%s]"
            .formatted(option("hose", null, "软管", "Hose"), option("foot", null, "底座", "Foot")));
    fields.define("TICKET", boxed, "YES_NO", "有包装", "Boxed", "\"customers\":\"FILL\"");
    fields.define("TICKET", serial, "TEXT", "序列号", "Serial", "\"customers\":\"SEE\"");
  }

  @AfterEach
  void retire() {
    fields.retireAll();
  }

  @Test
  void aTicketTakesAndShowsThemInTheTypesOfJson() {
    var opened =
        agent.post(
            "tickets",
            ticket(
                "\"%s\":2.5,\"%s\":[\"foot\",\"hose\"],\"%s\":true"
                    .formatted(hours, extras, boxed)));

    assertThat(opened.status()).as(opened.toString()).isEqualTo(201);
    var number = opened.text("number");
    var values = agent.get("tickets/" + number).json().get("fields");
    assertThat(values.get(hours).decimalValue()).isEqualByComparingTo("2.5");
    assertThat(values.get(extras).toString()).isEqualTo("[\"hose\",\"foot\"]");
    assertThat(values.get(boxed).booleanValue()).isTrue();
    assertThat(values.get(serial).isNull()).isTrue();
    await().until(() -> found(hours + ":2..3").equals(List.of(number)));
    assertThat(found(extras + ":软管 " + boxed + ":yes " + mark)).containsExactly(number);
    assertThat(found("-" + extras + ":foot " + mark)).isEmpty();
  }

  @Test
  void aPatchChangesOnlyWhatItNames() {
    var number = agent.post("tickets", ticket("\"%s\":1".formatted(hours))).text("number");
    var answer =
        agent.patch("tickets/" + number, "{\"fields\":{\"%s\":\"银 A-1\"}}".formatted(serial));

    assertThat(answer.json().get("fields").get(serial).asText()).isEqualTo("银 A-1");
    assertThat(answer.json().get("fields").get(hours).decimalValue()).isEqualByComparingTo("1");
    var emptied = agent.patch("tickets/" + number, "{\"fields\":{\"%s\":null}}".formatted(hours));
    assertThat(emptied.json().get("fields").get(hours).isNull()).isTrue();
  }

  @Test
  void whatIsRefusedIsNamedAndNothingIsOpened() {
    refused(agent.post("tickets", ticket("\"%s\":100.5".formatted(hours))), hours, "At most 100");
    refused(agent.post("tickets", ticket("\"%s\":[\"door\"]".formatted(extras))), extras, "door");
    refused(agent.post("tickets", ticket("\"nosuch\":1")), "nosuch", "no custom field");
    refused(agent.post("tickets", ticket("\"%s\":{}".formatted(hours))), hours, "not possible");
    assertThat(found(mark)).isEmpty();
  }

  @Test
  void theDefinitionsCanBeAskedFor() {
    var known = agent.get("fields").json();
    var mine = only(known, hours);

    assertThat(mine.get("kind").asText()).isEqualTo("DECIMAL");
    assertThat(mine.get("name").toString()).isEqualTo("{\"en\":\"Hours\",\"zh\":\"工时\"}");
    assertThat(mine.get("maximum").decimalValue()).isEqualByComparingTo("100");
    assertThat(customer.get("fields").toString()).contains(boxed, serial).doesNotContain(hours);
    assertThat(agent.get("fields?subject=THING").status()).isEqualTo(422);
    assertThat(agent.post("fields", "{\"subject\":\"TICKET\"}").status()).isIn(403, 422);
    assertThat(
            agent
                .post(
                    "fields",
                    "{\"subject\":\"TICKET\",\"key\":\"k%s\",\"kind\":\"DATE\",\"name\":{\"zh\":\"日\",\"en\":\"D\"}}"
                        .formatted(mark))
                .status())
        .isEqualTo(403);
  }

  @Test
  void aCustomerSeesAndFillsOnlyWhatIsMeantForThem() {
    var opened =
        customer.post(
            "tickets",
            "{\"subject\":\"%s\",\"text\":\"x\",\"fields\":{\"%s\":false}}".formatted(mark, boxed));
    assertThat(opened.status()).as(opened.toString()).isEqualTo(201);
    var number = opened.text("number");
    agent.patch(
        "tickets/" + number, "{\"fields\":{\"%s\":\"S-1\",\"%s\":3}}".formatted(serial, hours));
    var theirs = customer.get("tickets/" + number).json().get("fields");

    assertThat(theirs.get(boxed).booleanValue()).isFalse();
    assertThat(theirs.get(serial).asText()).isEqualTo("S-1");
    assertThat(theirs.has(hours)).isFalse();
    refused(
        customer.post(
            "tickets",
            "{\"subject\":\"%s\",\"text\":\"x\",\"fields\":{\"%s\":\"S\"}}"
                .formatted(mark, serial)),
        serial,
        "cannot fill in");
    assertThat(
            customer
                .patch("tickets/" + number, "{\"fields\":{\"%s\":true}}".formatted(boxed))
                .status())
        .isEqualTo(403);
  }

  private static void refused(Api.Answer answer, String key, String words) {
    assertThat(answer.status()).as(answer.toString()).isEqualTo(422);
    assertThat(answer.text("field")).isEqualTo("/fields/" + key);
    assertThat(answer.text("title")).contains(words);
  }

  private String ticket(String values) {
    return """
    {"subject":"%s","text":"x","channel":"PHONE","fields":{%s},
     "customer":{"name":"周小敏","email":"zhou.xiaomin@mail.example"}}\
    """
        .formatted(mark, values);
  }

  private List<String> found(String words) {
    var items = agent.get("tickets?query=" + Api.encoded(words)).json().get("items");
    return StreamSupport.stream(items.spliterator(), false)
        .map(item -> item.get("number").asText())
        .toList();
  }

  private static JsonNode only(JsonNode fields, String key) {
    return StreamSupport.stream(fields.spliterator(), false)
        .filter(field -> field.get("key").asText().equals(key))
        .findFirst()
        .orElseThrow();
  }
}
