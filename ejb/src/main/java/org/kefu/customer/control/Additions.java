package org.kefu.customer.control;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kefu.customer.boundary.Contact;
import org.kefu.customer.boundary.CustomerFile;
import org.kefu.customer.boundary.CustomerKind;
import org.kefu.customer.boundary.Phone;
import org.kefu.customer.boundary.PostalAddress;
import org.kefu.customer.entity.Customer;
import org.kefu.customer.entity.CustomerProposal.Told;

/** What a file has of what is told, and the file with it. */
final class Additions {
  private Additions() {}

  static boolean has(CustomerFile file, Told told) {
    return switch (told.kind()) {
      case PHONE -> file.allPhones().anyMatch(phone -> told.key().equals(phone.e164()));
      case EMAIL -> file.allEmails().map(Customer::normal).anyMatch(told.key()::equals);
      case ADDRESS -> file.addresses().stream().anyMatch(own -> isOne(own, told));
      case NAME ->
          Stream.of(Optional.of(file.name()), Optional.ofNullable(file.company()))
              .flatMap(Optional::stream)
              .anyMatch(own -> isOne(NameKey.of(own).value(), told.key()));
    };
  }

  /** Also where one of them leaves out regions, or the number of the door. */
  private static boolean isOne(PostalAddress own, Told told) {
    return isOne(NameKey.of(own.oneLine()).value(), told.key())
        || isOne(NameKey.of(own.street()).value(), told.key());
  }

  private static boolean isOne(String one, String other) {
    return one.contains(other) || other.contains(one) && !one.isEmpty();
  }

  /**
   * @param sender the mail address it came from: what a contact tells is the contact's
   */
  static CustomerFile with(CustomerFile file, Told told, String sender) {
    var own =
        sender == null
            || file.emails().stream().map(Customer::normal).anyMatch(sender::equals)
            || file.contacts().stream().noneMatch(contact -> isOf(contact, sender));
    return switch (told.kind()) {
      case PHONE -> own ? phone(file, told) : contact(file, sender, told);
      case EMAIL -> own ? email(file, told) : contact(file, sender, told);
      case ADDRESS ->
          file.reached(
              file.phones(),
              file.emails(),
              and(file.addresses(), Divisions.parted(told.value())),
              file.contacts());
      case NAME -> file.named(told.value());
    };
  }

  private static CustomerFile phone(CustomerFile file, Told told) {
    return file.reached(
        and(file.phones(), Phone.unread(null, told.value())),
        file.emails(),
        file.addresses(),
        file.contacts());
  }

  private static CustomerFile email(CustomerFile file, Told told) {
    return file.reached(
        file.phones(), and(file.emails(), told.value()), file.addresses(), file.contacts());
  }

  private static CustomerFile contact(CustomerFile file, String sender, Told told) {
    return file.reached(
        file.phones(),
        file.emails(),
        file.addresses(),
        file.contacts().stream()
            .map(each -> isOf(each, sender) ? with(each, told) : each)
            .toList());
  }

  private static Contact with(Contact contact, Told told) {
    return switch (told.kind()) {
      case PHONE -> contact.withPhones(and(contact.phones(), Phone.unread(null, told.value())));
      default ->
          new Contact(
              contact.name(),
              contact.role(),
              contact.preferred(),
              contact.main(),
              contact.phones(),
              and(contact.emails(), told.value()),
              contact.tags());
    };
  }

  private static boolean isOf(Contact contact, String sender) {
    return contact.emails().stream().map(Customer::normal).anyMatch(sender::equals);
  }

  /** True where the sender is the customer themselves, and no contact of theirs. */
  static boolean isOwn(CustomerFile file, String sender) {
    return file.kind() == CustomerKind.PERSON
        && file.emails().stream().map(Customer::normal).anyMatch(sender::equals);
  }

  private static <T> List<T> and(List<T> all, T another) {
    var more = new ArrayList<>(all);
    more.add(another);
    return more;
  }
}
