package org.kefu.system.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kefu.shared.BusinessClock;
import org.kefu.shared.CurrentUser;
import org.kefu.system.control.ParameterStore;

/** The settings of this installation; what nobody has changed has the value the product ships. */
@Stateless
@PermitAll
public class Parameters {
  public static final String COMPANY = "company.name";
  public static final String SITE = "site.code";
  public static final String MAIL_ADDRESS = "mail.address";
  public static final String BASE_URL = "web.url";

  /** Where a telephone number without a country code is dialled; ISO 3166. */
  public static final String PHONE_REGION = "phone.region";

  public static final String DEMO_STATE = "demo.state";

  /** What of a mailbox is too large to be fetched, in megabytes. */
  public static final String LARGEST_MAIL = "mail.largestMegabytes";

  /** How many tickets one sender may open by mail within an hour. */
  public static final String TICKETS_IN_AN_HOUR = "mail.ticketsInAnHour";

  public static final String REQUESTS_IN_AN_HOUR = "form.requestsInAnHour";
  public static final String REQUESTS_IN_A_MINUTE = "form.requestsInAMinute";

  /** For how many days a sender gets no second acknowledgement. */
  public static final String RECEIPT_AFTER_DAYS = "mail.receiptAfterDays";

  /** How many tickets one run may change. */
  public static final String MOST_AT_ONCE = "bulk.mostTickets";

  /** After how many months a customer's file is to be verified again; 0 for never. */
  public static final String REVIEW_AFTER_MONTHS = "customer.reviewAfterMonths";

  /** At what time of the day files of one customer are looked for; empty for only on demand. */
  public static final String SCAN_AT = "customer.scanAt";

  /** Our own telephone numbers, with commas between them: no customer's, whoever names them. */
  public static final String OWN_PHONES = "company.phones";

  /** Begins the names of what becomes of things that customers tell of themselves. */
  public static final String PROPOSE = "customer.propose.";

  /** Since when customers' files are held against the rules of now; empty for always. */
  public static final String FAULT_RULES_SINCE = "customer.faultRulesSince";

  /** After how many days a password must be changed; 0 for never. */
  public static final String PASSWORD_DAYS = "password.days";

  /** With how many digits business numbers count. */
  public static final String DIGITS = "number.digits";

  private static final Map<String, String> SHIPPED =
      Stream.concat(
              Setting.ALL.stream().map(setting -> Map.entry(setting.name(), setting.shipped())),
              Stream.of(Map.entry(DEMO_STATE, ""), Map.entry(FAULT_RULES_SINCE, "")))
          .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));

  @Inject ParameterStore store;
  @Inject BusinessClock clock;
  @Inject CurrentUser user;

  public String text(String name) {
    return store.find(name).orElseGet(() -> shipped(name));
  }

  public int number(String name) {
    return Integer.parseInt(text(name));
  }

  /** For what the system sets itself: first start, guided set-up. */
  public void put(String name, String to) {
    shipped(name);
    store.change(name).change(to, user.login(), clock.instant());
  }

  private static String shipped(String name) {
    var value = SHIPPED.get(name);
    if (value == null) {
      throw new IllegalArgumentException("No such parameter: " + name);
    }
    return value;
  }
}
