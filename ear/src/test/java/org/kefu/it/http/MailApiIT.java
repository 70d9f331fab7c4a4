package org.kefu.it.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

class MailApiIT extends FromOutside {
  private static final Path ROOT = Path.of(System.getProperty("kefu.root"));

  private final Api agent = Api.as("agent");

  private Api.Answer receive(String mail) {
    return receive(mail.getBytes(StandardCharsets.UTF_8));
  }

  private Api.Answer receive(byte[] mail) {
    return agent.post("mail", "message/rfc822", mail);
  }

  private static String mail(String id, String from, String headers, String text) {
    return """
    Message-ID: <%s>
    From: %s
    To: service@jinglan.example
    Date: Tue, 17 Nov 2026 09:00:00 +0800
    MIME-Version: 1.0
    Content-Type: text/plain; charset=UTF-8
    %s

    %s
    """
        .formatted(id, from, headers, text)
        .replace("\n", "\r\n");
  }

  private static String id() {
    return UUID.randomUUID() + "@mail.example";
  }

  @Test
  void aMailOpensATicketForItsSender() {
    var answer =
        receive(
            mail(id(), "Li Lei <li.lei@mail.example>", "Subject: =?utf-8?B?56m66LCDIEU1?=", "报警"));

    assertThat(answer.text("verdict")).isEqualTo("NEW");
    var ticket = agent.get("tickets/" + answer.text("ticket")).json();
    assertThat(ticket.get("subject").asText()).isEqualTo("空调 E5");
    assertThat(ticket.get("customer").get("name").asText()).isEqualTo("Li Lei");
    assertThat(ticket.get("messages").get(0).get("id").asText()).isEqualTo(answer.text("message"));
  }

  @Test
  void theSameMailTwiceMakesNothingNew() {
    var mail = mail(id(), "han@mail.example", "Subject: once", "text");
    var first = receive(mail);
    var second = receive("Received: by another way\r\n" + mail);

    assertThat(second.text("verdict")).isEqualTo("DUPLICATE");
    assertThat(second.text("ticket")).isEqualTo(first.text("ticket"));
  }

  @Test
  void anAnswerJoinsAndWakesTheTicketThatWaits() {
    var first = id();
    var ticket = receive(mail(first, "wang@mail.example", "Subject: noise", "help")).text("ticket");
    agent.act(ticket, "take", "");
    agent.act(ticket, "ask", "{\"text\":\"which model\"}");

    var answer =
        receive(
            mail(
                id(),
                "wang@mail.example",
                "Subject: Re: noise\nIn-Reply-To: <" + first + ">",
                "WD"));

    assertThat(answer.text("verdict")).isEqualTo("JOINED");
    assertThat(answer.text("ticket")).isEqualTo(ticket);
    assertThat(agent.get("tickets/" + ticket).text("state")).isEqualTo("IN_PROGRESS");
  }

  @Test
  void aStrangerWithARightNumberIsHeld() {
    var ticket = receive(mail(id(), "owner@mail.example", "Subject: mine", "x")).text("ticket");
    var held = receive(mail(id(), "stranger@mail.example", "Subject: [" + ticket + "] hi", "x"));

    assertThat(held.text("verdict")).isEqualTo("HELD");
    assertThat(agent.get("tickets/" + ticket).json().get("messages")).hasSize(1);
  }

  @Test
  void automaticMailIsParkedAndGetsNoAnswer() {
    var parked =
        receive(
            mail(id(), "away@mail.example", "Subject: away\nAuto-Submitted: auto-replied", "away"));

    assertThat(parked.text("verdict")).isEqualTo("PARKED");
    assertThat(parked.json().get("ticket").isNull()).isTrue();
  }

