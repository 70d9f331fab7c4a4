package org.kefu.customer.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.kefu.customer.boundary.CustomerKind;
import org.kefu.field.boundary.FieldSubject;

/** Customers have custom fields. */
@ApplicationScoped
public class CustomerSubject implements FieldSubject {
  public static final String NAME = "CUSTOMER";
  private static final String KIND = "kind";

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Map<String, List<String>> facts() {
    return Map.of(KIND, Arrays.stream(CustomerKind.values()).map(Enum::name).toList());
  }

  /** What a search calls otherwise. */
  @Override
  public Set<String> reserved() {
    return CustomerFields.ALL.stream()
        .flatMap(field -> field.names().stream())
        .collect(Collectors.toSet());
  }

  static Map<String, List<String>> facts(CustomerKind kind) {
    return Map.of(KIND, List.of(kind.name()));
  }
}
