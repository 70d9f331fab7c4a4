package org.kefu.transfer.control;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.kefu.customer.boundary.Account;
import org.kefu.customer.boundary.Contact;
import org.kefu.customer.boundary.CustomerFile;
import org.kefu.customer.boundary.CustomerKind;
import org.kefu.customer.boundary.Phone;
import org.kefu.customer.boundary.PostalAddress;
import org.kefu.customer.boundary.RegionList;
import org.kefu.search.boundary.Choices;
import org.kefu.shared.InvalidInput;
import org.kefu.transfer.boundary.ImportSettings;
import org.kefu.transfer.boundary.ImportTarget;

/** Makes a customer's file of a row, and finds the cell again that a refusal speaks of. */
final class RowReading {
  private static final Pattern BETWEEN = Pattern.compile("[\\n;；、]+");

  /** Two whole numbers, not one with its area code: 13800000000/0571-88888888. */
  private static final Pattern BETWEEN_PHONES =
      Pattern.compile("(?<=\\d{7})\\s*[/,，]\\s*(?=[+\\d])");

  private static final Map<String, List<String>> LANGUAGES =
      Map.of(
          "zh", List.of("zh", "中文", "汉语", "chinese", "zh-cn"),
          "en", List.of("en", "英文", "英语", "english", "en-us", "en-gb"));

  /** What the fields of a file are called in refusals. */
  private static final Map<String, ImportTarget> FIELDS =
      Map.ofEntries(
          Map.entry("name", ImportTarget.NAME),
          Map.entry("kind", ImportTarget.KIND),
          Map.entry("company", ImportTarget.COMPANY),
          Map.entry("department", ImportTarget.DEPARTMENT),
          Map.entry("language", ImportTarget.LANGUAGE),
          Map.entry("registration", ImportTarget.REGISTRATION),
          Map.entry("parent", ImportTarget.PARENT),
          Map.entry("phones", ImportTarget.PHONE),
          Map.entry("emails", ImportTarget.EMAIL),
          Map.entry("province", ImportTarget.PROVINCE),
          Map.entry("city", ImportTarget.CITY),
          Map.entry("district", ImportTarget.DISTRICT),
          Map.entry("street", ImportTarget.STREET),
          Map.entry("addresses", ImportTarget.STREET),
          Map.entry("contacts", ImportTarget.CONTACT),
          Map.entry("role", ImportTarget.CONTACT_ROLE),
          Map.entry("contactPhones", ImportTarget.CONTACT_PHONE),
          Map.entry("contactEmails", ImportTarget.CONTACT_EMAIL),
          Map.entry("contactTags", ImportTarget.CONTACT_TAGS),
          Map.entry("remark", ImportTarget.REMARK),
          Map.entry("level", ImportTarget.LEVEL),
          Map.entry("credit", ImportTarget.CREDIT),
          Map.entry("settlement", ImportTarget.SETTLEMENT),
          Map.entry("days", ImportTarget.PAYMENT_DAYS));

  /** Where custom fields are in refusals. */
  private static final String OWN = "/fields/";

  private final Map<ImportTarget, List<Integer>> columns = new EnumMap<>(ImportTarget.class);
  private final Map<String, Integer> fields = new HashMap<>();
  private final RegionList regions;

  RowReading(List<String> targets, RegionList regions) {
    this.regions = regions;
    for (int column = 0; column < targets.size(); column++) {
      if (ImportSettings.isField(targets.get(column))) {
        fields.putIfAbsent(ImportSettings.key(targets.get(column)), column);
      } else if (!targets.get(column).isEmpty()) {
        columns
            .computeIfAbsent(ImportTarget.valueOf(targets.get(column)), any -> new ArrayList<>())
            .add(column);
      }
    }
  }

  /** What the row says of custom fields, by key; nothing of those it leaves empty. */
  Map<String, String> fields(Table.Line line) {
    var values = new HashMap<String, String>();
    fields.forEach(
        (key, column) -> {
          if (!line.cell(column).isBlank()) {
            values.put(key, line.cell(column));
          }
        });
    return values;
  }

