package org.kefu.customer.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.kefu.customer.control.Divisions;

/** The regions an address can lie in, to choose from: each list depends on what was chosen. */
@ApplicationScoped
public class RegionList {
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
}
