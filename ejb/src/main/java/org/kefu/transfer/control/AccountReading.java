package org.kefu.transfer.control;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.kefu.customer.boundary.Settlement;
import org.kefu.search.boundary.Choices;
import org.kefu.shared.InvalidInput;

/** What a table says of an account: with a currency, in words. */
final class AccountReading {
  private static final Map<String, List<String>> SETTLEMENTS =
      Choices.of("settlement", Settlement.class);

  private AccountReading() {}

  static BigDecimal credit(String written) {
    if (written == null) {
      return null;
    }
    var digits = written.replaceAll("[\\s,，¥￥元]|CNY|RMB", "");
    if (!digits.matches("\\d{1,12}(\\.\\d{1,2})?")) {
      throw new InvalidInput("credit", "amount", written);
    }
    return new BigDecimal(digits);
  }

  static Integer days(String written) {
    if (written == null) {
      return null;
    }
    var digits = written.replaceAll("\\s|天|[Dd]ays?", "");
    if (!digits.matches("\\d{1,4}")) {
      throw new InvalidInput("days", "days", written);
    }
    return Integer.valueOf(digits);
  }

  static Settlement settlement(String written) {
    if (written == null) {
      return null;
    }
    return SETTLEMENTS.entrySet().stream()
        .filter(
            way ->
                way.getKey().equalsIgnoreCase(written)
                    || way.getValue().stream().anyMatch(written::equalsIgnoreCase))
        .map(way -> Settlement.valueOf(way.getKey()))
        .findFirst()
        .orElseThrow(
            () ->
                new InvalidInput(
                    "settlement",
                    "choice",
                    String.join(
                        ", ", SETTLEMENTS.values().stream().map(names -> names.get(0)).toList())));
  }
}
