package org.kefu.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.security.Principal;
import java.util.function.Supplier;

/** Who acts: the signed-in user, or the system where a timer or a queue acts on its own. */
@ApplicationScoped
public class CurrentUser {
  public static final String SYSTEM = "system";
  private static final ThreadLocal<String> ACTING = new ThreadLocal<>();

  @Inject Instance<Principal> principal;

  /**
   * Runs work in the name of somebody who is not signed in: a customer by signed link, an import.
   */
  public static <T> T as(String login, Supplier<T> work) {
    var before = ACTING.get();
    ACTING.set(login);
    try {
      return work.get();
    } finally {
      if (before == null) {
        ACTING.remove();
      } else {
        ACTING.set(before);
      }
    }
  }

  public String login() {
    var acting = ACTING.get();
    if (acting != null) {
      return acting;
    }
    var name = principal.isResolvable() ? nameOf(principal.get()) : null;
    return name == null || name.isBlank() || name.equals("anonymous") ? SYSTEM : name;
  }

  private static String nameOf(Principal who) {
    return who == null ? null : who.getName();
  }
}
