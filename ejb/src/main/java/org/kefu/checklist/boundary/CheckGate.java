package org.kefu.checklist.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.kefu.checklist.control.CheckItems;
import org.kefu.checklist.control.ItemsAreOpen;
import org.kefu.system.boundary.Modules;
import org.kefu.system.boundary.ProductModule;

/** Asked before a ticket is solved or closed. */
@Stateless
@PermitAll
public class CheckGate {
  @Inject CheckItems items;
  @Inject Modules modules;

  /** Refuses as long as something that gates is open; names it. */
  public void demand(String number) {
    var open = open(List.of(number)).getOrDefault(number, List.of());
    if (!open.isEmpty()) {
      throw new ItemsAreOpen(number, open);
    }
  }

  /** What is open and gates, by ticket; none where nothing is in the way. */
  public Map<String, List<String>> open(Collection<String> numbers) {
    return modules.isOn(ProductModule.CHECK_LISTS) ? items.gating(numbers) : Map.of();
  }
}
