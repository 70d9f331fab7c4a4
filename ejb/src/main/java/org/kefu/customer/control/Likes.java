package org.kefu.customer.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.kefu.customer.boundary.CustomerDetails;
import org.kefu.customer.boundary.CustomerFile;
import org.kefu.customer.boundary.Duplicate;
import org.kefu.customer.boundary.Phone;
import org.kefu.customer.boundary.PostalAddress;
import org.kefu.customer.boundary.Sameness;
import org.kefu.customer.entity.Customer;
import org.kefu.search.boundary.Finder;

/** Finds files that may be of the same customer: by what is unique, then by name and address. */
@ApplicationScoped
public class Likes {
  private static final int CANDIDATES = 20;
  private static final int MOST = 5;

  @Inject Customers customers;
  @Inject PhoneNumbers numbers;
  @Inject WordedCustomers worded;

  /** The draft may be wrong or half written anywhere. */
  public List<Duplicate> of(CustomerFile draft, String own) {
    var found = new LinkedHashMap<String, Set<Sameness>>();
    put(found, Sameness.PHONE, customers.reachedByPhone(phones(draft), MOST + 1));
    put(found, Sameness.EMAIL, customers.reachedByEmail(emails(draft), MOST + 1));
    put(found, Sameness.REGISTRATION, customers.registered(registrations(draft), MOST + 1));
    put(found, Sameness.NAME_AND_ADDRESS, likeNamed(draft));
    found.remove(own);
    var rows = customers.rows(List.copyOf(found.keySet()));
    return rows.stream()
        .limit(MOST)
        .map(row -> new Duplicate(row, found.get(row.number())))
        .toList();
  }

  private static void put(
      Map<String, Set<Sameness>> found, Sameness same, Collection<String> numbers) {
    numbers.forEach(
        number -> found.computeIfAbsent(number, any -> EnumSet.noneOf(Sameness.class)).add(same));
  }

  private List<String> phones(CustomerFile draft) {
    return draft.allPhones().map(numbers::read).flatMap(Optional::stream).map(Phone::e164).toList();
  }

  private static List<String> emails(CustomerFile draft) {
    return draft.allEmails().map(Customer::normal).toList();
  }

  private static List<String> registrations(CustomerFile draft) {
    return Stream.ofNullable(Registration.bare(draft.registration())).toList();
  }

  /** A name alone is many people's; a name and an address are one's. */
  private List<String> likeNamed(CustomerFile draft) {
    if (draft.name() == null || draft.addresses().isEmpty()) {
      return List.of();
    }
    return customers.details(candidates(draft)).stream()
        .filter(customer -> Likeness.sameNamed(customer.file(), draft))
        .map(CustomerDetails::number)
        .toList();
  }

  private Set<String> candidates(CustomerFile draft) {
    var streets = draft.addresses().stream().map(PostalAddress::street);
    var found = new TreeSet<String>();
    Stream.concat(Stream.of(draft.name(), Finder.spelled(draft.name()), draft.company()), streets)
        .filter(Objects::nonNull)
        .filter(words -> !words.isBlank())
        .distinct()
        .forEach(words -> found.addAll(find(words)));
    return found;
  }

  private List<String> find(String words) {
    return worded.best(Finder.words(words), CANDIDATES);
  }
}
