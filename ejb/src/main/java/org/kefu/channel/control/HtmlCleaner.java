package org.kefu.channel.control;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.safety.Cleaner;
import org.jsoup.safety.Safelist;

/**
 * Makes HTML from outside safe to show: only listed elements and attributes stay, links cannot
 * reach back, and pictures on foreign servers wait until a person asks for them, since loading one
 * tells the sender that the mail was read.
 */
public class HtmlCleaner {

  private static final Pattern SAFE_PICTURE =
      Pattern.compile("(?i)data:image/(png|jpe?g|gif|webp|bmp);base64,[a-z0-9+/=\\s]*");
  private static final int DEEPEST = 500;
  private static final Safelist ALLOWED = allowed();

  public String clean(String html) {
    Document dirty = parsed(html);
    Document clean = new Cleaner(ALLOWED).clean(dirty);
    clean.outputSettings().prettyPrint(false);
    clean.select("a").forEach(HtmlCleaner::isolate);
    clean.select("img").forEach(HtmlCleaner::settle);
    return clean.body().html();
  }

  /** What a person would read, for lists, search and mails that bring no text. */
  public String toText(String html) {
    return new HtmlText().of(parsed(html).body());
  }

  /** Elements nested deeper than any page needs would take hours to clean; such a page is text. */
  private static Document parsed(String html) {
    Document page = Jsoup.parse(html == null ? "" : html);
    int[] deepest = {0};
    page.traverse((node, depth) -> deepest[0] = Math.max(deepest[0], depth));
    if (deepest[0] <= DEEPEST) {
      return page;
    }
    Document text = Document.createShell("");
    text.body().text(html.replaceAll("<[^<>]{0,1000}>", " ").replaceAll("\\s+", " ").strip());
    return text;
  }

  private static Safelist allowed() {
    return Safelist.relaxed()
        .addTags("hr", "s", "del", "ins", "font", "center", "address", "tt", "big", "section")
        .addAttributes(":all", "title", "dir", "lang")
        .addAttributes("font", "color", "size", "face")
        .addAttributes("td", "align", "valign", "bgcolor")
        .addAttributes("th", "align", "valign", "bgcolor")
        .addAttributes("table", "align", "border", "cellpadding", "cellspacing", "bgcolor")
        .addProtocols("a", "href", "tel")
        .removeProtocols("a", "href", "ftp")
        .addProtocols("img", "src", "cid", "data");
  }

  private static void isolate(Element link) {
    if (link.hasAttr("href")) {
      link.attr("rel", "noopener noreferrer nofollow").attr("target", "_blank");
    }
  }

  private static void settle(Element picture) {
    String source = picture.attr("src").strip();
    String scheme = source.toLowerCase(Locale.ROOT);
    if (scheme.startsWith("cid:") || SAFE_PICTURE.matcher(source).matches()) {
      return;
    }
    picture.removeAttr("src");
    if (scheme.startsWith("http:") || scheme.startsWith("https:")) {
      picture.attr("data-src", source);
    }
    if (!picture.hasAttr("alt")) {
      picture.attr("alt", "");
    }
  }
}
