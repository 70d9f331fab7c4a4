package org.kefu.web.agent;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kefu.customer.boundary.CustomerKind;
import org.kefu.customer.boundary.CustomerRow;
import org.kefu.customer.boundary.CustomerSearch;

/** The company a company belongs to, chosen while its name is typed. */
@Named
@RequestScoped
public class ParentView {
  private static final int ASKED = 30;
  private static final int SUGGESTIONS = 8;

  @Inject CustomerSearch search;
  private final Map<String, String> names = new HashMap<>();

  public List<String> suggest(String part) {
    return search.suggest(part, ASKED).stream()
        .filter(row -> row.kind() == CustomerKind.COMPANY)
        .limit(SUGGESTIONS)
        .map(this::number)
        .toList();
  }

  private String number(CustomerRow row) {
    names.put(row.number(), row.name());
    return row.number();
  }

  /** How a number is shown in the field and in its list. */
  public String words(String number) {
    return number == null || number.isBlank()
        ? ""
        : names.computeIfAbsent(number, one -> search.addressee(one).name()) + " · " + number;
  }
}
