package org.kefu.transfer.control;

import ezvcard.VCard;
import ezvcard.io.text.VCardReader;
import ezvcard.parameter.TelephoneType;
import ezvcard.property.Address;
import ezvcard.property.Organization;
import ezvcard.property.Telephone;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kefu.customer.boundary.DialledFrom;
import org.kefu.transfer.boundary.UnreadableTable;

/** Address cards as a table with always the same columns; a card is a row. */
final class VcardTable implements Table {
  private static final List<String> HEADINGS =
      List.of("name", "kind", "company", "department", "phone", "email", "address", "remark");

  /** By this address books tell a company's card from a person's. */
  static final String SHOWN_AS = "X-ABShowAs";

  static final String COMPANY = "COMPANY";

  private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.CHINESE);
  private static final String HOME = "CN";

  private final VCardReader reader;
  private int line = 1;

  VcardTable(Path file, Charset charset) {
    try {
      reader = new VCardReader(new InputStreamReader(Files.newInputStream(file), charset));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  @Override
  public List<String> headings() {
    return HEADINGS;
  }

  @Override
  public Line next() {
    try {
      var card = reader.readNext();
      return card == null ? null : new Line(++line, cells(card));
    } catch (IOException | RuntimeException broken) {
      throw new UnreadableTable("tableCard", line);
    }
  }

  private static List<String> cells(VCard card) {
    var organisation = card.getOrganization();
    var address = card.getAddresses().stream().findFirst();
    var region = address.map(Address::getCountry).flatMap(VcardTable::region).orElse(HOME);
    var home = region.equals(HOME);
    return Stream.of(
            name(card),
            kind(card),
            company(card),
            part(organisation, 1),
            card.getTelephoneNumbers().stream()
                .map(phone -> DialledFrom.region(region, number(phone)))
                .collect(Collectors.joining("\n")),
            card.getEmails().stream()
                .map(mail -> mail.getValue())
                .collect(Collectors.joining("\n")),
            address.map(a -> home ? atHome(a) : abroad(a)).orElse(""),
            card.getNotes().stream().map(note -> note.getValue()).collect(Collectors.joining("\n")))
        .map(Cells::clean)
        .toList();
  }

  private static String kind(VCard card) {
    var shown = card.getExtendedProperty(SHOWN_AS);
    var company =
        shown != null && COMPANY.equalsIgnoreCase(shown.getValue())
            || card.getKind() != null && card.getKind().isOrg();
    return company ? COMPANY : "";
  }

  /** A company's own card names it twice. */
  private static String company(VCard card) {
    var company = part(card.getOrganization(), 0);
    return kind(card).equals(COMPANY) && company.equals(name(card)) ? "" : company;
  }

  private static String name(VCard card) {
    if (card.getFormattedName() != null && card.getFormattedName().getValue() != null) {
      return card.getFormattedName().getValue();
    }
    var name = card.getStructuredName();
    if (name == null) {
      return part(card.getOrganization(), 0);
    }
    var family = Objects.requireNonNullElse(name.getFamily(), "");
    var given = Objects.requireNonNullElse(name.getGiven(), "");
    var chinese = (family + given).codePoints().anyMatch(Character::isIdeographic);
    return chinese ? family + given : (given + " " + family).strip();
  }

  private static String part(Organization organisation, int place) {
    return organisation == null || organisation.getValues().size() <= place
        ? ""
        : organisation.getValues().get(place);
  }

  /** A fax takes no call. */
  private static String number(Telephone phone) {
    if (phone.getTypes().contains(TelephoneType.FAX)) {
      return "";
    }
    return phone.getText() != null
        ? phone.getText()
        : Optional.ofNullable(phone.getUri()).map(uri -> uri.getNumber()).orElse("");
  }

  /** A country by its code or by its name in English or Chinese. */
  private static Optional<String> region(String country) {
    var wanted = country.strip().toLowerCase(Locale.ROOT);
    return Arrays.stream(Locale.getISOCountries())
        .filter(code -> longestName(code, wanted) > 0)
        .max(Comparator.comparingInt(code -> longestName(code, wanted)));
  }

  /** Many write more than the name: United States of America, 中国大陆. */
  private static int longestName(String code, String wanted) {
    var country = new Locale.Builder().setRegion(code).build();
    return code.equalsIgnoreCase(wanted)
        ? wanted.length()
        : LANGUAGES.stream()
            .map(country::getDisplayCountry)
            .filter(name -> wanted.startsWith(name.toLowerCase(Locale.ROOT)))
            .mapToInt(String::length)
            .max()
            .orElse(0);
  }

  /** In one line, largest place first; its regions are told from it. */
  private static String atHome(Address address) {
    return joined(" ", address.getRegion(), address.getLocality(), address.getStreetAddress());
  }

  /** In one line, smallest place first, as the rest of the world writes. */
  private static String abroad(Address address) {
    return joined(
        ", ",
        address.getPoBox(),
        address.getExtendedAddress(),
        address.getStreetAddress(),
        address.getLocality(),
        address.getRegion(),
        address.getPostalCode(),
        address.getCountry());
  }

  private static String joined(String between, String... parts) {
    return Stream.of(parts)
        .filter(part -> part != null && !part.isBlank())
        .collect(Collectors.joining(between));
  }

  @Override
  public void close() {
    try {
      reader.close();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
