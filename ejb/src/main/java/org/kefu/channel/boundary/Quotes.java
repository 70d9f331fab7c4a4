package org.kefu.channel.boundary;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Parts what somebody wrote newly from what their mail program put below it. */
public final class Quotes {
  private static final List<Pattern> HEADS =
      List.of(
          Pattern.compile("^-{2,}\\s*(原始邮件|Original Message|转发邮件|Forwarded message).*"),
          Pattern.compile("^(On|Am|Le) .{6,120}(wrote|schrieb|écrit)\\s*:\\s*$"),
          Pattern.compile("^.{0,80}(写道|来信)[：:]\\s*$"),
          Pattern.compile("^(发件人|From)[：:].+"),
          Pattern.compile("^_{10,}\\s*$"));

  private Quotes() {}

  /** The length of the part that is new; all of it when nothing, or everything, is quoted. */
  public static int newPart(String text) {
    int at = 0;
    for (var line : text.split("(?<=\\n)", -1)) {
      if (isHead(line.strip()) || line.startsWith(">")) {
        return text.substring(0, at).isBlank() ? text.length() : at;
      }
      at += line.length();
    }
    return text.length();
  }

  /**
   * Only what is surely theirs, also below or between quotes; empty where all of it may be
   * another's.
   */
  public static String own(String text) {
    var above = text.substring(0, newPart(text));
    if (above.length() < text.length()) {
      return above;
    }
    var own = text.lines().filter(line -> !line.startsWith(">")).toList();
    var heads = own.stream().filter(line -> isHead(line.strip())).count();
    var quoted = text.lines().count() > own.size();
    return heads == 0 || quoted && heads == 1
        ? own.stream().filter(line -> !isHead(line.strip())).collect(Collectors.joining("\n"))
        : "";
  }

  private static boolean isHead(String line) {
    return HEADS.stream().anyMatch(head -> head.matcher(line).matches());
  }
}
