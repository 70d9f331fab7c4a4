package org.kefu.customer.boundary;

import java.time.Instant;
import java.util.List;

/**
 * View: a customer's whole file.
 *
 * @param version guards against overwriting another's change
 * @param mergedInto the number of the file that took this one in, or null
 * @param owner the login of the employee who looks after it, or null
 */
public record CustomerDetails(
    String number,
    CustomerFile file,
    List<String> tags,
    Instant createdAt,
    Instant updatedAt,
    Instant verifiedAt,
    int version,
    String mergedInto,
    String owner) {

  /** The same for eyes that do not need what can be misused. */
  public CustomerDetails masked() {
    return with(file.masked());
  }

  /** The same with other contents. */
  public CustomerDetails with(CustomerFile seen) {
    return new CustomerDetails(
        number, seen, tags, createdAt, updatedAt, verifiedAt, version, mergedInto, owner);
  }

  public String name() {
    return file.name();
  }

  public String firstEmail() {
    return file.allEmails().findFirst().orElse(null);
  }

  public String firstPhone() {
    return file.allPhones().findFirst().map(Phone::shown).orElse(null);
  }
}
