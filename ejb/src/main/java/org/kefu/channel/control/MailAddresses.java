package org.kefu.channel.control;

import java.util.ArrayList;
import java.util.List;
import org.kefu.channel.boundary.ParsedMail.Address;

/**
 * Reads lists of people as programs write them: names in quotes, comments or encoded words, groups,
 * Chinese commas, names without an address and addresses without a name.
 */
final class MailAddresses {

  private static final int MOST = 2_000;

  private final String text;
  private final List<Address> found = new ArrayList<>();
  private final StringBuilder words = new StringBuilder();
  private final StringBuilder comment = new StringBuilder();
  private String angle;
  private int at;

  private MailAddresses(String text) {
    this.text = text;
  }

  static List<Address> parse(String header) {
    return new MailAddresses(header).read();
  }

  private List<Address> read() {
    while (at < text.length() && found.size() < MOST) {
      char c = text.charAt(at++);
      switch (c) {
        case '"' -> words.append(until('"'));
        case '(' -> comment.append(until(')'));
        case '<' -> angle = until('>').strip();
        case ',', ';', '，', '；' -> finish();
        case ':' -> groupOrColon();
        default -> words.append(c);
      }
    }
    finish();
    return found;
  }

  /** What stands before a colon outside an address names a group, not a person. */
  private void groupOrColon() {
    if (words.indexOf("@") < 0 && angle == null && !words.isEmpty()) {
      words.setLength(0);
    } else {
      words.append(':');
    }
  }

  private String until(char end) {
    var inside = new StringBuilder();
    int depth = 1;
    while (at < text.length()) {
      char c = text.charAt(at++);
      if (c == '\\' && end != '>' && at < text.length()) {
        inside.append(text.charAt(at++));
        continue;
      }
      depth += c == '(' && end == ')' ? 1 : 0;
      if (c == end && --depth == 0) {
        return inside.toString();
      }
      inside.append(c);
    }
    return inside.toString();
  }

  private void finish() {
    String plain = readable(words);
    String said = readable(comment);
    if (angle != null && !angle.isEmpty()) {
      found.add(new Address(plain.isEmpty() ? said : plain, withoutRoute(angle)));
    } else if (plain.contains("@")) {
      addBare(plain, said);
    } else if (!plain.isEmpty()) {
      found.add(new Address(plain, ""));
    }
    words.setLength(0);
    comment.setLength(0);
    angle = null;
  }

  /** No brackets: the word with the at sign is the address, the others are the name. */
  private void addBare(String plain, String said) {
    String address = "";
    var name = new StringBuilder();
    for (String word : plain.replaceAll("\\s*@\\s*", "@").split("\\s+")) {
      if (address.isEmpty() && word.contains("@")) {
        address = word;
      } else {
        name.append(name.isEmpty() ? "" : " ").append(word);
      }
    }
    found.add(new Address(name.isEmpty() ? said : name.toString(), address));
  }

  private static String readable(StringBuilder raw) {
    return HeaderWords.decode(raw.toString().replaceAll("\\s+", " ").strip())
        .replaceAll("\\p{Cntrl}+", " ")
        .strip();
  }

  private static String withoutRoute(String angle) {
    int route = angle.startsWith("@") ? angle.indexOf(':') : -1;
    return HeaderWords.decode(angle.substring(route + 1)).replaceAll("\\p{Cntrl}|\\s", "");
  }
}
