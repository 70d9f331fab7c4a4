package org.kefu.customer.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.kefu.customer.control.Customers;
import org.kefu.customer.control.ListedCustomers;
import org.kefu.customer.control.Sight;
import org.kefu.search.boundary.Document;
import org.kefu.search.boundary.Place;
import org.kefu.shared.InOrder;
import org.kefu.staff.boundary.Right;

/** Whole files of many customers, slice after slice, for whoever may take them along. */
@Stateless
@RolesAllowed(Right.CUSTOMER_EXPORT)
public class CustomerListing {
  @Inject Customers customers;
  @Inject ListedCustomers listed;
  @Inject Sight sight;

  /**
   * The files that follow, those entered last first; what can be misused is left out for whoever
   * has no right to it.
   *
   * @param query in whatever order
   * @param place where the slice before has ended; null for the first
   */
  public CustomerSlice slice(CustomerQuery query, Place place, int size) {
    var seen = sight.of(query).sorted(CustomerQuery.Sort.ENTERED, false);
    return ListedCustomers.isOfIndex(seen)
        ? some(listed.after(seen, place, size), size)
        : all(listed.places(seen, place, size), size);
  }

  private CustomerSlice all(List<Place> places, int size) {
    var numbers = places.stream().map(Place::number).toList();
    return new CustomerSlice(
        files(numbers), places.size() < size ? null : places.get(places.size() - 1));
  }

  /** The index may be a moment behind: a number that is nobody's any more is left out. */
  private CustomerSlice some(List<String> numbers, int size) {
    var files = files(numbers);
    if (numbers.size() < size || files.isEmpty()) {
      return new CustomerSlice(files, null);
    }
    var last = files.get(files.size() - 1);
    return new CustomerSlice(files, new Place(last.number(), Document.micros(last.createdAt())));
  }

  private List<CustomerDetails> files(List<String> numbers) {
    return InOrder.of(numbers, customers.details(numbers), CustomerDetails::number).stream()
        .map(sight::of)
        .toList();
  }
}
