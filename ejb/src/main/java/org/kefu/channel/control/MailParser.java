package org.kefu.channel.control;

import java.nio.charset.Charset;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.kefu.channel.boundary.ParsedMail;

/**
 * Reads a raw mail. Whatever arrives was accepted from a customer and must not be lost, so there is
 * an answer for any bytes; what could not be read properly is said by {@code encodingProblem}.
 */
public class MailParser {

  private static final List<String> KEPT =
      List.of("Return-Path", "X-Mailer", "User-Agent", "List-Id", "X-Priority", "Importance");

  /** Where servers on the way note the receiver of the envelope. */
  private static final List<String> DELIVERED =
      List.of("delivered-to", "x-original-to", "envelope-to", "x-envelope-to", "x-delivered-to");

  private static final Set<String> BULK = Set.of("bulk", "list", "junk");

  public ParsedMail parse(byte[] raw) {
    try {
      return read(raw == null ? new byte[0] : raw);
    } catch (RuntimeException | StackOverflowError e) {
      return unreadable();
    }
  }

  /** What is read of a mail, its words taken for this charset; null for what we make of them. */
  Bodies bodies(byte[] raw, Charset charset) {
    var content = new MailContent(MailStructure.of(raw).root(), charset);
    return new Bodies(content.text(), content.html());
  }

  /** The words of a mail; {@code html} as it came, null when there is none. */
  record Bodies(String text, String html) {}

  static ParsedMail read(byte[] raw) {
    var structure = MailStructure.of(raw);
    MailHeaders headers = structure.root().headers();
    var content = new MailContent(structure.root());
    boolean nothing = headers.isEmpty() && content.text().isBlank();
    return new ParsedMail(
        headers.firstId("message-id"),
        references(headers),
        headers.addresses("from"),
        headers.addresses("reply-to"),
        headers.addresses("to"),
        headers.addresses("cc"),
        DELIVERED.stream().flatMap(name -> headers.addresses(name).stream()).toList(),
        Objects.requireNonNullElse(headers.text("subject"), ""),
        MailDates.parse(Objects.requireNonNullElse(headers.text("date"), "")),
        content.text(),
        content.html(),
        content.attachments(),
        structure.isDamaged() || content.isDamaged() || nothing,
        structure.isCut(),
        headers.text("auto-submitted"),
        isBulk(headers),
        new BounceReader(structure.root()).read(),
        headers.lines("authentication-results"),
        kept(headers));
  }

  /** References is the longer and older list; the mail answered directly comes last. */
  private static List<String> references(MailHeaders headers) {
    Set<String> ids = new LinkedHashSet<>(headers.ids("references"));
    ids.addAll(headers.ids("in-reply-to"));
    return List.copyOf(ids);
  }

  private static boolean isBulk(MailHeaders headers) {
    String precedence = Objects.requireNonNullElse(headers.text("precedence"), "");
    return BULK.contains(precedence.toLowerCase(Locale.ROOT))
        || headers.has("list-id")
        || headers.has("list-unsubscribe")
        || headers.has("x-auto-response-suppress")
        || headers.has("x-autoreply")
        || headers.has("x-autorespond");
  }

  private static Map<String, String> kept(MailHeaders headers) {
    Map<String, String> kept = new LinkedHashMap<>();
    for (String name : KEPT) {
      if (headers.has(name)) {
        kept.put(name, headers.text(name));
      }
    }
    return kept;
  }

  private static ParsedMail unreadable() {
    return new ParsedMail(
        null, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), "", null, "", null,
        List.of(), true, true, null, false, null, List.of(), Map.of());
  }
}
