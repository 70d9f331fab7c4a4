package org.kefu.customer.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kefu.field.boundary.Audience;
import org.kefu.field.boundary.FieldQueries;
import org.kefu.search.boundary.Field;

/** All that can be asked of a customer: what every customer has, and their custom fields. */
@ApplicationScoped
public class SearchedCustomerFields {
  private static final Set<String> TAKEN =
      CustomerFields.ALL.stream()
          .flatMap(field -> field.names().stream())
          .collect(Collectors.toSet());

  @Inject FieldQueries queries;

  /** What the one who asks may ask for. */
  List<Field> all() {
    return Stream.concat(
            CustomerFields.ALL.stream(),
            queries.asked(CustomerSubject.NAME, Audience.STAFF, TAKEN).stream())
        .toList();
  }
}
