package org.kefu.system.boundary;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.kefu.shared.InvalidInput;

/**
 * What an administrator may set: where it stands on the page, what it may be and what the product
 * ships.
 *
 * @param kind how it is written
 * @param least the smallest number or shortest text
 * @param most the largest number or longest text
 */
public record Setting(String name, String group, Kind kind, int least, int most, String shipped) {
  /** Nothing is done, somebody decides, or it is taken over at once. */
  public static final List<String> PROPOSING = List.of("off", "propose", "take");

  /** All, in the order of the page. */
  public static final List<Setting> ALL =
      List.of(
          new Setting(Parameters.COMPANY, "company", Kind.TEXT, 1, 80, "Kefu"),
          new Setting(Parameters.BASE_URL, "company", Kind.WEB_ADDRESS, 1, 200, ownAddress()),
          new Setting(Parameters.PHONE_REGION, "company", Kind.COUNTRY, 2, 2, "CN"),
          new Setting(Parameters.OWN_PHONES, "company", Kind.TEXT, 0, 200, ""),
          new Setting(
              Parameters.MAIL_ADDRESS, "mail", Kind.MAIL_ADDRESS, 3, 200, "service@localhost"),
          new Setting(Parameters.LARGEST_MAIL, "mail", Kind.MEGABYTES, 1, 200, "25"),
          new Setting(Parameters.TICKETS_IN_AN_HOUR, "mail", Kind.COUNT, 1, 10_000, "30"),
          new Setting(Parameters.RECEIPT_AFTER_DAYS, "mail", Kind.DAYS, 0, 30, "1"),
          new Setting(Parameters.REQUESTS_IN_AN_HOUR, "form", Kind.COUNT, 0, 1_000, "10"),
          new Setting(Parameters.REQUESTS_IN_A_MINUTE, "form", Kind.COUNT, 1, 10_000, "60"),
          new Setting("answer.remindAfterDays", "deadlines", Kind.WORKING_DAYS, 1, 60, "2"),
          new Setting("answer.giveUpAfterDays", "deadlines", Kind.WORKING_DAYS, 1, 120, "5"),
          new Setting("confirm.remindAfterDays", "deadlines", Kind.WORKING_DAYS, 1, 60, "2"),
          new Setting("confirm.closeAfterDays", "deadlines", Kind.WORKING_DAYS, 1, 120, "5"),
          new Setting("expert.giveBackAfterDays", "deadlines", Kind.WORKING_DAYS, 1, 60, "2"),
          new Setting(Parameters.MOST_AT_ONCE, "desk", Kind.COUNT, 1, 20_000, "2000"),
          new Setting(Parameters.REVIEW_AFTER_MONTHS, "customers", Kind.MONTHS, 0, 120, "12"),
          new Setting(Parameters.SCAN_AT, "customers", Kind.TIME, 0, 5, "02:30"),
          proposing("phone"),
          proposing("email"),
          proposing("address"),
          proposing("name"),
          new Setting(Parameters.PASSWORD_DAYS, "safety", Kind.DAYS, 0, 730, "0"),
          new Setting(Parameters.SITE, "numbers", Kind.SITE_CODE, 0, 6, ""),
          new Setting(Parameters.DIGITS, "numbers", Kind.COUNT, 6, 9, "6"));

  /** How a value is written. */
  public enum Kind {
    TEXT,
    WEB_ADDRESS,
    MAIL_ADDRESS,
    COUNTRY,
    SITE_CODE,
    /** One of {@link Setting#PROPOSING}. */
    PROPOSING,
    /** Of the day; empty for never. */
    TIME,
    COUNT,
    MEGABYTES,
    DAYS,
    MONTHS,
    WORKING_DAYS;

    public boolean isNumber() {
      return ordinal() >= COUNT.ordinal();
    }

    /** A number of something that has a word. */
    public boolean isCounted() {
      return ordinal() > COUNT.ordinal();
    }
  }

  static Setting named(String name) {
    return ALL.stream()
        .filter(setting -> setting.name.equals(name))
        .findFirst()
        .orElseThrow(() -> new InvalidInput("name", "invalid"));
  }

  /**
   * The value as it is kept.
   *
   * @throws InvalidInput when it may not be so
   */
  String checked(String typed) {
    var value = typed == null ? "" : typed.strip();
    switch (kind) {
      case WEB_ADDRESS -> demand(isWebAddress(value), "webAddress");
      case MAIL_ADDRESS -> demand(value.matches("[^@\\s,<>]+@[^@\\s,<>]+"), "mailAddress");
      case COUNTRY -> demand(Arrays.asList(Locale.getISOCountries()).contains(value), "country");
      case PROPOSING -> demand(PROPOSING.contains(value), "choice", String.join(", ", PROPOSING));
      case TIME -> demand(value.matches("(([01]\\d|2[0-3]):[0-5]\\d)?"), "timeOfDay");
      case SITE_CODE -> demand(value.matches("[A-Z0-9]{0,6}"), "siteCode");
      default -> demand(!kind.isNumber() || isNumberWithin(value), "between", least, most);
    }
    if (!kind.isNumber()) {
      demand(value.length() >= least && value.length() <= most, "length", least, most);
    }
    return value;
  }

  private static Setting proposing(String what) {
    return new Setting(Parameters.PROPOSE + what, "customers", Kind.PROPOSING, 3, 7, "propose");
  }

  /** What it can be; empty where it is typed. */
  public List<String> options() {
    return kind == Kind.PROPOSING ? PROPOSING : List.of();
  }

  private static void demand(boolean kept, String rule, Object... args) {
    if (!kept) {
      throw new InvalidInput("value", rule, args);
    }
  }

  private boolean isNumberWithin(String value) {
    return value.matches("\\d{1,9}")
        && Integer.parseInt(value) >= least
        && Integer.parseInt(value) <= most;
  }

  private static boolean isWebAddress(String value) {
    try {
      var uri = new URI(value);
      return ("http".equals(uri.getScheme()) || "https".equals(uri.getScheme()))
          && uri.getHost() != null
          && !value.endsWith("/");
    } catch (URISyntaxException wrong) {
      return false;
    }
  }

  private static String ownAddress() {
    return "http://localhost:" + System.getProperty("jboss.http.port", "8080");
  }
}
