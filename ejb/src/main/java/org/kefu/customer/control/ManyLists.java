package org.kefu.customer.control;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.kefu.customer.boundary.Contact;
import org.kefu.customer.boundary.ContactWay;
import org.kefu.customer.boundary.Phone;
import org.kefu.customer.boundary.PostalAddress;
import org.kefu.customer.entity.FileParts;
import org.kefu.customer.entity.FileParts.Way;

/**
 * The lists in the files of many customers, one query for each kind. EclipseLink reads lists of
 * embedded things for one owner at a time only.
 */
final class ManyLists {
  private final Map<String, List<Way<Phone>>> phones;
  private final Map<String, List<Way<String>>> emails;
  private final Map<String, List<PostalAddress>> addresses;
  private final Map<String, List<Contact>> contacts;
  private final Map<String, List<Way<String>>> tags;

  /** One entry of a list, with the number of the customer it belongs to. */
  private record Entry<T>(String customer, T value) {}

  ManyLists(EntityManager em, Collection<String> numbers) {
    phones =
        read(
            em,
            numbers,
            "p.label, p.number, p.e164, p.shown, p.contact",
            "phones",
            ManyLists::phone);
    emails = read(em, numbers, "p.address, p.contact", "emails", ManyLists::email);
    addresses =
        read(
            em,
            numbers,
            "p.province, p.city, p.district, p.street",
            "addresses",
            ManyLists::address);
    contacts =
        read(em, numbers, "p.name, p.role, p.preferred, p.main", "contacts", ManyLists::contact);
    tags = read(em, numbers, "p.tag, p.contact", "contactTags", "p.tag", ManyLists::email);
  }

  /** Makes an entry of the columns of a row, the first of which is the customer's number. */
  @FunctionalInterface
  private interface Reading<T> {
    T of(Object[] row);
  }

  private static <T> Map<String, List<T>> read(
      EntityManager em, Collection<String> numbers, String what, String list, Reading<T> reading) {
    return read(em, numbers, what, list, "index(p)", reading);
  }

  private static <T> Map<String, List<T>> read(
      EntityManager em,
      Collection<String> numbers,
      String what,
      String list,
      String order,
      Reading<T> reading) {
    return em.createQuery(
            "select c.number, %s from Customer c join c.%s p where c.number in :numbers order by c.id, %s"
                .formatted(what, list, order),
            Object[].class)
        .setParameter("numbers", numbers)
        .getResultStream()
        .map(row -> new Entry<>((String) row[0], reading.of(row)))
        .collect(groupingBy(Entry::customer, mapping(Entry::value, toList())));
  }

  private static Way<Phone> phone(Object[] row) {
    return new Way<>(
        new Phone((String) row[1], (String) row[2], (String) row[3], (String) row[4]),
        (Integer) row[5]);
  }

  private static Way<String> email(Object[] row) {
    return new Way<>((String) row[1], (Integer) row[2]);
  }

  private static PostalAddress address(Object[] row) {
    return new PostalAddress((String) row[1], (String) row[2], (String) row[3], (String) row[4]);
  }

  private static Contact contact(Object[] row) {
    return new Contact(
        (String) row[1],
        (String) row[2],
        (ContactWay) row[3],
        (Boolean) row[4],
        List.of(),
        List.of(),
        List.of());
  }

  FileParts of(String number) {
    return new FileParts(
        phones.getOrDefault(number, List.of()),
        emails.getOrDefault(number, List.of()),
        addresses.getOrDefault(number, List.of()),
        contacts.getOrDefault(number, List.of()),
        tags.getOrDefault(number, List.of()));
  }
}
