package org.kefu.customer.control;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kefu.customer.boundary.PostalAddress;

/** The provinces, cities and districts of China as addresses name them. */
public final class Divisions {
  private static final List<String> FILES = List.of("pca.json", "HK-MO-TW.json");

  /** What statistics put between a municipality and its districts; no address names it. */
  private static final Set<String> MUNICIPALITY = Set.of("市辖区", "县");

  /** What statistics put between a province and the towns it governs itself. */
  private static final Set<String> GOVERNED_ITSELF = Set.of("省直辖县级行政区划", "自治区直辖县级行政区划");

  private static final Map<String, Map<String, List<String>>> ALL = load();

  private Divisions() {}

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
    return ALL.keySet().stream()
        .filter(province -> cities(province).contains(address.city()))
        .findFirst()
        .map(address::in)
        .orElse(address);
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
