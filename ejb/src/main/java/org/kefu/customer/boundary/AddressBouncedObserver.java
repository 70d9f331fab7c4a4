package org.kefu.customer.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.kefu.customer.control.Faults;

/** Says in every file that has the address that it leads nowhere. */
@ApplicationScoped
public class AddressBouncedObserver {
  @Inject Faults faults;

  void on(@Observes AddressBounced event) {
    faults.bounced(event.address());
  }
}
