package org.kefu.transfer.control;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.kefu.customer.boundary.Account;
import org.kefu.customer.boundary.Contact;
import org.kefu.customer.boundary.CustomerDetails;
import org.kefu.customer.boundary.CustomerFile;
import org.kefu.customer.boundary.Phone;
import org.kefu.customer.boundary.PostalAddress;
import org.kefu.transfer.boundary.CustomerExport.Extent;
import org.kefu.transfer.boundary.Wording;

/** What a table of customers tells of each. {@link RowReading} understands all that can change. */
enum CustomerColumn {
  NUMBER((customer, words) -> customer.number()),
  NAME(file(CustomerFile::name)),
  KIND((customer, words) -> words.word("kind." + customer.file().kind())),
  COMPANY(file(CustomerFile::company)),
  DEPARTMENT(file(CustomerFile::department)),
  LANGUAGE((customer, words) -> words.word("language." + customer.file().language())),
  REGISTRATION(file(CustomerFile::registration)),
  PARENT(file(CustomerFile::parent)),
  PHONE(file(file -> several(file.phones().stream().map(Phone::number)))),
  EMAIL(file(file -> several(file.emails().stream()))),
  PROVINCE(file(file -> each(file.addresses(), PostalAddress::province))),
  CITY(file(file -> each(file.addresses(), PostalAddress::city))),
  DISTRICT(file(file -> each(file.addresses(), PostalAddress::district))),
  STREET(file(file -> each(file.addresses(), PostalAddress::street))),
  CONTACT(file(file -> each(contacts(file), Contact::name))),
  CONTACT_ROLE(file(file -> each(contacts(file), Contact::role))),
  CONTACT_PHONE(file(file -> each(contacts(file), CustomerColumn::phones))),
  CONTACT_EMAIL(file(file -> each(contacts(file), contact -> inLine(contact.emails().stream())))),
  CONTACT_TAGS(file(file -> each(contacts(file), contact -> inLine(contact.tags().stream())))),
  REMARK(file(CustomerFile::remark)),
  ACCOUNT_NUMBER(account(Account::number)),
  LEVEL(account(Account::level)),
  CREDIT(account(account -> account.credit() == null ? null : account.credit().toPlainString())),
  SETTLEMENT(
      (customer, words) ->
          customer.file().account().settlement() == null
              ? null
              : words.word("settlement." + customer.file().account().settlement())),
  PAYMENT_DAYS(account(account -> Objects.toString(account.days(), null))),
  BANK(account(Account::bank)),
  BANK_ACCOUNT(account(Account::bankAccount)),
  TAGS((customer, words) -> several(customer.tags().stream())),
  ENTERED((customer, words) -> words.time(customer.createdAt())),
  UPDATED((customer, words) -> words.time(customer.updatedAt())),
  /** The one that lists show; it may be a contact's. */
  FIRST_PHONE((customer, words) -> customer.firstPhone()),
  FIRST_EMAIL((customer, words) -> customer.firstEmail());

  private static final List<CustomerColumn> LIST =
      List.of(NUMBER, NAME, COMPANY, FIRST_PHONE, FIRST_EMAIL, UPDATED);

  private static final List<CustomerColumn> FILE =
      Stream.of(values()).filter(column -> column.compareTo(FIRST_PHONE) < 0).toList();

  private final BiFunction<CustomerDetails, Wording, String> cell;

  CustomerColumn(BiFunction<CustomerDetails, Wording, String> cell) {
    this.cell = cell;
  }

  static List<CustomerColumn> of(Extent extent) {
    return extent == Extent.LIST ? LIST : FILE;
  }

  /** What an import calls it. */
  String heading() {
    return name().replace("FIRST_", "");
  }

  /** Empty where the file tells nothing. */
  String cell(CustomerDetails customer, Wording words) {
    var text = cell.apply(customer, words);
    return text == null ? "" : text.replace("\r\n", "\n");
  }

  private static BiFunction<CustomerDetails, Wording, String> file(
      Function<CustomerFile, String> part) {
    return (customer, words) -> part.apply(customer.file());
  }

  private static BiFunction<CustomerDetails, Wording, String> account(
      Function<Account, String> part) {
    return file(file -> part.apply(file.account()));
  }

  private static String several(Stream<String> values) {
    return String.join("\n", values.toList());
  }

  private static String inLine(Stream<String> values) {
    return String.join("; ", values.toList());
  }

  private static String phones(Contact contact) {
    return inLine(contact.phones().stream().map(Phone::number));
  }

  /** Whom to ask first stands first. */
  private static List<Contact> contacts(CustomerFile file) {
    return file.contacts().stream().sorted(Comparator.comparing(each -> !each.main())).toList();
  }

  /** One line for each thing, so that the lines of several cells belong together. */
  private static <T> String each(List<T> things, Function<T, String> part) {
    return Lines.joined(things.stream().map(part).map(text -> Objects.toString(text, "")).toList());
  }
}