  @Test
  void answersToOurMailFindTheirTicketByOurMessageId() throws IOException {
    var ticket = receive(mail(id(), "zhao@mail.example", "Subject: receipt", "x")).text("ticket");
    var receipt = Outbox.await(ticket);
    var ours = receipt.lines().filter(l -> l.startsWith("Message-ID:")).findFirst().orElseThrow();

    var answer =
        receive(
            mail(
                id(),
                "zhao@mail.example",
                "Subject: thanks\nIn-Reply-To: " + ours.substring("Message-ID:".length()).strip(),
                "thanks"));

    assertThat(answer.text("verdict")).isEqualTo("JOINED");
    assertThat(answer.text("ticket")).isEqualTo(ticket);
  }

  @Test
  void anyBytesAreKeptAndNeverAnError() {
    var answer = receive(new byte[] {0, 1, 2, (byte) 0xff, '\n', 13, 0});

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.text("verdict")).isEqualTo("PARKED");
    assertThat(agent.get("messages/" + answer.text("message") + "/raw").body()).hasSize(7);
  }

  @Test
  void theSampleMailboxGoesInAsItsReadmeTells() throws IOException {
    var verdicts = receiveAll(ROOT.resolve("docs/samples/mail"));

    assertThat(verdicts.values().stream().mapToLong(Long::longValue).sum()).isEqualTo(30);
    assertThat(verdicts).containsKeys("NEW", "JOINED", "PARKED");
    assertThat(verdicts.get("DUPLICATE")).isGreaterThanOrEqualTo(1);
  }

  @Test
  void theRealMailsAllGoIn() throws IOException {
    var shared =
        System.getenv().getOrDefault("KEFU_SHARED", ROOT.resolveSibling("shared").toString());
    var folder = Path.of(shared, "data", "mail");
    Assumptions.assumeTrue(
        Files.isDirectory(folder), "The real mails are not here: " + folder.getFileName());

    var verdicts = receiveAll(folder);

    assertThat(verdicts.values().stream().mapToLong(Long::longValue).sum()).isEqualTo(54);
  }

  private Map<String, Long> receiveAll(Path folder) throws IOException {
    try (var files = Files.walk(folder)) {
      return files
          .filter(f -> f.toString().endsWith(".eml"))
          .sorted()
          .map(this::verdict)
          .collect(Collectors.groupingBy(v -> v, TreeMap::new, Collectors.counting()));
    }
  }

  private String verdict(Path file) {
    try {
      var answer = receive(Files.readAllBytes(file));
      assertThat(answer.status()).as(file + " " + answer).isEqualTo(200);
      assertThat(agent.get("messages/" + answer.text("message")).status())
          .as(file.toString())
          .isEqualTo(200);
      if (!answer.json().get("ticket").isNull()) {
        assertThat(agent.get("tickets/" + answer.text("ticket")).status())
            .as(file.toString())
            .isEqualTo(200);
      }
      return answer.text("verdict");
    } catch (IOException failed) {
      throw new java.io.UncheckedIOException(failed);
    }
  }

  /** Our mails leave into a folder where no server is set. */
  private static final class Outbox {
    static String await(String ticket) throws IOException {
      var folder = Path.of(System.getProperty("it.home"), "outbox");
      return org.awaitility.Awaitility.await()
          .atMost(java.time.Duration.ofSeconds(60))
          .until(() -> find(folder, ticket), found -> !found.isEmpty())
          .get(0);
    }

    private static List<String> find(Path folder, String ticket) throws IOException {
      if (!Files.isDirectory(folder)) {
        return List.of();
      }
      try (var files = Files.list(folder)) {
        return files
            .filter(f -> f.toString().endsWith(".eml"))
            .map(Outbox::read)
            .filter(mail -> mail.contains("X-Kefu-Ticket: " + ticket))
            .toList();
      }
    }

    private static String read(Path file) {
      try {
        return Files.readString(file, StandardCharsets.ISO_8859_1);
      } catch (IOException failed) {
        throw new java.io.UncheckedIOException(failed);
      }
    }
  }
}