  CustomerFile file(Table.Line line) {
    var company = one(line, ImportTarget.COMPANY);
    var name = one(line, ImportTarget.NAME);
    return new CustomerFile(
        kind(line, name == null && company != null),
        name == null ? company : name,
        name == null ? null : company,
        one(line, ImportTarget.DEPARTMENT),
        language(one(line, ImportTarget.LANGUAGE)),
        all(line, ImportTarget.REMARK)
            .collect(
                Collectors.collectingAndThen(
                    Collectors.joining("\n"), text -> text.isEmpty() ? null : text)),
        one(line, ImportTarget.REGISTRATION),
        one(line, ImportTarget.PARENT),
        phones(line, ImportTarget.PHONE),
        emails(line, ImportTarget.EMAIL),
        addresses(line),
        contacts(line),
        account(line));
  }

  /** The column a refusal is about: the one that holds what was refused, or the first. */
  Integer place(InvalidInput refused, Table.Line line) {
    if (refused.getField().startsWith(OWN)) {
      return fields.get(refused.getField().substring(OWN.length()));
    }
    var target = FIELDS.get(refused.getField());
    var own = columns(target);
    var about = refused.getArgs().isEmpty() ? "" : refused.getArgs().get(0);
    return own.stream()
        .filter(column -> line.cell(column).equals(about))
        .findFirst()
        .or(() -> own.stream().filter(column -> line.cell(column).contains(about)).findFirst())
        .orElse(own.isEmpty() ? null : own.get(0));
  }

  /** Those of the target, or of the one that stands in for it. */
  private List<Integer> columns(ImportTarget target) {
    if (target == null) {
      return List.of();
    }
    var standIn =
        isOfAddress(target)
            ? ImportTarget.ADDRESS
            : target == ImportTarget.NAME ? ImportTarget.COMPANY : target;
    return columns.getOrDefault(target, columns.getOrDefault(standIn, List.of()));
  }

  private static boolean isOfAddress(ImportTarget target) {
    return target == ImportTarget.PROVINCE
        || target == ImportTarget.CITY
        || target == ImportTarget.DISTRICT
        || target == ImportTarget.STREET;
  }

  private Stream<String> all(Table.Line line, ImportTarget target) {
    return columns.getOrDefault(target, List.of()).stream()
        .map(line::cell)
        .filter(cell -> !cell.isEmpty());
  }

  private String one(Table.Line line, ImportTarget target) {
    return all(line, target).findFirst().orElse(null);
  }

  private CustomerKind kind(Table.Line line, boolean seemsCompany) {
    var written = one(line, ImportTarget.KIND);
    if (written == null) {
      return seemsCompany ? CustomerKind.COMPANY : CustomerKind.PERSON;
    }
    var kinds = Choices.of("kind", CustomerKind.class);
    return kinds.entrySet().stream()
        .filter(
            kind ->
                kind.getKey().equalsIgnoreCase(written)
                    || kind.getValue().stream().anyMatch(written::equalsIgnoreCase))
        .map(kind -> CustomerKind.valueOf(kind.getKey()))
        .findFirst()
        .orElseThrow(
            () ->
                new InvalidInput(
                    "kind",
                    "choice",
                    kinds.values().stream()
                        .flatMap(List::stream)
                        .collect(Collectors.joining(", "))));
  }

  private static String language(String written) {
    if (written == null) {
      return "zh";
    }
    return LANGUAGES.entrySet().stream()
        .filter(language -> language.getValue().stream().anyMatch(written::equalsIgnoreCase))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElseThrow(() -> new InvalidInput("language", "language"));
  }

  private Account account(Table.Line line) {
    return new Account(
        one(line, ImportTarget.ACCOUNT_NUMBER),
        one(line, ImportTarget.LEVEL),
        AccountReading.credit(one(line, ImportTarget.CREDIT)),
        AccountReading.settlement(one(line, ImportTarget.SETTLEMENT)),
        AccountReading.days(one(line, ImportTarget.PAYMENT_DAYS)),
        one(line, ImportTarget.BANK),
        one(line, ImportTarget.BANK_ACCOUNT));
  }

  /** Tags stand in one line, as we write them ourselves. */
  private static List<String> tags(String cell) {
    return parts(Stream.ofNullable(cell))
        .flatMap(part -> Arrays.stream(part.split("[,，]")))
        .map(String::strip)
        .filter(tag -> !tag.isEmpty())
        .distinct()
        .toList();
  }

  private List<Phone> phones(Table.Line line, ImportTarget target) {
    return phones(all(line, target));
  }

  private static List<Phone> phones(String cell) {
    return phones(Stream.ofNullable(cell));
  }

