package org.kefu.channel.control;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import org.kefu.channel.boundary.ParsedMail.Attachment;

/**
 * Sorts the parts of a mail into what is read (text, HTML) and what is kept beside it (files), the
 * way RFC 8621 section 4.1.4 describes what mail programs show.
 */
final class MailContent {

  private final List<String> texts = new ArrayList<>();
  private final List<String> pages = new ArrayList<>();
  private final List<MailPart> files = new ArrayList<>();
  private final Charset said;
  private boolean damaged;

  MailContent(MailPart root) {
    this(root, null);
  }

  /**
   * @param said the charset somebody says it is in, null to believe the mail and its bytes
   */
  MailContent(MailPart root, Charset said) {
    this.said = said;
    sort(root);
  }

  private void sort(MailPart part) {
    if (part.isMultipart()) {
      part.children().forEach(this::sort);
    } else if (isRead(part)) {
      read(part);
    } else {
      files.add(part);
    }
  }

  private static boolean isRead(MailPart part) {
    boolean readable = part.type().equals("text/plain") || part.type().equals("text/html");
    boolean aside = part.isMarkedAttachment() || part.fileName() != null;
    if (part.parent() == null) {
      return readable && !part.isMarkedAttachment();
    }
    return readable && !aside && (!part.isIn("multipart/related") || part.isFirstInParent());
  }

  private void read(MailPart part) {
    var decoded =
        said == null
            ? CharsetRepair.decode(part.body(), part.charset())
            : CharsetRepair.as(part.body(), said);
    damaged |= decoded.damaged();
    String text = decoded.text().replace("\r\n", "\n").replace('\r', '\n').replace("\0", "");
    (part.type().equals("text/html") ? pages : texts).add(text);
  }

  boolean isDamaged() {
    return damaged;
  }

  String text() {
    return String.join("\n", texts);
  }

  /** Null when there is no HTML part. */
  String html() {
    return pages.isEmpty() ? null : String.join("\n", pages);
  }

  List<Attachment> attachments() {
    return files.stream().map(this::attachment).toList();
  }

  private Attachment attachment(MailPart part) {
    String id = part.headers().firstId("content-id");
    return new Attachment(
        AttachmentName.of(part), part.type(), part.body(), isInline(part, id), id);
  }

  private boolean isInline(MailPart part, String id) {
    boolean shown = id != null && pages.stream().anyMatch(page -> page.contains(id));
    return shown || !part.isMarkedAttachment() && part.isMarkedInline() && isPicture(part);
  }

  private static boolean isPicture(MailPart part) {
    return part.type().startsWith("image/");
  }
}
