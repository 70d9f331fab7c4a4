package org.kefu.channel.control;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kefu.channel.boundary.Proof;

/**
 * What our own mail server found out about the sender of a mail, as it writes that into the header
 * Authentication-Results (RFC 8601). Only the topmost header of that server counts: anybody can
 * write the others. DMARC decides; where there is no answer of it, SPF or DKIM must have passed for
 * a domain of the sender's.
 */
final class SenderProof {
  private static final Pattern COMMENT = Pattern.compile("\\((?:[^()\\\\]|\\\\.)*+\\)");
  private static final Pattern PARTS = Pattern.compile("(?:\"(?:[^\"\\\\]|\\\\.)*+\"|[^;\"])++");
  private static final Pattern RESULT =
      Pattern.compile(
          "\\s*([A-Za-z][\\w-]*)(?:\\s*/\\s*\\d+)?\\s*=\\s*([A-Za-z]+)(.*)", Pattern.DOTALL);
  private static final Pattern PROPERTY =
      Pattern.compile("([A-Za-z]+)\\s*\\.\\s*([\\w-]+)\\s*=\\s*(\"[^\"]*\"|[^\\s;]+)");
  private static final int LONGEST = 10_000;

  private final String domain;
  private final List<Result> results;

  /**
   * @param found such as {@code pass}
   * @param properties by their names, such as {@code smtp.mailfrom}
   */
  private record Result(String method, String found, Map<String, String> properties) {
    private boolean isPassed() {
      return found.equals("pass");
    }

    private String domain(String property) {
      var value = properties.getOrDefault(property, "");
      return value.substring(value.lastIndexOf('@') + 1);
    }
  }

  private SenderProof(String domain, List<Result> results) {
    this.domain = domain;
    this.results = results;
  }

  /**
   * @param headers all of that name, the topmost first
   * @param server what ours calls itself
   * @param from the address that the mail says it is from
   */
  static Proof read(List<String> headers, String server, String from) {
    var domain = from.substring(from.lastIndexOf('@') + 1).strip().toLowerCase(Locale.ROOT);
    return headers.stream()
        .map(SenderProof::parts)
        .filter(parts -> !parts.isEmpty() && isBy(server, parts.get(0)))
        .findFirst()
        .map(parts -> new SenderProof(domain, results(parts)).proof())
        .orElseGet(() -> Proof.unchecked(server.strip()));
  }

  private static List<String> parts(String header) {
    var bare = header.length() <= LONGEST ? header : header.substring(0, LONGEST);
    for (var next = COMMENT.matcher(bare).replaceAll(" ");
        !next.equals(bare);
        next = COMMENT.matcher(bare).replaceAll(" ")) { // one within another
      bare = next;
    }
    return PARTS.matcher(bare).results().map(part -> part.group()).toList();
  }

  /** Its name may be followed by a version. */
  private static boolean isBy(String server, String written) {
    var name = written.strip().replaceFirst("\\s+\\d+$", "").replace("\"", "");
    return name.equalsIgnoreCase(server.strip());
  }

  private static List<Result> results(List<String> parts) {
    var results = new ArrayList<Result>();
    for (var part : parts.subList(1, parts.size())) {
      var result = RESULT.matcher(part);
      if (result.matches()) {
        results.add(
            new Result(
                lower(result.group(1)), lower(result.group(2)), properties(result.group(3))));
      }
    }
    return results;
  }

  private static Map<String, String> properties(String written) {
    var properties = new HashMap<String, String>();
    var property = PROPERTY.matcher(written);
    while (property.find()) {
      properties.putIfAbsent(
          lower(property.group(1) + "." + property.group(2)),
          lower(property.group(3).replace("\"", "")));
    }
    return properties;
  }

  private Proof proof() {
    for (var result : results) {
      if (result.method().equals("dmarc")) {
        if (result.found().equals("fail") || result.isPassed() && !isOfSender(result)) {
          return Proof.forged("dmarc=" + (result.isPassed() ? "other" : "fail"));
        }
        if (result.isPassed()) {
          return Proof.proven("dmarc");
        }
      }
    }
    return results.stream()
        .filter(result -> result.isPassed() && signs(result).anyMatch(this::isAligned))
        .findFirst()
        .map(result -> Proof.proven(result.method()))
        .orElseGet(() -> Proof.forged(inBrief()));
  }

  /** Of two senders in one mail, it may have looked at the other. */
  private boolean isOfSender(Result dmarc) {
    var of = dmarc.domain("header.from");
    return of.isEmpty() || of.equals(domain);
  }

  /** The domains that a result vouches for. */
  private static Stream<String> signs(Result result) {
    return switch (result.method()) {
      case "spf" -> Stream.of(result.domain("smtp.mailfrom"));
      case "dkim" -> Stream.of(result.domain("header.d"), result.domain("header.i"));
      default -> Stream.of();
    };
  }

  /** The same domain, or one below the other; a top level is nobody's. */
  private boolean isAligned(String other) {
    return other.equals(domain) && !domain.isEmpty()
        || other.contains(".") && domain.endsWith("." + other)
        || domain.contains(".") && other.endsWith("." + domain);
  }

  private String inBrief() {
    var brief =
        results.stream()
            .filter(result -> List.of("spf", "dkim", "dmarc").contains(result.method()))
            .map(result -> result.method() + "=" + result.found())
            .distinct()
            .limit(6)
            .collect(Collectors.joining(","));
    return brief.isEmpty() ? "-" : brief;
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}
