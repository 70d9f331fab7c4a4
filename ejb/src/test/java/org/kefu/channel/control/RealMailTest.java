package org.kefu.channel.control;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.kefu.channel.boundary.ParsedMail;
import org.kefu.channel.boundary.ParsedMail.Address;
import org.kefu.channel.boundary.ParsedMail.Attachment;

/**
 * Real mails of twenty years against what another parser makes of them. They are test data that may
 * not be handed on, so they lie beside the repository; where they do not, this says so.
 */
class RealMailTest {

  /** Mails where we read otherwise than the expected result, and why. */
  private static final Map<String, Reading> DEVIATIONS =
      Map.of(
          "malformed/017.eml",
          new Reading("a disposition without a value; we find the file name all the same", "", 1),
          "malformed/001.eml",
          new Reading("boundary ab is not the end of boundary a; the part is empty text", "--a", 0),
          "malformed/003.eml",
          new Reading("a multipart within itself; its text is text, not a file", "body", 0),
          "malformed/005.eml",
          new Reading("boundary a-- also closes boundary a----, so nothing is inside", "", 0),
          "malformed/007.eml",
          new Reading("no part has any content; we make no empty file of that", "", 0),
          "malformed/009.eml",
          new Reading("the inner multipart is not closed; all three texts are read", "1 22 333", 0),
          "malformed/011.eml",
          new Reading("the inner multipart is not closed; all three texts are read", "1 22 333", 0),
          "malformed/021.eml",
          new Reading("a delimiter is missing; we find both text and HTML", "áóúäöüß", 1),
          "thirdparty/015.eml",
          new Reading("three attached mails; the other parser melts them into one", null, 3));

  /** What we read in a mail nobody can read for certain; a null text is not compared. */
  private record Reading(String reason, String text, int attachments) {}

  private final MailParser parser = new MailParser();

