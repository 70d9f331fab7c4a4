package org.kefu.channel.control;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** Writes HTML down as plain text: blocks become lines, cells stand apart, links keep their aim. */
final class HtmlText implements NodeFilter {

  private final StringBuilder out = new StringBuilder();
  private int preformatted;

  String of(Element body) {
    body.filter(this);
    return out.toString()
        .replaceAll("[ \\t\\u00a0]+\\n", "\n")
        .replaceAll("\\n{3,}", "\n\n")
        .strip();
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode text) {
      write(text.getWholeText());
    } else if (node instanceof Element element) {
      return open(element);
    }
    return FilterResult.CONTINUE;
  }

  private FilterResult open(Element element) {
    switch (element.normalName()) {
      case "script", "style", "head", "title", "template", "noscript" -> {
        return FilterResult.SKIP_ENTIRELY;
      }
      case "br" -> out.append('\n');
      case "li" -> {
        line();
        out.append("- ");
      }
      case "pre" -> {
        line();
        preformatted++;
      }
      default -> {
        if (isBlock(element)) {
          line();
        }
      }
    }
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element) {
      close(element);
    }
    return FilterResult.CONTINUE;
  }

  private void close(Element element) {
    switch (element.normalName()) {
      case "a" -> aim(element);
      case "td", "th" -> out.append(' ');
      case "p", "blockquote", "ul", "ol", "table", "h1", "h2", "h3", "h4", "h5", "h6" -> {
        line();
        out.append('\n');
      }
      case "pre" -> {
        preformatted--;
        line();
      }
      default -> {
        if (isBlock(element)) {
          line();
        }
      }
    }
  }

  private void aim(Element link) {
    String url = link.attr("href").strip();
    String text = link.text().strip();
    boolean same = url.equals(text) || url.equals("mailto:" + text) || url.equals("http://" + text);
    if (url.matches("(?i)(https?|mailto|tel):.+") && !same && !text.isEmpty()) {
      out.append(" (").append(url).append(')');
    }
  }

  private void write(String text) {
    if (preformatted > 0) {
      out.append(text);
      return;
    }
    String folded = text.replaceAll("\\s+", " ");
    boolean atStart = out.isEmpty() || Character.isWhitespace(out.charAt(out.length() - 1));
    out.append(atStart ? folded.stripLeading() : folded);
  }

  private static boolean isBlock(Element element) {
    return switch (element.normalName()) {
      case "td", "th", "body", "font", "center" -> element.normalName().equals("center");
      default -> element.isBlock();
    };
  }

  private void line() {
    if (!out.isEmpty() && out.charAt(out.length() - 1) != '\n') {
      out.append('\n');
    }
  }
}
