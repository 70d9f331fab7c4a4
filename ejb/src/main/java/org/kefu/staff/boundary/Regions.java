package org.kefu.staff.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Set;
import org.kefu.shared.CurrentUser;
import org.kefu.staff.control.Users;

/** Where the caller works. */
@Stateless
@PermitAll
public class Regions {
  /** The group of those who work in some regions only. */
  public static final String GROUP = "bound.regions";

  @Inject Users users;
  @Inject Rights rights;
  @Inject CurrentUser current;

  /** Provinces, and cities as {@code province/city}; empty for everywhere. */
  public Set<String> mine() {
    return rights.has(GROUP) ? users.named(current.login()).getRegions() : Set.of();
  }
}
