package org.kefu.customer.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;
import org.kefu.customer.control.Divisions;

/** The regions an address can lie in, to choose from: each list depends on what was chosen. */
@ApplicationScoped
public class RegionList {
  /** What stands for a street that nobody has told. */
  public static final String NO_STREET = Divisions.NO_STREET;

  public List<String> provinces() {
    return Divisions.provinces();
  }

  /** A municipality is its own only city. */
  public List<String> cities(String province) {
    return Divisions.cities(province);
  }

  public List<String> districts(String province, String city) {
    return Divisions.districts(province, city);
  }

  /** Provinces, and cities as {@code province/city}, in whose name the part occurs. */
  public List<String> within(String part) {
    return provinces().stream()
        .flatMap(
            province ->
                Stream.concat(
                    Stream.of(province),
                    cities(province).stream()
                        .filter(city -> !city.equals(province))
                        .map(city -> province + "/" + city)))
        .filter(place -> place.contains(part.strip()))
        .toList();
  }

  /** The address with its regions called in full: 浙江 is 浙江省. What is unknown stays. */
  public PostalAddress named(PostalAddress address) {
    return Divisions.named(address);
  }

  /** An address that was written in one line, in its parts as far as they are told. */
  public PostalAddress parted(String whole) {
    return Divisions.parted(whole);
  }
}
