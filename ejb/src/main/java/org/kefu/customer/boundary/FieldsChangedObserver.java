package org.kefu.customer.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.kefu.customer.control.CustomerSubject;
import org.kefu.customer.control.FaultScan;
import org.kefu.field.boundary.FieldsChanged;

/** What is demanded of customers may be something else now. */
@ApplicationScoped
public class FieldsChangedObserver {
  @Inject FaultScan scan;

  void on(@Observes FieldsChanged event) {
    if (event.subject().equals(CustomerSubject.NAME)) {
      scan.rulesChanged();
    }
  }
}
