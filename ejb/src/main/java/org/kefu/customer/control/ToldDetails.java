package org.kefu.customer.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.kefu.customer.boundary.PostalAddress;
import org.kefu.customer.boundary.ProposalKind;
import org.kefu.customer.entity.Customer;
import org.kefu.customer.entity.CustomerProposal.Told;

/**
 * Numbers, mail addresses and postal addresses in what somebody writes. Better one too few than one
 * too many: what may be the number of an order, or somebody else's address, is none.
 */
@ApplicationScoped
public class ToldDetails {
  private static final int LONGEST_TEXT = 20_000;
  private static final int MOST = 5;
  private static final int SIGNATURE_LINES = 8;
  private static final int LONGEST_ADDRESS = 120;

  private static final Pattern PHONE_WORD =
      Pattern.compile(
          "(?i)(电话|手机|座机|热线|联系方式|联系我|致电|传真|微信|\\b(tel|phone|mobile|cell|call|fax|whatsapp|telefon|handy)\\b)");

  /** What has numbers that look like those of telephones. */
  private static final Pattern OTHER_WORD =
      Pattern.compile(
          "(?i)(订单|单号|工单|编号|编码|序列|机身|型号|合同|发票|运单|快递|物流|账号|帐号|卡号|税号|身份证|证件|流水"
              + "|\\b(order|serial|invoice|contract|tracking|parcel|account|iban|case|ticket|model|imei|vat|id|ref|sn|s/n|no)\\b|№)");

  /** Digits that go on in letters or signs are part of something else: of a link, of a code. */
  private static final Pattern GLUED = Pattern.compile("[\\p{Alnum}_/=#&%@.\\-]");

  /** A day with its time has as many digits as a telephone number. */
  private static final Pattern DAY =
      Pattern.compile(
          "(?<!\\d)(?:(?:19|20)\\d\\d[-/.]\\d{1,2}[-/.]\\d{1,2}|\\d{1,2}[-/.]\\d{1,2}[-/.](?:19|20)\\d\\d)(?!\\d)(?:["
              + " T]+\\d{1,2}:\\d{2}(?::\\d{2})?)?");

  private static final Pattern MAIL =
      Pattern.compile(
          "(?<![\\w.+%/-])[\\w.+%-]{1,64}@(?:[A-Za-z0-9-]{1,63}\\.){1,5}[A-Za-z]{2,24}(?![\\w-])");
  private static final Pattern MAIL_WORD = Pattern.compile("(?i)(邮箱|邮件|电邮|\\b(e-?mail|mail)\\b)");
  private static final Pattern NOBODY =
      Pattern.compile("(?i)(no-?reply|do-?not-?reply|mailer-daemon|postmaster)@.*");

  private static final Pattern ADDRESS_WORD =
      Pattern.compile(
          "^\\s*(?:我的|新|家庭|公司|单位|收货|安装|维修|联系|邮寄|通讯|现在的?)*(?:地址|住址)(?:是|为|改为|：|:)\\s*(.+)$");
  private static final Pattern STREET =
      Pattern.compile(".*[路街道巷弄村里园区].*\\d+\\s*(号|弄|室|栋|幢|座|单元|楼|层).*");

  @Inject PhoneNumbers numbers;

  /** Each once, in the order of the text. */
  public List<Told> in(String words) {
    var text = words.substring(0, Math.min(words.length(), LONGEST_TEXT));
    var found = new ArrayList<Told>();
    addPhones(text, found);
    addMails(text, found);
    text.lines().forEach(line -> addAddress(line.strip(), found));
    return found.stream().distinct().collect(Collectors.groupingBy(Told::kind)).values().stream()
        .flatMap(some -> some.stream().limit(MOST))
        .toList();
  }

  private void addPhones(String text, List<Told> found) {
    var undated = DAY.matcher(text).replaceAll(day -> " ".repeat(day.group().length()));
    for (var number : numbers.in(undated)) {
      var before = text.substring(lineStart(text, number.at()), number.at());
      if (isPhone(before, number.sure())) {
        found.add(phone(number.phone().shown(), number.phone().e164()));
      }
    }
  }

  static Told phone(String shown, String e164) {
    return new Told(ProposalKind.PHONE, shown, e164);
  }

  /** The word that stands nearest tells what the digits are. */
  private static boolean isPhone(String before, boolean sure) {
    if (!before.isEmpty() && GLUED.matcher(before.substring(before.length() - 1)).matches()) {
      return false;
    }
    var phone = last(PHONE_WORD, before);
    var other = last(OTHER_WORD, before);
    return phone > other || other < 0 && sure;
  }

  private static int last(Pattern word, String text) {
    var at = -1;
    for (var found = word.matcher(text); found.find(); ) {
      at = found.end();
    }
    return at;
  }

  private static int lineStart(String text, int at) {
    return text.lastIndexOf('\n', at) + 1;
  }

  /** One that is named as such, or stands alone on one of the last lines: others are mentioned. */
  private static void addMails(String text, List<Told> found) {
    var lines = text.strip().lines().toList();
    for (var at = 0; at < lines.size(); at++) {
      var line = lines.get(at).strip();
      for (var mail = MAIL.matcher(line); mail.find(); ) {
        var alone = mail.end() - mail.start() == line.length();
        var signed = alone && at >= lines.size() - SIGNATURE_LINES;
        var named = MAIL_WORD.matcher(line.substring(0, mail.start())).find();
        if ((signed || named) && !NOBODY.matcher(mail.group()).matches()) {
          found.add(mail(mail.group()));
        }
      }
    }
  }

  static Told mail(String address) {
    return new Told(ProposalKind.EMAIL, Customer.normal(address), Customer.normal(address));
  }

  private static void addAddress(String line, List<Told> found) {
    var named = ADDRESS_WORD.matcher(line);
    var words = named.matches() ? named.group(1).strip() : line;
    if (words.length() > LONGEST_ADDRESS || !STREET.matcher(words).matches()) {
      return;
    }
    var place = Divisions.parted(words.replaceAll("[。.；;，,\\s]+$", ""));
    if (named.matches()
        || place.province() != null && line.startsWith(place.oneLine().substring(0, 2))) {
      found.add(address(place));
    }
  }

  static Told address(PostalAddress place) {
    return new Told(ProposalKind.ADDRESS, place.oneLine(), NameKey.of(place.oneLine()).value());
  }

  static Told name(String name) {
    return new Told(ProposalKind.NAME, name, NameKey.of(name).value());
  }
}
