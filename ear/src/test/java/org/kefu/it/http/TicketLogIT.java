package org.kefu.it.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class TicketLogIT extends FromOutside {
  private final Api admin = Api.as("admin");

  private JsonNode replay(byte[] csv) {
    var answer = admin.post("imports/tickets", "text/csv", csv);
    assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
    return answer.json();
  }

  private static byte[] sample() throws IOException {
    try (var in = TicketLogIT.class.getResourceAsStream("/org/kefu/it/incident-log.csv")) {
      return in.readAllBytes();
    }
  }

  @Test
  @Order(1)
  void aLogComesOutAsItWasWritten() throws IOException {
    var report = replay(sample());

    assertThat(report.get("failed")).isEmpty();
    assertThat(report.get("incidents").asInt()).isEqualTo(3);
    assertThat(report.get("events").asInt()).isEqualTo(13);
    assertThat(report.get("finalState").get("CLOSED").asInt()).isEqualTo(3);
    assertThat(report.get("reopenedIncidents").asInt()).isEqualTo(1);
    assertThat(report.get("totalReassignments").asInt()).isEqualTo(2);
    assertThat(report.get("resolutionMinutes").get("counted").asInt()).isEqualTo(2);
    assertThat(report.get("resolutionMinutes").get("median").asDouble()).isEqualTo(1500);
  }

  @Test
  @Order(2)
  void theSameLogAgainAddsNothing() throws IOException {
    var report = replay(sample());

    assertThat(report.get("incidents").asInt()).isZero();
    assertThat(report.get("known").asInt()).isEqualTo(3);
  }

  @Test
  void aFileWithoutItsColumnsIsRefusedByName() {
    var answer = admin.post("imports/tickets", "text/csv", "number,state\n1,New\n".getBytes());

    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.toString()).contains("incident_state");
  }

  @Test
  void onlyWhoMayImportDoes() throws IOException {
    assertThat(Api.as("agent").post("imports/tickets", "text/csv", sample()).status())
        .isEqualTo(403);
  }

  @Test
  void theRealLogComesOutAsExpected() throws IOException {
    var root = Path.of(System.getProperty("kefu.root"));
    var shared =
        System.getenv().getOrDefault("KEFU_SHARED", root.resolveSibling("shared").toString());
    var folder = Path.of(shared, "data", "incident-log");
    Assumptions.assumeTrue(
        Files.isDirectory(folder), "The real incident log is not here: " + folder.getFileName());
    var expected = new ObjectMapper().readTree(folder.resolve("expect.json").toFile());

    var report = replay(Files.readAllBytes(folder.resolve("incidents.csv")));

    assertThat(report.get("failed")).isEmpty();
    assertThat(report.get("incidents")).isEqualTo(expected.get("incidents"));
    assertThat(report.get("events").asInt()).isEqualTo(expected.get("events").asInt());
    assertThat(report.get("eventsByState")).isEqualTo(expected.get("eventsByState"));
    assertThat(report.get("finalState").get("CLOSED"))
        .isEqualTo(expected.get("finalState").get("Closed"));
    for (var figure :
        new String[] {"reopenedIncidents", "reassignedIncidents", "totalReassignments"}) {
      assertThat(report.get(figure).asInt()).as(figure).isEqualTo(expected.get(figure).asInt());
    }
    assertThat(report.get("byPriority").get("4"))
        .isEqualTo(expected.get("byPriority").get("1 - Critical"));
    assertThat(report.get("byPriority").get("2"))
        .isEqualTo(expected.get("byPriority").get("3 - Moderate"));
    for (var figure : new String[] {"counted", "mean", "median", "min", "max"}) {
      assertThat(report.get("resolutionMinutes").get(figure).asDouble())
          .as(figure)
          .isEqualTo(expected.get("resolutionMinutes").get(figure).asDouble());
    }
  }
}
