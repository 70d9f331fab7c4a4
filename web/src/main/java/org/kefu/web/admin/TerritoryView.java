package org.kefu.web.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.kefu.customer.boundary.RegionList;

/** Regions in which a person may work, while an administrator types a part of one. */
@Named
@RequestScoped
public class TerritoryView {
  private static final int MOST = 20;

  @Inject RegionList regions;

  public List<String> suggest(String part) {
    return regions.within(part).stream().limit(MOST).toList();
  }

  /** A city after its province. */
  public String name(String region) {
    return region == null ? "" : region.replace("/", " ");
  }

  public String names(Collection<String> all) {
    return all.stream().map(this::name).collect(Collectors.joining("、"));
  }
}
