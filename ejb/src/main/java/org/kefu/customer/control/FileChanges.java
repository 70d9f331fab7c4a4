package org.kefu.customer.control;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kefu.customer.boundary.Account;
import org.kefu.customer.boundary.Contact;
import org.kefu.customer.boundary.CustomerFile;
import org.kefu.customer.boundary.Phone;
import org.kefu.customer.boundary.PostalAddress;

/**
 * What a change made of a customer's file, field by field. Numbers and mail addresses are told in
 * part: the log is read by people who may not see them, and never forgets.
 */
final class FileChanges {
  private final CustomerFile before;
  private final CustomerFile after;
  private final List<Map<String, String>> found = new ArrayList<>();

  private FileChanges(CustomerFile before, CustomerFile after) {
    this.before = before;
    this.after = after;
  }

  static List<Map<String, String>> between(CustomerFile before, CustomerFile after) {
    var changes = new FileChanges(before, after);
    changes.compare("name", CustomerFile::name, CustomerFile::name);
    changes.compare("kind", CustomerFile::kind, file -> file.kind().name());
    changes.compare("company", CustomerFile::company, CustomerFile::company);
    changes.compare("department", CustomerFile::department, CustomerFile::department);
    changes.compare("language", CustomerFile::language, CustomerFile::language);
    changes.compare("remark", CustomerFile::remark, CustomerFile::remark);
    changes.compare(
        "registration", CustomerFile::registration, file -> file.masked().registration());
    changes.compare("parent", CustomerFile::parent, CustomerFile::parent);
    changes.compare("phones", CustomerFile::phones, FileChanges::phones);
    changes.compare("emails", CustomerFile::emails, file -> words(file.masked().emails()));
    changes.compare("addresses", CustomerFile::addresses, FileChanges::addresses);
    changes.compare("contacts", CustomerFile::contacts, FileChanges::contacts);
    changes.account("account.number", Account::number);
    changes.account("account.level", Account::level);
    changes.account("account.credit", FileChanges::credit);
    changes.account("account.settlement", FileChanges::settlement);
    return changes.found;
  }

  private <T> void compare(
      String field, Function<CustomerFile, T> value, Function<CustomerFile, String> words) {
    if (!Objects.equals(value.apply(before), value.apply(after))) {
      found.add(Map.of("field", field, "before", told(words, before), "after", told(words, after)));
    }
  }

  private void account(String field, Function<Account, String> words) {
    Function<CustomerFile, String> told = file -> words.apply(file.account());
    compare(field, told, file -> words.apply(file.account().masked()));
  }

  private static String credit(Account account) {
    return account.credit() == null ? null : account.credit().toPlainString();
  }

  private static String settlement(Account account) {
    return Stream.of(account.settlement(), account.days(), account.bank(), account.bankAccount())
        .filter(Objects::nonNull)
        .map(Object::toString)
        .collect(Collectors.joining(" "));
  }

  private static String told(Function<CustomerFile, String> words, CustomerFile file) {
    return Objects.requireNonNullElse(words.apply(file), "");
  }

  private static String phones(CustomerFile file) {
    return words(file.masked().phones().stream().map(Phone::shown).toList());
  }

  private static String addresses(CustomerFile file) {
    return words(file.addresses().stream().map(PostalAddress::oneLine).toList());
  }

  private static String contacts(CustomerFile file) {
    return words(file.masked().contacts().stream().map(FileChanges::contact).toList());
  }

  /** With how they are reached: a number that was corrected is told too. */
  private static String contact(Contact contact) {
    var ways =
        Stream.concat(contact.phones().stream().map(Phone::shown), contact.emails().stream())
            .filter(Objects::nonNull)
            .collect(Collectors.joining(" "));
    return Stream.of(contact.name(), ways, String.join(" ", contact.tags()))
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(" "));
  }

  private static String words(List<String> all) {
    return all.stream().collect(Collectors.joining("、"));
  }
}
