package org.kefu.channel.control;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kefu.channel.boundary.ParsedMail.Bounce;

/** Recognises the report of a mail server that a mail of ours did not arrive (RFC 3464). */
final class BounceReader {

  private static final int MOST_RECIPIENTS = 500;

  private final List<MailPart> parts = new ArrayList<>();
  private final MailHeaders headers;

  BounceReader(MailPart root) {
    headers = root.headers();
    collect(root);
  }

  private void collect(MailPart part) {
    parts.add(part);
    part.children().forEach(this::collect);
  }

  /** Null when the mail is no such report. */
  Bounce read() {
    Optional<MailPart> report = first("message/delivery-status");
    if (report.isEmpty()) {
      String failed = headers.text("x-failed-recipients");
      return failed == null ? null : bounce(failed, new MailHeaders());
    }
    MailHeaders status = failedRecipient(report.get().body());
    return bounce(afterType(status.text("final-recipient")), status);
  }

  private Bounce bounce(String recipient, MailHeaders status) {
    MailHeaders original =
        first("message/rfc822")
            .or(() -> first("text/rfc822-headers"))
            .map(part -> MailStructure.of(part.body()).root().headers())
            .orElseGet(MailHeaders::new);
    return new Bounce(
        recipient,
        status.text("action"),
        status.text("status"),
        original.firstId("message-id"),
        original.text("subject"));
  }

  private Optional<MailPart> first(String type) {
    return parts.stream().filter(part -> part.type().equals(type)).findFirst();
  }

  /** The report has one block for the mail and one for each recipient; a failed one comes first. */
  private static MailHeaders failedRecipient(byte[] report) {
    MailHeaders any = new MailHeaders();
    String text = new String(report, StandardCharsets.ISO_8859_1);
    for (String block : text.split("(?:\\r?\\n){2}", MOST_RECIPIENTS)) {
      byte[] bytes = (block.strip() + "\n\n").getBytes(StandardCharsets.ISO_8859_1);
      MailHeaders fields = MailStructure.of(bytes).root().headers();
      if ("failed".equalsIgnoreCase(fields.text("action"))) {
        return fields;
      }
      any = fields.has("final-recipient") && any.isEmpty() ? fields : any;
    }
    return any;
  }

  private static String afterType(String recipient) {
    if (recipient == null) {
      return null;
    }
    return recipient.substring(recipient.indexOf(';') + 1).replaceAll("[<>\\s]", "");
  }
}
