package org.kefu.customer.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kefu.field.boundary.SearchedOwnFields;
import org.kefu.search.boundary.Field;
import org.kefu.staff.boundary.Hidden;

/** All that can be asked of a customer: what every customer has, and their custom fields. */
@ApplicationScoped
public class SearchedCustomerFields extends SearchedOwnFields {
  private static final Set<String> TAKEN =
      CustomerFields.ALL.stream()
          .flatMap(field -> field.names().stream())
          .collect(Collectors.toSet());

  /** What is hidden where the fields are parts of it. */
  private static final Map<String, String> PARTS =
      Map.of(
          "phone",
          Hidden.CUSTOMER_PHONES,
          "mail",
          Hidden.CUSTOMER_EMAILS,
          "city",
          Hidden.CUSTOMER_ADDRESSES,
          "level",
          Hidden.CUSTOMER_LEVEL);

  @Inject Sight sight;

  /** What the one who asks may ask for. */
  List<Field> all() {
    return Stream.concat(
            CustomerFields.ALL.stream()
                .filter(
                    field ->
                        !PARTS.containsKey(field.name()) || !sight.hides(PARTS.get(field.name()))),
            custom().stream())
        .toList();
  }

  @Override
  protected String subject() {
    return CustomerSubject.NAME;
  }

  @Override
  protected Set<String> taken() {
    return TAKEN;
  }
}
