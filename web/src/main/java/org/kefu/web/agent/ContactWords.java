package org.kefu.web.agent;

import org.kefu.channel.boundary.Channel;

/** How contacts look in lists. */
final class ContactWords {
  private static final int LINE = 120;

  private ContactWords() {}

  static String icon(Channel channel) {
    return switch (channel) {
      case PHONE -> "pi-phone";
      case MAIL -> "pi-at";
      case LETTER, FAX -> "pi-envelope";
      case VISIT -> "pi-user";
      case SMS -> "pi-mobile";
      case CHAT, SOCIAL -> "pi-comments";
      case WEB, PORTAL -> "pi-globe";
      case API -> "pi-server";
    };
  }

  /** A text in one line. */
  static String line(String text) {
    var flat = text == null ? "" : text.strip().replaceAll("\\s+", " ");
    return flat.length() <= LINE ? flat : flat.substring(0, LINE) + "…";
  }

  /** «3:05», minutes and seconds. */
  static String span(int seconds) {
    return "%d:%02d".formatted(seconds / 60, seconds % 60);
  }
}