  private static List<Phone> phones(Stream<String> cells) {
    return parts(cells)
        .flatMap(BETWEEN_PHONES::splitAsStream)
        .map(number -> Phone.unread(null, number.strip()))
        .distinct()
        .toList();
  }

  private List<String> emails(Table.Line line, ImportTarget target) {
    return emails(all(line, target));
  }

  private static List<String> emails(String cell) {
    return emails(Stream.ofNullable(cell));
  }

  private static List<String> emails(Stream<String> cells) {
    return parts(cells)
        .flatMap(cell -> Arrays.stream(cell.split("[,，\\s]+")))
        .filter(address -> !address.isBlank())
        .distinct()
        .toList();
  }

  private static Stream<String> parts(Stream<String> cells) {
    return cells.flatMap(BETWEEN::splitAsStream).map(String::strip).filter(part -> !part.isEmpty());
  }

  /** Beside columns of the region a whole address is the rest of it. */
  private List<PostalAddress> addresses(Table.Line line) {
    var province = one(line, ImportTarget.PROVINCE);
    var city = one(line, ImportTarget.CITY);
    var district = one(line, ImportTarget.DISTRICT);
    var street = one(line, ImportTarget.STREET);
    var whole = one(line, ImportTarget.ADDRESS);
    if (Stream.of(province, city, district, street).allMatch(Objects::isNull)) {
      return Stream.ofNullable(whole).map(regions::parted).toList();
    }
    if (isInLines(line)) {
      return inLines(line);
    }
    var rest = whole == null ? RegionList.NO_STREET : regions.parted(whole).street();
    return List.of(
        regions.named(new PostalAddress(province, city, district, street == null ? rest : street)));
  }

  /** True where each line of the cells is an address of its own, as we write them ourselves. */
  private boolean isInLines(Table.Line line) {
    var several = count(line, ImportTarget.STREET);
    return several > 1
        && Stream.of(ImportTarget.PROVINCE, ImportTarget.CITY, ImportTarget.DISTRICT)
            .mapToInt(target -> count(line, target))
            .allMatch(lines -> lines == 0 || lines == several);
  }

  private int count(Table.Line line, ImportTarget target) {
    var cell = one(line, target);
    return cell == null ? 0 : Lines.of(cell).size();
  }

  private List<PostalAddress> inLines(Table.Line line) {
    return IntStream.range(0, count(line, ImportTarget.STREET))
        .mapToObj(
            place ->
                regions.named(
                    new PostalAddress(
                        at(line, ImportTarget.PROVINCE, place),
                        at(line, ImportTarget.CITY, place),
                        at(line, ImportTarget.DISTRICT, place),
                        Objects.requireNonNullElse(
                            at(line, ImportTarget.STREET, place), RegionList.NO_STREET))))
        .toList();
  }

  /** What one line of a cell says; null where it says nothing. */
  private String at(Table.Line line, ImportTarget target, int place) {
    var cell = one(line, target);
    var said = cell == null ? List.<String>of() : Lines.of(cell);
    return place >= said.size() || Lines.isNone(said.get(place)) ? null : said.get(place);
  }

  private List<Contact> contacts(Table.Line line) {
    var several = count(line, ImportTarget.CONTACT);
    return several > 1
        ? IntStream.range(0, several).mapToObj(place -> contact(line, place)).toList()
        : theContact(line);
  }

  /** One of several, the first of whom is the one to ask. */
  private Contact contact(Table.Line line, int place) {
    return new Contact(
        at(line, ImportTarget.CONTACT, place),
        at(line, ImportTarget.CONTACT_ROLE, place),
        null,
        place == 0,
        phones(at(line, ImportTarget.CONTACT_PHONE, place)),
        emails(at(line, ImportTarget.CONTACT_EMAIL, place)),
        tags(at(line, ImportTarget.CONTACT_TAGS, place)));
  }

  private List<Contact> theContact(Table.Line line) {
    var name = one(line, ImportTarget.CONTACT);
    var phones = phones(line, ImportTarget.CONTACT_PHONE);
    var emails = emails(line, ImportTarget.CONTACT_EMAIL);
    var role = one(line, ImportTarget.CONTACT_ROLE);
    if (name == null && phones.isEmpty() && emails.isEmpty() && role == null) {
      return List.of();
    }
    var called = name != null ? name : one(line, ImportTarget.NAME);
    return List.of(
        new Contact(
            called, role, null, true, phones, emails, tags(one(line, ImportTarget.CONTACT_TAGS))));
  }
}
