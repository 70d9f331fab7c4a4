package org.kefu.channel.control;

/** What to call a file that came along: the name it has, or one made from what it is. */
final class AttachmentName {

  private static final int LONGEST = 200;

  private AttachmentName() {}

  /** Null when the part has no name and none can be made. */
  static String of(MailPart part) {
    String given = part.fileName();
    if (given != null) {
      return given;
    }
    if (part.type().equals("message/rfc822")) {
      return named(MailStructure.of(part.body()).root().headers().text("subject"), ".eml");
    }
    if (part.type().equals("message/delivery-status")) {
      return named(part.headers().text("content-description"), ".txt");
    }
    return null;
  }

  private static String named(String subject, String ending) {
    if (subject == null || subject.isBlank()) {
      return null;
    }
    return subject.substring(0, Math.min(subject.length(), LONGEST)) + ending;
  }
}
