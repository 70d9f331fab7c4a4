package org.kefu.it.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A program brings tables as {@code ./kefu import customers} does. */
class CustomerImportApiIT extends FromOutside {
  private final Api admin = Api.as("admin");
  private final String mark = UUID.randomUUID().toString().substring(0, 8);

  @Test
  void goodRowsAreTakenAndTheOthersTold() {
    var table = "name,phone,email\nLi " + mark + ",," + mark + "@mail.example\nHan,1390000,\n";

    var done = bring("customers.csv", table.getBytes(UTF_8));

    assertThat(done.get("rows").get("created").asInt()).isEqualTo(1);
    assertThat(done.get("faulty").get(0).get("line").asInt()).isEqualTo(3);
    assertThat(done.get("faulty").get(0).get("column").asInt()).isEqualTo(2);
    assertThat(done.get("faulty").get(0).get("reason").asText()).isEqualTo("InvalidInput.phone");
    await()
        .until(
            () -> Api.as("agent").get("customers?query=" + mark).json().get("items").size() == 1);
  }

  @Test
  void aRealCardGoesInAsItIs() throws IOException {
    var given = System.getenv("KEFU_SHARED");
    var shared = Path.of(given == null ? System.getProperty("basedir") + "/../../shared" : given);
    var card = shared.resolve("data/contacts/evolution.vcf");
    assumeTrue(
        Files.exists(card), "Cards are not here: ../shared/data/contacts missing, none brought");

    var done = bring("evolution.vcf", Files.readAllBytes(card));

    assertThat(done.get("rows").get("created").asInt()).isEqualTo(1);
    await()
        .until(() -> Api.as("agent").get("customers?query=Richter").json().get("items").size() > 0);
    var number =
        Api.as("agent").get("customers?query=Richter").json().get("items").get(0).get("number");
    var file = Api.as("supervisor").get("customers/" + number.asText()).json();
    assertThat(file.get("name").asText()).isEqualTo("Mr. John Richter, James Doe Sr.");
    assertThat(file.toString()).contains("IBM", "Accounting", "Albaney, New York, 12345");
    assertThat(file.get("phones")).hasSize(2);
  }

  @Test
  void whatIsNoTableIsRefused() {
    var answer =
        admin.post(
            "imports/customers?name=t.xls",
            "application/octet-stream",
            new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0});

    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.toString()).contains("tableOldWorkbook");
  }

  @Test
  void whoMayNotImportIsRefused() {
    var answer =
        Api.as("agent")
            .post(
                "imports/customers?name=t.csv", "application/octet-stream", "name\na\n".getBytes());

    assertThat(answer.status()).isEqualTo(403);
  }

  private JsonNode bring(String name, byte[] content) {
    var begun =
        admin.post("imports/customers?name=" + name, "application/octet-stream", content).json();
    var path = "imports/customers/" + begun.get("number").asText();
    await()
        .atMost(Duration.ofSeconds(60))
        .until(() -> admin.get(path).json().get("state").asText().equals("DONE"));
    return admin.get(path).json();
  }
}
