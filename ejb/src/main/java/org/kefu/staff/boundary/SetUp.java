package org.kefu.staff.boundary;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kefu.audit.boundary.AuditTrail;
import org.kefu.shared.BusinessClock;
import org.kefu.shared.InvalidInput;
import org.kefu.staff.control.PasswordPolicy;
import org.kefu.staff.control.Passwords;
import org.kefu.staff.control.SetUpCode;
import org.kefu.staff.control.Users;
import org.kefu.staff.entity.AppUser;
import org.kefu.system.boundary.Parameters;

/**
 * Opens a new installation, once: its first administrator and what it is called. It asks for a code
 * that stands in the installation's folder, so that on a server which can be reached from outside
 * nobody else is faster.
 */
@Singleton
@Startup
@DependsOn("Schema")
@PermitAll
public class SetUp {
  private static final int MOST_WRONG = 10;

  @Inject Users users;
  @Inject Parameters parameters;
  @Inject AuditTrail audit;
  @Inject BusinessClock clock;

  private int wrong;

  /** Demonstration data brings its own users, so nothing has to be set up. */
  @PostConstruct
  void writeCode() {
    if (!Boolean.getBoolean("kefu.demo") && users.isEmpty()) {
      SetUpCode.read();
    }
  }

  public boolean isOpen() {
    return users.isEmpty();
  }

  /** Refuses a wrong code; too many wrong ones make a new code. */
  public void check(@NotNull String code) {
    if (!isOpen()) {
      throw new InvalidInput("code", "setUpDone");
    }
    var right =
        MessageDigest.isEqual(
            SetUpCode.read().getBytes(StandardCharsets.UTF_8),
            code.strip().toUpperCase(java.util.Locale.ROOT).getBytes(StandardCharsets.UTF_8));
    if (!right) {
      if (++wrong >= MOST_WRONG) {
        wrong = 0;
        SetUpCode.renew();
      }
      throw new InvalidInput("code", "setUpCode");
    }
  }

  public void open(@NotNull @Valid NewInstallation with) {
    check(with.code());
    PasswordPolicy.check(with.login(), with.password(), List.of());
    var admin = new AppUser(with.login(), with.name(), "", clock.instant());
    admin.describe(with.name(), null);
    admin.chooseOwnPassword(Passwords.hash(with.password()));
    admin.grant(Set.of("admin"), Set.of());
    users.add(admin);
    parameters.put(Parameters.COMPANY, with.company().strip());
    parameters.put(Parameters.MAIL_ADDRESS, with.mail().strip());
    parameters.put(Parameters.SITE, with.site() == null ? "" : with.site());
    audit.begin(
        AuditTrail.USER,
        with.login(),
        "user.created",
        Map.of("name", with.name(), "roles", "admin"));
    SetUpCode.forget();
  }
}
