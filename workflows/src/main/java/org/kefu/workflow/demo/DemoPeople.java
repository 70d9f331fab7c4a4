package org.kefu.workflow.demo;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.kefu.customer.boundary.CustomerDesk;
import org.kefu.shared.BusinessClock;
import org.kefu.staff.boundary.DemoUsers;
import org.kefu.system.boundary.Parameters;

/** The company, its people and its customers: who can sign in, and of whom the tickets tell. */
@Stateless
@PermitAll
public class DemoPeople {
  /** Customers are known a while before their first ticket of the story. */
  private static final Duration KNOWN_SINCE = Duration.ofDays(60);

  @Inject DemoSwitch demo;
  @Inject Parameters parameters;
  @Inject CustomerDesk customers;
  @Inject DemoUsers users;

  /** Everything but the tickets, in one transaction. */
  public void moveIn(Cast cast, Instant now) {
    parameters.put(Parameters.COMPANY, cast.company());
    parameters.put(Parameters.MAIL_ADDRESS, cast.mailAddress());
    var numbers = customerNumbers(cast, now);
    var people = cast.staff().stream().map(person -> person.named(numbers)).toList();
    users.create(people, cast.password());
    demo.begin(now);
  }

  /** The numbers of the customers by the names the stories call them; opens files not yet there. */
  public Map<String, String> customerNumbers(Cast cast, Instant now) {
    return BusinessClock.at(
        now.minus(KNOWN_SINCE),
        () -> {
          var numbers = new HashMap<String, String>();
          cast.customers().forEach((key, file) -> numbers.put(key, customers.recognise(file)));
          return numbers;
        });
  }
}
