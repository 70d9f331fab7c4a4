package org.kefu.channel.control;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kefu.channel.boundary.ParsedMail.Address;

/** The headers of a mail or of one of its parts, as text; names in any case. */
final class MailHeaders {

  private static final Pattern ID = Pattern.compile("<\\s*([^<>]+?)\\s*>");

  private final Map<String, List<byte[]>> raw = new LinkedHashMap<>();
  private final Map<String, HeaderParameters> parameters = new HashMap<>();
  private HeaderParameters contentType;

  void add(String name, byte[] body) {
    raw.computeIfAbsent(name.strip().toLowerCase(Locale.ROOT), n -> new ArrayList<>()).add(body);
    parameters.clear();
    contentType = null;
  }

  boolean has(String name) {
    return raw.containsKey(name.toLowerCase(Locale.ROOT));
  }

  boolean isEmpty() {
    return raw.isEmpty();
  }

  /** The raw second header of a name, null when there is at most one. */
  byte[] second(String name) {
    List<byte[]> all = raw.getOrDefault(name, List.of());
    return all.size() < 2 ? null : all.get(1);
  }

  /** Unfolded, with encoded words still in place; null when there is none. */
  String line(String name) {
    List<byte[]> all = raw.get(name.toLowerCase(Locale.ROOT));
    return all == null ? null : HeaderWords.unfold(all.get(0), charsetOfBody());
  }

  /** All of a name, unfolded, the topmost first. */
  List<String> lines(String name) {
    return raw.getOrDefault(name, List.of()).stream()
        .map(body -> HeaderWords.unfold(body, null))
        .toList();
  }

  /** As a person reads it; null when there is none. */
  String text(String name) {
    String line = line(name);
    return line == null ? null : HeaderWords.decode(line).replaceAll("\\p{Cntrl}+", " ").strip();
  }

  HeaderParameters parameters(String name) {
    return parameters.computeIfAbsent(name, this::readParameters);
  }

  private HeaderParameters readParameters(String name) {
    String line = line(name);
    return new HeaderParameters(line == null ? "" : line);
  }

  List<Address> addresses(String name) {
    List<Address> all = new ArrayList<>();
    for (byte[] body : raw.getOrDefault(name.toLowerCase(Locale.ROOT), List.of())) {
      all.addAll(MailAddresses.parse(HeaderWords.unfold(body, charsetOfBody())));
    }
    return all;
  }

  /** Message ids without brackets, in the order given. */
  List<String> ids(String name) {
    String line = line(name);
    List<String> ids = new ArrayList<>();
    Matcher id = ID.matcher(line == null ? "" : line);
    while (id.find()) {
      ids.add(id.group(1).replaceAll("\\s+", ""));
    }
    return ids;
  }

  String firstId(String name) {
    List<String> ids = ids(name);
    if (!ids.isEmpty()) {
      return ids.get(0);
    }
    String text = text(name);
    return text == null || text.isBlank() ? null : text.replaceAll("[<>\\s]", "");
  }

  /** Whoever forgets to label the header often labels the body. */
  private String charsetOfBody() {
    List<byte[]> type = raw.get("content-type");
    if (type == null) {
      return null;
    }
    if (contentType == null) {
      contentType = new HeaderParameters(HeaderWords.unfold(type.get(0), null));
    }
    return contentType.get("charset");
  }
}
