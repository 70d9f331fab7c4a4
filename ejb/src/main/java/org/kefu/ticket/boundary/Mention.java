package org.kefu.ticket.boundary;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A note in pieces: the words, and each {@code @login} in it. A mail address names nobody. Whether
 * there is such a person is not known here.
 *
 * @param login null for words
 */
public record Mention(String words, String login) {
  private static final Pattern NAMED =
      Pattern.compile("(?<![A-Za-z0-9._@-])@([a-z0-9][a-z0-9._-]{0,57}[a-z0-9])(?![A-Za-z0-9@])");

  public static List<Mention> pieces(String text) {
    var pieces = new ArrayList<Mention>();
    var named = NAMED.matcher(text);
    var from = 0;
    while (named.find()) {
      if (named.start() > from) {
        pieces.add(new Mention(text.substring(from, named.start()), null));
      }
      pieces.add(new Mention(named.group(), named.group(1)));
      from = named.end();
    }
    if (from < text.length()) {
      pieces.add(new Mention(text.substring(from), null));
    }
    return pieces;
  }
}