  @TestFactory
  Stream<DynamicTest> realMails() throws IOException {
    Path folder = SharedData.folder("mail");
    if (!Files.isDirectory(folder)) {
      return Stream.of(SharedData.missing("real mails", "mail"));
    }
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".eml"))
          .sorted()
          .map(file -> test(folder.relativize(file).toString(), file))
          .toList()
          .stream();
    }
  }

  private DynamicTest test(String name, Path file) {
    Reading ours = DEVIATIONS.get(name.replace('\\', '/'));
    if (ours != null) {
      return dynamicTest(name + " is read otherwise: " + ours.reason(), () -> reads(file, ours));
    }
    return dynamicTest(name, () -> agrees(file));
  }

  private void reads(Path file, Reading ours) throws IOException {
    ParsedMail mail = parser.parse(Files.readAllBytes(file));
    assertThat(mail.attachments()).hasSize(ours.attachments());
    if (ours.text() != null) {
      assertThat(folded(mail.text())).isEqualTo(ours.text());
    }
  }

  private void agrees(Path file) throws IOException {
    Path answer = Path.of(file.toString().replaceFirst("\\.eml$", ".json"));
    JsonNode expected = new ObjectMapper().readTree(answer.toFile());
    var softly = new SoftAssertions();
    compare(parser.parse(Files.readAllBytes(file)), expected, "mail", softly);
    softly.assertAll();
  }

  private void compare(ParsedMail mail, JsonNode expected, String at, SoftAssertions softly) {
    addresses(mail.from(), expected.path("from"), at + " from", softly);
    addresses(mail.to(), expected.path("to"), at + " to", softly);
    same(mail.subject(), expected.path("subject"), at + " subject", softly);
    same(mail.text(), expected.path("text"), at + " text", softly);
    same(mail.html(), expected.path("html"), at + " html", softly);
    softly
        .assertThat(mail.html() == null)
        .as(at + " has no html")
        .isEqualTo(expected.path("html").isNull());
    softly.assertThat(mail.sentAt()).as(at + " date").isEqualTo(instant(expected.path("date")));
    same(mail.messageId(), expected.path("messageId"), at + " id", softly);
    same(mail.autoSubmitted(), expected.path("autoSubmitted"), at + " auto", softly);
    bounce(mail.bounce(), expected.path("bounce"), at + " bounce", softly);
    attachments(mail.attachments(), expected.path("attachments"), at, softly);
  }

  private static void addresses(
      List<Address> actual, JsonNode expected, String at, SoftAssertions softly) {
    softly.assertThat(actual).as(at).hasSize(expected.size());
    for (int i = 0; i < Math.min(actual.size(), expected.size()); i++) {
      same(actual.get(i).name(), expected.path(i).path("name"), at + " name", softly);
      same(actual.get(i).address(), expected.path(i).path("address"), at, softly);
    }
  }

  private static void bounce(
      ParsedMail.Bounce actual, JsonNode expected, String at, SoftAssertions softly) {
    softly.assertThat(actual == null).as(at).isEqualTo(expected.isMissingNode());
    if (actual == null || expected.isMissingNode()) {
      return;
    }
    same(actual.finalRecipient(), expected.path("finalRecipient"), at, softly);
    same(actual.action(), expected.path("action"), at, softly);
    same(actual.status(), expected.path("status"), at, softly);
    same(actual.originalMessageId(), expected.path("originalMessageId"), at, softly);
    same(actual.originalSubject(), expected.path("originalSubject"), at, softly);
  }

  private void attachments(
      List<Attachment> actual, JsonNode expected, String at, SoftAssertions softly) {
    softly
        .assertThat(actual.stream().map(Attachment::type).toList())
        .as(at + " attachments")
        .hasSize(expected.size());
    for (int i = 0; i < Math.min(actual.size(), expected.size()); i++) {
      attachment(actual.get(i), expected.path(i), at + " attachment " + i, softly);
    }
  }

  private void attachment(Attachment actual, JsonNode expected, String at, SoftAssertions softly) {
    boolean namedByUs = expected.path("name").isNull() && actual.type().equals("message/rfc822");
    if (!namedByUs) {
      same(actual.name(), expected.path("name"), at + " name", softly);
    }
    same(actual.type(), expected.path("type"), at + " type", softly);
    if (expected.has("size")) {
      softly
          .assertThat(actual.content().length)
          .as(at + " size")
          .isEqualTo(expected.path("size").asInt());
    }
    if (expected.has("sha256")) {
      softly
          .assertThat(sha256(actual.content()))
          .as(at + " sha256")
          .isEqualTo(expected.path("sha256").asText());
    }
    if (expected.has("characters")) {
      softly
          .assertThat(characters(actual))
          .as(at + " characters")
          .contains(expected.path("characters").asInt());
    }
    if (expected.has("message")) {
      compare(parser.parse(actual.content()), expected.path("message"), at + " message", softly);
    }
  }

  /** The expected results count a line end as one or as two, by the wrapping of the part. */
  private static Set<Integer> characters(Attachment file) {
    String text = CharsetRepair.detect(file.content(), null);
    String unix = text.replace("\r\n", "\n");
    return Stream.of(text, unix).map(t -> t.codePointCount(0, t.length())).collect(toSet());
  }

  /**
   * Blanks are folded. Where the other parser gives U+FFFD it met a byte without a label; we may
   * know better, so any one character is right there.
   */
  private static void same(String actual, JsonNode expected, String at, SoftAssertions softly) {
    String wanted = folded(expected.isNull() ? "" : expected.asText(""));
    String unknown = Pattern.quote(wanted).replace("\ufffd", "\\E.\\Q");
    if (!Pattern.compile(unknown, Pattern.DOTALL).matcher(folded(actual)).matches()) {
      softly.assertThat(folded(actual)).as(at).isEqualTo(wanted);
    }
  }

  private static String folded(String text) {
    return text == null ? "" : text.replaceAll("(?U)\\s+", " ").strip();
  }

  private static Instant instant(JsonNode date) {
    return date.isTextual() ? OffsetDateTime.parse(date.asText()).toInstant() : null;
  }

  private static String sha256(byte[] content) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
