package org.kefu.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.kefu.customer.boundary.CustomerRow;
import org.kefu.customer.boundary.CustomerSearch;
import org.kefu.shared.Page;
import org.kefu.staff.boundary.Right;

class RightsIT extends InServer {

  @Inject CustomerSearch customers;

  @Test
  void nobodyMaySearchCustomers() {
    assertThatThrownBy(this::search).isInstanceOf(EJBAccessException.class);
  }

  @Test
  void anotherRightIsNotEnough() {
    assertThatThrownBy(() -> Caller.as("ann", Set.of(Right.TICKET_READ), this::search))
        .isInstanceOf(EJBAccessException.class);
  }

  @Test
  void whoHasTheRightMay() throws Exception {
    assertThat(Caller.as("ann", Set.of(Right.CUSTOMER_READ), this::search)).isNotNull();
  }

  private Page<CustomerRow> search() {
    return customers.page("", 0, 1);
  }
}
