package org.kefu.web.agent;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import org.kefu.customer.boundary.RegionList;

/** What can be chosen for an address while it is typed; a region of old stays in its list. */
@Named
@RequestScoped
public class RegionsView {
  @Inject RegionList regions;

  public List<String> provinces(AddressLine line) {
    return with(line.getProvince(), regions.provinces());
  }

  public List<String> cities(AddressLine line) {
    return with(line.getCity(), regions.cities(line.getProvince()));
  }

  public List<String> districts(AddressLine line) {
    return with(line.getDistrict(), regions.districts(line.getProvince(), line.getCity()));
  }

  /** Another province has other cities; where it has one only, that is it. */
  public void provinceChosen(AddressLine line) {
    var cities = regions.cities(line.getProvince());
    line.setCity(cities.size() == 1 ? cities.get(0) : null);
    line.setDistrict(null);
  }

  public void cityChosen(AddressLine line) {
    line.setDistrict(null);
  }

  private static List<String> with(String name, List<String> known) {
    if (name == null || known.contains(name)) {
      return known;
    }
    var all = new ArrayList<>(known);
    all.add(0, name);
    return all;
  }
}
