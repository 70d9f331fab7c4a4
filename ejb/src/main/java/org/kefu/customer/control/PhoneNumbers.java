package org.kefu.customer.control;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberType;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import com.google.i18n.phonenumbers.ShortNumberInfo;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.kefu.customer.boundary.Phone;
import org.kefu.system.boundary.Parameters;

/** Reads telephone numbers: one number has many ways of being written. */
@ApplicationScoped
public class PhoneNumbers {
  private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();
  private static final ShortNumberInfo SHORT = ShortNumberInfo.getInstance();

  /** An extension as it is written in China; the library knows the other ways. */
  private static final Pattern EXTENSION =
      Pattern.compile("(?<=\\d)\\s*(?:转|轉|分机|分機)[\\s:：]*(\\d{1,7})$");

  /** What may be an extension too, where the number without it is whole. */
  private static final Pattern LAST_GROUP = Pattern.compile("(?<=\\d)\\s*[-－—]\\s*(\\d{1,6})$");

  /** A text of digits shall not keep a processor busy. */
  private static final long MOST_TRIES = 500;

  private static final String EXTENDED = ";ext=$1";

  @Inject Parameters parameters;

  /**
   * The number with its forms; empty where it can be nobody's. Its first digits may look like a way
   * of dialling abroad, hence the last try.
   */
  public Optional<Phone> read(Phone written) {
    var text = written.number().strip();
    var region = parameters.text(Parameters.PHONE_REGION);
    return parsed(text, region)
        .map(number -> new Phone(written.label(), text, key(number), shown(number, text, region)));
  }

  /** Whether it is a number of a numbering plan, and not only as long as one. */
  public boolean isPlanned(String written) {
    var region = parameters.text(Parameters.PHONE_REGION);
    return parsed(written.strip(), region)
        .filter(n -> NUMBERS.isValidNumber(n) || SHORT.isValidShortNumberForRegion(n, region))
        .isPresent();
  }

  /**
   * Numbers of a plan that stand in a text.
   *
   * @param sure written as only numbers are: with a prefix, or a mobile one
   */
  record Standing(Phone phone, int at, boolean sure) {}

  List<Standing> in(String text) {
    var region = parameters.text(Parameters.PHONE_REGION);
    var found = new ArrayList<Standing>();
    for (var match :
        NUMBERS.findNumbers(text, region, PhoneNumberUtil.Leniency.VALID, MOST_TRIES)) {
      var raw = match.rawString().strip();
      var type = NUMBERS.getNumberType(match.number());
      var sure =
          raw.matches("[+＋0(（].*")
              || type == PhoneNumberType.MOBILE
              || type == PhoneNumberType.FIXED_LINE_OR_MOBILE;
      read(Phone.unread(null, raw)).ifPresent(p -> found.add(new Standing(p, match.start(), sure)));
    }
    return found;
  }

  private static Optional<PhoneNumber> parsed(String text, String region) {
    return parse(EXTENSION.matcher(text).replaceFirst(EXTENDED), region)
        .or(() -> parse(LAST_GROUP.matcher(text).replaceFirst(EXTENDED), region))
        .or(() -> parse("+" + NUMBERS.getCountryCodeForRegion(region) + " " + text, region));
  }

  /**
   * The number as it is dialled from everywhere, where it is one of that country; else as it was.
   */
  public static String international(String region, String written) {
    return parse(written, region)
        .filter(NUMBERS::isValidNumber)
        .map(number -> NUMBERS.format(number, PhoneNumberFormat.INTERNATIONAL))
        .orElse(written);
  }

  private static Optional<PhoneNumber> parse(String text, String region) {
    try {
      return Optional.of(NUMBERS.parse(text, region)).filter(n -> isSomebodys(n, region));
    } catch (NumberParseException noNumber) {
      return Optional.empty();
    }
  }

  /**
   * Numbering plans grow faster than libraries: a mobile number only needs the length of one, so
   * that a new range is taken and a digit too few is not.
   */
  private static boolean isSomebodys(PhoneNumber number, String region) {
    return NUMBERS.isValidNumber(number)
        || NUMBERS.isPossibleNumberForType(number, PhoneNumberType.MOBILE)
        || SHORT.isValidShortNumberForRegion(number, region);
  }

  private static String key(PhoneNumber number) {
    return NUMBERS.format(withoutExtension(number), PhoneNumberFormat.E164);
  }

  /** Where the library knows no better, a number is shown as it was written. */
  private static String shown(PhoneNumber number, String written, String region) {
    if (!NUMBERS.isValidNumber(number)) {
      return written;
    }
    var home = number.getCountryCode() == NUMBERS.getCountryCodeForRegion(region);
    var format = home ? PhoneNumberFormat.NATIONAL : PhoneNumberFormat.INTERNATIONAL;
    return NUMBERS.format(withoutExtension(number), format)
        + (number.hasExtension() ? "-" + number.getExtension() : "");
  }

  private static PhoneNumber withoutExtension(PhoneNumber number) {
    return new PhoneNumber().mergeFrom(number).clearExtension();
  }
}
