package org.kefu.wording.control;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.kefu.shared.Template;
import org.kefu.wording.boundary.Placeholder;

/**
 * One filled text, plain and as a page for mail programs: these know no stylesheets and little of
 * HTML, so styles stand in the elements. Everything that was written or filled in is text there.
 */
final class LetterSheet {
  private static final int LONGEST_LINE = 500;
  private static final String FONT =
      "font-family:-apple-system,'Segoe UI','PingFang SC','Microsoft YaHei','Noto Sans CJK SC',"
          + "Arial,sans-serif;";
  private static final String LINK = "color:#2352c4;text-decoration:underline";
  private static final String BUTTON =
      "display:inline-block;margin-top:6px;padding:9px 20px;border-radius:6px;background:#2352c4;"
          + "color:#ffffff;font-weight:600;text-decoration:none";
  private static final String PAGE =
      """
<!DOCTYPE html>
<html lang="%s"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,\
initial-scale=1"><title>%s</title></head>
<body style="margin:0;padding:0;background:#f7f6f3">
<table role="presentation" width="100%%" cellpadding="0" cellspacing="0" border="0" \
style="background:#f7f6f3"><tr><td align="center" style="padding:24px 12px">
<table role="presentation" width="100%%" cellpadding="0" cellspacing="0" border="0" \
style="max-width:600px;background:#ffffff;border:1px solid #e6e4de;border-radius:8px"><tr>\
<td align="left" style="padding:28px 32px 12px;%sfont-size:15px;line-height:1.7;color:#1d1c1a;\
word-break:break-word;overflow-wrap:anywhere">
%s
</td></tr></table>
<p style="max-width:600px;margin:14px 0 0;%sfont-size:12px;line-height:1.6;color:#6e6a62">%s</p>
</td></tr></table>
</body></html>
""";

  private final List<String> lines;
  private final Map<Placeholder, String> values;
  private final String language;

  LetterSheet(String words, Map<Placeholder, String> values, String language) {
    this.values = values;
    this.language = language;
    this.lines = withoutGaps(words);
  }

  /** A single line: no value gets a header of its own into a mail. */
  static String line(String words, Map<Placeholder, String> values) {
    var filled =
        new Template(words)
            .fill(name -> value(name, values))
            .replaceAll("[\\p{Cntrl}\\s]+", " ")
            .strip();
    return filled.length() <= LONGEST_LINE ? filled : filled.substring(0, LONGEST_LINE - 1) + "…";
  }

  String text() {
    return new Template(String.join("\n", lines)).fill(name -> value(name, values)).strip();
  }

  String html(String title) {
    var body = lines.stream().map(this::htmlLine).collect(Collectors.joining("\n"));
    var paragraphs =
        Arrays.stream(body.strip().split("\\n\\s*\\n"))
            .map(each -> "<p style=\"margin:0 0 16px\">" + each.replace("\n", "<br>\n") + "</p>")
            .collect(Collectors.joining("\n"));
    var foot = values.get(Placeholder.COMPANY_NAME) + " · " + values.get(Placeholder.TICKET_NUMBER);
    return PAGE.formatted(
        "zh".equals(language) ? "zh-CN" : language,
        escaped(title),
        FONT,
        paragraphs,
        FONT,
        escaped(foot));
  }

  private String htmlLine(String line) {
    var alone = line.strip();
    return new Template(escaped(line))
        .fill(
            name -> {
              var style = alone.equals(Template.braced(name)) ? BUTTON : LINK;
              return Placeholder.named(name).map(place -> html(place, style)).orElse(null);
            });
  }

  private String html(Placeholder place, String linkStyle) {
    if (!place.isLink()) {
      return escaped(values.getOrDefault(place, ""));
    }
    var words = Shipped.word(language, "link." + place.getWord());
    return "<a href=\"%s\" style=\"%s\">%s</a>"
        .formatted(escaped(values.get(place)), linkStyle, escaped(words));
  }

  /** Where nothing is filled in, no empty line is left, and no second one beside another. */
  private List<String> withoutGaps(String words) {
    var kept = new ArrayList<String>();
    for (var line : words.strip().split("\\R", -1)) {
      var filled = new Template(line).fill(name -> value(name, values));
      var gap = filled.isBlank() && !line.isBlank();
      var second = line.isBlank() && (kept.isEmpty() || kept.get(kept.size() - 1).isBlank());
      if (!gap && !second) {
        kept.add(line.stripTrailing());
      }
    }
    return kept;
  }

  private static String value(String name, Map<Placeholder, String> values) {
    return Placeholder.named(name).map(place -> values.getOrDefault(place, "")).orElse(null);
  }

  /** As text of a page that keeps its indents. */
  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;")
        .replace("\r\n", "\n")
        .replace("\n ", "\n&nbsp;")
        .replace("  ", "&nbsp; ");
  }
}
