package org.kefu.customer.control;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.kefu.customer.boundary.PostalAddress;

/** The provinces, cities and districts of China as addresses name them. */
public final class Divisions {
  private static final List<String> FILES = List.of("pca.json", "HK-MO-TW.json");

  /** Of a province or city; the longest has eleven letters. */
  private static final int LONGEST_NAME = 12;

  /** What statistics put between a municipality and its districts; no address names it. */
  private static final Set<String> MUNICIPALITY = Set.of("市辖区", "县");

  /** What statistics put between a province and the towns it governs itself. */
  private static final Set<String> GOVERNED_ITSELF = Set.of("省直辖县级行政区划", "自治区直辖县级行政区划");

  private static final Map<String, Map<String, List<String>>> ALL = load();

  /** What stands for a street that nobody has told. */
  public static final String NO_STREET = "—";

  /** What people leave out when they name a region. */
  private static final Pattern SUFFIX =
      Pattern.compile("(?<=.{2})(省|市|特别行政区|(壮族|回族|维吾尔)?自治区|地区|盟)$");

  /** Every province and city by its names, in full and in brief. */
  private static final Map<String, Place> PLACES = places();

  /**
   * A province or a city.
   *
   * @param city null where a whole province is meant
   */
  record Place(String province, String city) {
    /** Both may mean one place: neither names another province or another city. */
    boolean agrees(Place other) {
      return province.equals(other.province)
          && (city == null || other.city == null || city.equals(other.city));
    }

    /** The city, where one was named before or after its province. */
    Place within(Place before) {
      return before != null && before.city != null && city == null ? before : this;
    }
  }

  /** A place, and how a text names it. */
  record Named(String name, Place place) {}

  private Divisions() {}

  /** The place a text begins with, by the longest of its names; null where it does not. */
  static Named placeAt(String text) {
    for (var length = Math.min(text.length(), LONGEST_NAME); length >= 2; length--) {
      var named = placeOf(text.substring(0, length));
      if (named != null) {
        return named;
      }
    }
    return null;
  }

  /** The place a text is the name of, or null. */
  static Named placeOf(String text) {
    var place = PLACES.get(text);
    return place == null ? null : new Named(text, place);
  }

  private static Map<String, Place> places() {
    var places = new HashMap<String, Place>();
    for (var province : provinces()) {
      for (var city : cities(province)) {
        places.put(city, new Place(province, city));
        places.put(brief(city), new Place(province, city));
      }
    }
    provinces()
        .forEach(
            province -> {
              places.put(province, new Place(province, null));
              places.put(brief(province), new Place(province, null));
            });
    return places;
  }

  public static List<String> provinces() {
    return List.copyOf(ALL.keySet());
  }

  public static List<String> cities(String province) {
    return List.copyOf(ALL.getOrDefault(province, Map.of()).keySet());
  }

  public static List<String> districts(String province, String city) {
    return city == null
        ? List.of()
        : ALL.getOrDefault(province, Map.of()).getOrDefault(city, List.of());
  }

  /** The address with its province, where its city tells it. */
  static PostalAddress placed(PostalAddress address) {
    if (address.province() != null || address.city() == null) {
      return address;
    }
    var province = provinceOf(address.city());
    return province == null ? address : address.in(province);
  }

  /** The address with its regions called in full: 浙江 is 浙江省. What is unknown stays. */
  public static PostalAddress named(PostalAddress address) {
    var province = full(address.province(), provinces());
    var known = province == null ? allCities() : cities(province);
    var city = full(address.city(), known);
    if (city == null && known.equals(List.of(String.valueOf(province)))) {
      city = province;
    }
    return new PostalAddress(
        province, city, full(address.district(), districts(province, city)), address.street());
  }

  /** An address in one line, in its parts as far as they are told. */
  public static PostalAddress parted(String whole) {
    var rest = whole.strip();
    var province = first(rest, provinces());
    rest = without(rest, province);
    var known = province == null ? allCities() : cities(province);
    var city = first(rest, known);
    rest = without(rest, city);
    if (city == null && known.equals(List.of(String.valueOf(province)))) {
      city = province; // a municipality is named once
    }
    var home = province == null && city != null ? provinceOf(city) : province;
    var inCity = districts(home, city);
    var district = inCity.stream().filter(rest::startsWith).findFirst().orElse(null);
    rest = without(rest, district);
    return new PostalAddress(home, city, district, rest.isBlank() ? NO_STREET : rest);
  }

  private static List<String> allCities() {
    return ALL.values().stream().flatMap(cities -> cities.keySet().stream()).toList();
  }

  private static String provinceOf(String city) {
    return ALL.keySet().stream()
        .filter(province -> cities(province).contains(city))
        .findFirst()
        .orElse(null);
  }

  private static String full(String written, List<String> known) {
    return written == null || known.contains(written)
        ? written
        : known.stream().filter(name -> brief(name).equals(written)).findFirst().orElse(written);
  }

  private static String brief(String name) {
    return SUFFIX.matcher(name).replaceFirst("");
  }

  /** The region a text begins with, in full or in brief. */
  private static String first(String text, List<String> known) {
    return known.stream()
        .filter(text::startsWith)
        .findFirst()
        .or(() -> known.stream().filter(name -> text.startsWith(brief(name))).findFirst())
        .orElse(null);
  }

  private static String without(String text, String name) {
    if (name == null) {
      return text;
    }
    var rest =
        text.startsWith(name)
            ? text.substring(name.length())
            : text.substring(brief(name).length());
    return rest.strip();
  }

  /** What of the address lies nowhere: the name of its field, or null where all of it is known. */
  static String unknownPart(PostalAddress address) {
    if (isUnknown(address.province(), provinces())) {
      return "province";
    }
    if (isUnknown(address.city(), cities(address.province()))) {
      return "city";
    }
    var districts = districts(address.province(), address.city());
    return isUnknown(address.district(), districts) ? "district" : null;
  }

  private static boolean isUnknown(String name, List<String> known) {
    return name != null && !known.contains(name);
  }

  private static Map<String, Map<String, List<String>>> load() {
    var all = new LinkedHashMap<String, Map<String, List<String>>>();
    for (var file : FILES) {
      read(file).forEach((name, cities) -> all.put(name, cities(name, cities.asJsonObject())));
    }
    return all;
  }

  private static Map<String, List<String>> cities(String province, JsonObject given) {
    var cities = new LinkedHashMap<String, List<String>>();
    given.forEach(
        (name, value) -> {
          var districts = names(value.asJsonArray());
          if (MUNICIPALITY.contains(name)) {
            cities.computeIfAbsent(province, own -> new ArrayList<>()).addAll(districts);
          } else if (GOVERNED_ITSELF.contains(name)) {
            districts.forEach(town -> cities.put(town, List.of()));
          } else {
            cities.put(name, districts);
          }
        });
    return cities;
  }

  private static List<String> names(JsonArray array) {
    return array.getValuesAs(JsonString.class).stream().map(JsonString::getString).toList();
  }

  private static JsonObject read(String file) {
    try (var in = Divisions.class.getResourceAsStream("/org/kefu/customer/regions/" + file);
        var reader = Json.createReader(in)) {
      return reader.readObject();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
