package org.kefu.web.agent;

import java.util.List;
import java.util.regex.Pattern;

/** Parts what somebody wrote newly from what their mail program put below it. */
final class Quotes {
  private static final List<Pattern> HEADS =
      List.of(
          Pattern.compile("^-{2,}\\s*(原始邮件|Original Message|转发邮件|Forwarded message).*"),
          Pattern.compile("^(On|Am|Le) .{6,120}(wrote|schrieb|écrit)\\s*:\\s*$"),
          Pattern.compile("^.{0,80}(写道|来信)[：:]\\s*$"),
          Pattern.compile("^(发件人|From)[：:].+"),
          Pattern.compile("^_{10,}\\s*$"));

  private Quotes() {}

  /** The length of the part that is new; all of it when nothing, or everything, is quoted. */
  static int newPart(String text) {
    int at = 0;
    for (var line : text.split("(?<=\\n)", -1)) {
      if (isHead(line.strip()) || line.startsWith(">")) {
        return text.substring(0, at).isBlank() ? text.length() : at;
      }
      at += line.length();
    }
    return text.length();
  }

  private static boolean isHead(String line) {
    return HEADS.stream().anyMatch(head -> head.matcher(line).matches());
  }
}
