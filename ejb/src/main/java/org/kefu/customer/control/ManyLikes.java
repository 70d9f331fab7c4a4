package org.kefu.customer.control;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kefu.customer.boundary.CustomerFile;
import org.kefu.customer.boundary.PostalAddress;

/**
 * Who of those known may be the customers of many files: a handful of queries for all of them, not
 * for each.
 */
final class ManyLikes {
  private final Map<String, String> byPhone;
  private final Map<String, String> byEmail;
  private final Map<String, String> byRegistration;

  /** Places by the keys of the names and of the street there. */
  private final Map<String, Set<NamedPlace>> places = new HashMap<>();

  ManyLikes(Customers customers, List<CustomerFile> files) {
    var keys = files.stream().map(FileKeys::of).toList();
    byPhone = customers.oldestByPhone(all(keys, FileKeys::phones));
    byEmail = customers.oldestByEmail(all(keys, FileKeys::emails));
    byRegistration = customers.oldestRegistered(all(keys, FileKeys::registrations));
    find(customers, files, keys);
  }

  /** Either name or street is written alike in both; the other may be the longer form of one. */
  private void find(Customers customers, List<CustomerFile> files, List<FileKeys> keys) {
    var housed = keys.stream().filter(each -> !each.streets().isEmpty()).toList();
    var names = all(housed, FileKeys::names);
    var streets = all(housed, FileKeys::streets);
    var cities =
        files.stream()
            .flatMap(file -> file.addresses().stream().map(PostalAddress::city))
            .filter(Objects::nonNull)
            .collect(Collectors.toSet());
    Stream.of(
            customers.places(names, streets),
            customers.placesIn(streets),
            customers.placesIn(cities, names))
        .flatMap(Collection::stream)
        .forEach(
            place ->
                place
                    .keys()
                    .forEach(
                        key ->
                            places.computeIfAbsent(key, any -> new LinkedHashSet<>()).add(place)));
  }

  private static Set<String> all(List<FileKeys> keys, Function<FileKeys, List<String>> of) {
    return keys.stream().flatMap(each -> of.apply(each).stream()).collect(Collectors.toSet());
  }

  /** The numbers of the files, the likeliest first. */
  List<String> of(CustomerFile file) {
    var keys = FileKeys.of(file);
    var found = new LinkedHashSet<String>();
    keys.phones().forEach(phone -> found.add(byPhone.get(phone)));
    keys.emails().forEach(email -> found.add(byEmail.get(email)));
    keys.registrations().forEach(registration -> found.add(byRegistration.get(registration)));
    Stream.concat(keys.names().stream(), keys.streets().stream())
        .flatMap(key -> places.getOrDefault(key, Set.of()).stream())
        .filter(place -> place.isOf(file))
        .map(NamedPlace::number)
        .forEach(found::add);
    found.remove(null);
    return List.copyOf(found);
  }
}
