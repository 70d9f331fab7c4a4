package org.kefu.web.agent;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.kefu.channel.boundary.MessageView;
import org.kefu.channel.boundary.StoredFile;

/**
 * The pictures of a mail's cleaned HTML: those that came along are ours to serve; those on foreign
 * servers wait until somebody asks for them.
 */
final class Pictures {
  private static final Pattern CID = Pattern.compile("src=\"cid:([^\"]+)\"");
  private static final Pattern FOREIGN =
      Pattern.compile("(<img\\b[^>]*\\s)data-src=\"(https?:[^\"]+)\"", Pattern.CASE_INSENSITIVE);

  private Pictures() {}

  /**
   * @param files the address below which files are read, null where they are only named
   */
  static String ours(String html, MessageView message, String files) {
    return CID.matcher(html)
        .replaceAll(found -> Matcher.quoteReplacement(source(message, found.group(1), files)));
  }

  private static String source(MessageView message, String contentId, String files) {
    int place = place(message.attachments(), contentId);
    return place < 0 || files == null
        ? "data-cid=\"\""
        : "src=\"" + files + "/" + message.number() + "/" + place + "\"";
  }

  private static int place(List<StoredFile> files, String contentId) {
    return IntStream.range(0, files.size())
        .filter(i -> contentId.equals(files.get(i).contentId()))
        .findFirst()
        .orElse(-1);
  }

  static long foreign(String html) {
    return FOREIGN.matcher(html).results().count();
  }

  /** Where the foreign pictures are: {@code https://host:port}, each once. */
  static List<String> origins(String html) {
    return FOREIGN
        .matcher(html)
        .results()
        .map(found -> origin(found.group(2).replace("&amp;", "&")))
        .filter(Objects::nonNull)
        .distinct()
        .toList();
  }

  /** Nothing but scheme, host and port gets into a header; what is no such address stays away. */
  private static String origin(String address) {
    try {
      var uri = new URI(address.replaceAll("[?#].*", "").replaceAll("[^\\x21-\\x7e]", ""));
      var host = uri.getHost();
      if (host == null || !host.matches("[A-Za-z0-9.-]+")) {
        return null;
      }
      return uri.getScheme() + "://" + host + (uri.getPort() < 0 ? "" : ":" + uri.getPort());
    } catch (URISyntaxException unreadable) {
      return null;
    }
  }

  /** The same HTML with the foreign pictures in their places. */
  static String shown(String html) {
    return FOREIGN
        .matcher(html)
        .replaceAll(
            found ->
                Matcher.quoteReplacement(
                    found.group(1)
                        + "referrerpolicy=\"no-referrer\" src=\""
                        + found.group(2)
                        + "\""));
  }
}
