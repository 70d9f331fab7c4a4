package org.kefu.workflow.demo;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import org.kefu.staff.boundary.DemoUsers;

/**
 * Keeps demonstration users, whose password everybody can read, from a server that others can
 * reach: such a server does not start, neither with them nor to create them.
 */
@Singleton
@Startup
@DependsOn("Engine")
public class DemoGuard {
  @Inject DemoUsers users;
  @Inject DemoSwitch demo;

  @PostConstruct
  void check() {
    var address = BindAddress.ofThisServer();
    if (address.isReachableFromOutside() && (users.areThere() || demo.isWanted())) {
      throw new DemoReachable(address.name());
    }
  }
}
