package org.kefu.customer.control;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import org.kefu.shared.CurrentUser;
import org.kefu.shared.LargeCounts;
import org.kefu.staff.boundary.StaffSearch;

/** Lists of customers over a database, with no server around them. */
final class CustomerListsFixture {
  static final Instant DUE = Instant.parse("2026-06-01T00:00:00Z");

  private CustomerListsFixture() {}

  static ListedCustomers listed(EntityManager em, Territory territory) {
    var listed = new ListedCustomers();
    listed.em = em;
    listed.conditions = new CustomerConditions();
    listed.conditions.territory = territory;
    listed.conditions.owners = new Owners();
    listed.conditions.owners.current = mock(CurrentUser.class);
    when(listed.conditions.owners.current.login()).thenReturn("agent");
    listed.conditions.owners.staff = mock(StaffSearch.class);
    when(listed.conditions.owners.staff.disabled()).thenReturn(List.of("gone"));
    listed.conditions.vocabulary = mock(Vocabulary.class);
    when(listed.conditions.vocabulary.nameNow(any())).thenAnswer(call -> call.getArgument(0));
    listed.conditions.times = new AskedTimes();
    listed.conditions.times.care = mock(Care.class);
    when(listed.conditions.times.care.since()).thenReturn(DUE);
    listed.conditions.work =
        () ->
            "select t.customerNumber from Ticket t where t.customerNumber = c.number and t.closed"
                + " = :notClosed";
    listed.worded = mock(WordedCustomers.class);
    when(listed.worded.numbers(any(), anyInt(), anyInt())).thenReturn(List.of("C-1", "C-2"));
    listed.searched = mock(SearchedCustomerFields.class);
    when(listed.searched.meeting(any(), any())).thenAnswer(call -> call.getArgument(1));
    listed.large = new LargeCounts();
    return listed;
  }
}
