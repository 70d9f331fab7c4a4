package org.kefu.it.browser;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;

/** The addresses in letters that a server without a mail server has left in its folder. */
final class SentLinks {
  private static final Pattern LINK = Pattern.compile("/(t/[A-Za-z0-9_-]+)");

  private SentLinks() {}

  /**
   * The customer's page of a ticket, as a letter of the ticket names it; waits for the letter.
   *
   * @param saying what the page of the letter says, so that it is the right one
   */
  static String of(String number, String saying) {
    return Awaitility.await()
        .atMost(Duration.ofSeconds(60))
        .ignoreExceptions()
        .until(() -> find(number, saying), found -> found != null);
  }

  private static String find(String number, String saying) throws IOException {
    try (var files = Files.list(Path.of(System.getProperty("it.home"), "outbox"))) {
      for (var file : files.filter(f -> f.toString().endsWith(".eml")).toList()) {
        var mail = Files.readString(file, StandardCharsets.ISO_8859_1).replace("\r\n", "\n");
        var plain = mail.replace("=\n", "").replace("=3D", "=");
        var link = LINK.matcher(plain);
        if (mail.contains("X-Kefu-Ticket: " + number) && plain.contains(saying) && link.find()) {
          return link.group(1);
        }
      }
    }
    return null;
  }
}
