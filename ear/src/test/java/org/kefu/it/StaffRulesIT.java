package org.kefu.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kefu.it.Caller.as;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kefu.customer.boundary.CustomerSearch;
import org.kefu.shared.BusinessClock;
import org.kefu.staff.boundary.Profile;
import org.kefu.staff.boundary.Right;
import org.kefu.staff.boundary.RoleAdmin;
import org.kefu.staff.boundary.SignIn;
import org.kefu.staff.boundary.UserAdmin;
import org.kefu.staff.boundary.UserFile;
import org.kefu.system.boundary.ParameterAdmin;
import org.kefu.system.boundary.Parameters;

/** Roles are copied, combined and cut down; what they give is what their people may do. */
class StaffRulesIT extends InServer {
  private static final Set<String> ADMIN = Set.of(Right.USER_MANAGE, Right.SETTINGS_MANAGE);

  @Inject Planted planted;
  @Inject RoleAdmin roles;
  @Inject UserAdmin users;
  @Inject SignIn signIn;
  @Inject CustomerSearch customers;
  @Inject Profile profile;
  @Inject ParameterAdmin parameters;
  @Inject Parameters current;

  private final String login = "rule" + UUID.randomUUID().toString().substring(0, 8);
  private final String first = login + "-a";
  private final String second = login + "-b";

  @BeforeEach
  void plant() throws Exception {
    planted.awaitDemonstration();
    admin(
        () -> {
          roles.copy("agent", first, "甲", "A");
          roles.copy("manager", second, "乙", "B");
          users.create(file(login, Set.of(first)), "Kefu-demo-17");
        });
  }

  @AfterEach
  void letPasswordsGrowOld() throws Exception {
    admin(() -> parameters.change(Parameters.PASSWORD_DAYS, age(), "0"));
  }

  @Test
  void aCopyMayWhatItsOriginalMayAndTwoTogetherAllOfBoth() throws Exception {
    admin(() -> users.create(file(login + "-2", Set.of(second)), "Kefu-demo-17"));
    admin(() -> users.create(file(login + "-3", Set.of(first, second)), "Kefu-demo-17"));

    assertThat(rights(login)).isEqualTo(rights("agent"));
    assertThat(rights(login + "-3"))
        .containsAll(rights(login))
        .containsAll(rights(login + "-2"))
        .hasSizeGreaterThan(rights(login).size());
  }

  @Test
  void aRightThatIsTakenAwayIsGoneForEverybodyWhoHadItByTheRole() throws Exception {
    assertThat(as(login, groups(), () -> customers.page("", 0, 1))).isNotNull();
    var fewer = rights(login);
    fewer.remove(Right.CUSTOMER_READ);
    admin(() -> roles.allow(first, fewer));

    assertThat(groups()).doesNotContain(Right.CUSTOMER_READ).contains(Right.TICKET_READ);
    assertThatThrownBy(() -> as(login, groups(), () -> customers.page("", 0, 1)))
        .isInstanceOf(EJBAccessException.class);
  }

  @Test
  void anOldPasswordMustBeChangedWhereThatIsTheRule() throws Exception {
    var later = Instant.now().plus(91, ChronoUnit.DAYS);
    own("Kefu-own-18", "Kefu-demo-17", Instant.now());
    assertThat(mustChange(later)).as("by default none grows old").isFalse();
    admin(() -> parameters.change(Parameters.PASSWORD_DAYS, age(), "90"));
    assertThat(mustChange(later)).isTrue();
    assertThat(mustChange(Instant.now())).isFalse();
    own("Kefu-own-19", "Kefu-own-18", later);
    assertThat(mustChange(later)).isFalse();
  }

  private void own(String fresh, String old, Instant at) throws Exception {
    as(
        login,
        groups(),
        () ->
            BusinessClock.at(
                at,
                () -> {
                  profile.changePassword(old, fresh);
                  return null;
                }));
  }

  private boolean mustChange(Instant at) throws Exception {
    return as(
        login, groups(), () -> BusinessClock.at(at, () -> profile.mine().mustChangePassword()));
  }

  private String age() {
    return current.text(Parameters.PASSWORD_DAYS);
  }

  private static UserFile file(String user, Set<String> roles) {
    return new UserFile(user, user, null, roles, Set.of(), Set.of());
  }

  private Set<String> rights(String user) {
    var rights = new HashSet<>(groups(user));
    rights.retainAll(Right.ALL);
    return rights;
  }

  private Set<String> groups() {
    return groups(login);
  }

  private Set<String> groups(String user) {
    return signIn.identity(user).orElseThrow().groups();
  }

  private static void admin(Runnable work) throws Exception {
    as(
        "admin",
        ADMIN,
        () -> {
          work.run();
          return null;
        });
  }
}
