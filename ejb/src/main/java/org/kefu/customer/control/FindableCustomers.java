package org.kefu.customer.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.kefu.customer.boundary.Contact;
import org.kefu.customer.boundary.CustomerDetails;
import org.kefu.customer.boundary.CustomerFile;
import org.kefu.customer.boundary.PostalAddress;
import org.kefu.field.boundary.FieldQueries;
import org.kefu.field.boundary.IndexedFields;
import org.kefu.search.boundary.Document;
import org.kefu.search.boundary.Findable;

/** Customers by any part of what is in their file. */
@ApplicationScoped
public class FindableCustomers implements Findable {
  /** Stands in the index where there is no owner. */
  static final String NOBODY = "-";

  @Inject Customers customers;
  @Inject Notes notes;
  @Inject FieldQueries fields;
  @Inject NotedFiles files;

  @Override
  public String kind() {
    return CustomerFields.KIND;
  }

  @Override
  public List<Document> documents(Collection<String> numbers) {
    var found = customers.details(numbers);
    var written = notes.words(numbers);
    var enclosed = files.texts(numbers);
    var filled = fields.indexed(CustomerSubject.NAME, numbers);
    return found.stream()
        .map(
            customer ->
                document(
                    customer,
                    written.getOrDefault(customer.number(), List.of()),
                    enclosed.getOrDefault(customer.number(), List.of()),
                    filled.getOrDefault(customer.number(), IndexedFields.NONE)))
        .toList();
  }

  @Override
  public List<String> after(String number, int size) {
    return customers.numbersAfter(number, size);
  }

  private static Document document(
      CustomerDetails customer, List<String> noted, List<String> enclosed, IndexedFields filled) {
    var file = customer.file();
    var words = new HashMap<>(filled.words());
    words.putAll(words(customer));
    var numbers = new HashMap<>(filled.numbers());
    numbers.put("entered", Document.micros(customer.createdAt()));
    numbers.put("updated", Document.micros(customer.updatedAt()));
    numbers.put("verified", Document.micros(customer.verifiedAt()));
    return new Document(
        CustomerFields.KIND,
        customer.number(),
        file.name(),
        Stream.of(
                Stream.of(file.name(), file.company()),
                file.contacts().stream().map(Contact::name),
                file.addresses().stream().map(PostalAddress::oneLine))
            .flatMap(each -> each)
            .filter(Objects::nonNull)
            .toList(),
        Stream.of(phones(file), file.allEmails(), Stream.ofNullable(file.registration()))
            .flatMap(each -> each)
            .toList(),
        Stream.of(
                Stream.of(file.remark(), file.department()),
                noted.stream(),
                filled.texts().stream())
            .flatMap(each -> each)
            .filter(Objects::nonNull)
            .toList(),
        enclosed,
        words,
        numbers);
  }

  private static Map<String, Collection<String>> words(CustomerDetails customer) {
    var file = customer.file();
    return Map.ofEntries(
        entry("kind", Stream.of(file.kind().name())),
        entry("phone", phones(file)),
        entry("mail", file.allEmails()),
        entry("city", file.addresses().stream().flatMap(FindableCustomers::places)),
        entry(Territory.FIELD, Territory.words(file).stream()),
        entry("language", Stream.of(file.language())),
        entry("level", Stream.ofNullable(file.account().level())),
        entry("owner", Stream.of(customer.owner() == null ? NOBODY : customer.owner())),
        entry("called", Stream.of(file.name())),
        entry("company", Stream.ofNullable(file.company())),
        entry(
            "tag",
            Stream.concat(
                customer.tags().stream(),
                file.contacts().stream().flatMap(contact -> contact.tags().stream()))));
  }

  private static Map.Entry<String, Collection<String>> entry(String field, Stream<String> values) {
    return Map.entry(field, values.distinct().toList());
  }

  /** As it was written and is shown, in digits only, and as it is dialled from abroad. */
  private static Stream<String> phones(CustomerFile file) {
    return file.allPhones()
        .flatMap(
            phone ->
                Stream.of(
                    phone.number(),
                    phone.shown(),
                    phone.shown().replaceAll("\\D", ""),
                    phone.e164()))
        .distinct();
  }

  private static Stream<String> places(PostalAddress address) {
    return Stream.of(address.province(), address.city(), address.district())
        .filter(Objects::nonNull);
  }
}
