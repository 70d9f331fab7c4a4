package org.kefu.system.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.kefu.system.control.ParameterStore;

/** Which parts of the product are on here; asked at every request. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class Modules {
  @Inject ParameterStore store;

  public boolean isOn(ProductModule module) {
    return store.find(module.parameter()).isEmpty();
  }

  /** Those of the rights that give something here, in the order given. */
  public Set<String> granted(Collection<String> rights) {
    var granted = new LinkedHashSet<>(rights);
    Stream.of(ProductModule.values())
        .filter(module -> !isOn(module))
        .forEach(module -> module.rights().forEach(granted::remove));
    return granted;
  }
}
