package org.kefu.staff.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Map;
import org.kefu.audit.boundary.AuditTrail;
import org.kefu.shared.BusinessClock;
import org.kefu.staff.control.Passwords;
import org.kefu.staff.control.Users;
import org.kefu.staff.entity.AppUser;

/**
 * Creates the users of the demonstration at the first start, when nobody is there whose rights
 * could be asked for; later it refuses. They share one password that everybody can read, so each is
 * marked and the server knows that it must not be reachable with them.
 */
@Stateless
@PermitAll
public class DemoUsers {
  @Inject Users users;
  @Inject AuditTrail audit;
  @Inject BusinessClock clock;

  /**
   * Somebody who can sign in.
   *
   * @param customerNumber the customer whose own login this is, or null
   */
  public record Person(@NotNull @Valid UserFile file, String customerNumber) {}

  public void create(@NotNull List<@Valid Person> people, @NotNull String password) {
    if (!users.isEmpty()) {
      throw new IllegalStateException("There are users: demonstration users are not added to them");
    }
    var hash = Passwords.hash(password);
    people.forEach(person -> add(person, hash));
  }

  /** True when somebody can sign in with the password of the demonstration. */
  public boolean areThere() {
    return users.hasDemoUsers();
  }

  private void add(Person person, String hash) {
    var file = person.file();
    var user = new AppUser(file.login(), file.name(), hash, clock.instant());
    user.describe(file.name(), file.email());
    user.grant(file.roles(), file.teams());
    user.belongTo(person.customerNumber());
    user.markDemo();
    users.add(user);
    audit.begin(
        AuditTrail.USER,
        file.login(),
        "user.created",
        Map.of("name", file.name(), "roles", String.join(" ", file.roles()), "demo", "true"));
  }
}
