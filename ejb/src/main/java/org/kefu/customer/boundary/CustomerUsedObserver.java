package org.kefu.customer.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import org.kefu.customer.control.Customers;
import org.kefu.customer.control.Notes;
import org.kefu.staff.boundary.CustomerLogins;

/** What belongs to a file itself: remarks, logins, other files that lead to it. */
@ApplicationScoped
public class CustomerUsedObserver {
  @Inject Customers customers;
  @Inject Notes notes;
  @Inject CustomerLogins logins;

  void on(@Observes CustomerUsed event) {
    if (!notes.of(List.of(event.customer())).isEmpty()) {
      event.by("note");
    }
    if (logins.any(event.customer())) {
      event.by("login");
    }
    if (customers.isReferredTo(event.customer())) {
      event.by("customer");
    }
  }
}
