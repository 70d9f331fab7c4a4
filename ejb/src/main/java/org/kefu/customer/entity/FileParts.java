package org.kefu.customer.entity;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.kefu.customer.boundary.Contact;
import org.kefu.customer.boundary.Phone;
import org.kefu.customer.boundary.PostalAddress;

/**
 * The lists of a customer's file as the database keeps them.
 *
 * @param contacts without their numbers, mail addresses and tags, which lie with the customer's
 */
public record FileParts(
    List<Way<Phone>> phones,
    List<Way<String>> emails,
    List<PostalAddress> addresses,
    List<Contact> contacts,
    List<Way<String>> contactTags) {

  /**
   * A way to reach somebody.
   *
   * @param contact the place of the contact whose way it is; null where it is the customer's own
   */
  public record Way<T>(T value, Integer contact) {
    static <T> List<T> of(List<Way<T>> ways, Integer contact) {
      return ways.stream()
          .filter(way -> Objects.equals(way.contact(), contact))
          .map(Way::value)
          .toList();
    }
  }

  List<Phone> phonesOf(Integer contact) {
    return Way.of(phones, contact);
  }

  List<String> tagsOf(Integer contact) {
    return Way.of(contactTags, contact).stream().sorted().toList();
  }

  List<String> emailsOf(Integer contact) {
    return Way.of(emails, contact);
  }

  List<Contact> reached() {
    return IntStream.range(0, contacts.size())
        .mapToObj(place -> reached(contacts.get(place), place))
        .toList();
  }

  private Contact reached(Contact contact, int place) {
    return new Contact(
        contact.name(),
        contact.role(),
        contact.preferred(),
        contact.main(),
        phonesOf(place),
        emailsOf(place),
        tagsOf(place));
  }
}
