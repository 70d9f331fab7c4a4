package org.kefu.channel.control;

import java.util.List;
import java.util.regex.Pattern;
import org.kefu.channel.boundary.ParsedMail;

/** The words a person wrote just now, without the correspondence quoted below them. */
public class MailBodies {

  private static final Pattern QUOTE_FOLLOWS =
      Pattern.compile(
          "(?mi)^[ \\t]*+(?:"
              + "-{2,}+[ \\t]*+(?:original message|forwarded message|原始邮件|原始郵件"
              + "|转发邮件|轉寄郵件)[ \\t]*+-{2,}+"
              + "|-{5,}+[ \\t]*+回复的原邮件[ \\t]*+-{5,}+"
              + "|on\\b[^\\n]{5,200}(?:\\n[^\\n]{0,100})?\\bwrote:[ \\t]*+$"
              + "|在[^\\n]{4,200}(?:写道|寫道|编写|编辑)[：:]?[ \\t]*+$"
              + "|(?:于|於)?[ \\t]*+\\d{4}[^\\n]{4,200}(?:写道|寫道)[：:][ \\t]*+$"
              + "|[^\\n]{2,120}@[^\\n]{2,120}(?:写道|寫道)[：:][ \\t]*+$"
              + ")");
  private static final Pattern HEADER_BLOCK =
      Pattern.compile(
          "(?mi)^[ \\t>*]*+(?:from|发件人|寄件者|寄件人)\\*?\\s*[:：][^\\n]+\\n"
              + "(?:[ \\t>*]*+[^\\n:：]{2,12}[:：][^\\n]*\\n){1,5}");
  private static final Pattern QUOTED_LINE = Pattern.compile("(?m)^[ \\t]*+>.*(?:\\n|\\z)");

  /** Never leaves nothing: a mail that is all quotation is given whole. */
  public String withoutQuote(String text) {
    String unix = text.replace("\r\n", "\n");
    String own = QUOTED_LINE.matcher(unix.substring(0, quoteStart(unix))).replaceAll("");
    String answer = own.replaceAll("\\n{3,}", "\n\n").strip();
    return answer.isEmpty() ? unix.strip() : answer;
  }

  /** The text of a mail, made from its HTML when it brings none of its own. */
  public String readable(ParsedMail mail) {
    boolean onlyHtml = mail.text().isBlank() && mail.html() != null;
    return onlyHtml ? new HtmlCleaner().toText(mail.html()) : mail.text();
  }

  private static int quoteStart(String text) {
    int start = text.length();
    for (Pattern quote : List.of(QUOTE_FOLLOWS, HEADER_BLOCK)) {
      var found = quote.matcher(text);
      if (found.find() && !text.substring(0, found.start()).isBlank()) {
        start = Math.min(start, found.start());
      }
    }
    return start;
  }
}
