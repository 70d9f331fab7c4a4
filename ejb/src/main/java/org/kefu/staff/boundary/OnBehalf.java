package org.kefu.staff.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.function.Supplier;
import org.kefu.staff.control.UnknownUser;
import org.kefu.system.boundary.Modules;
import org.wildfly.security.auth.server.SecurityDomain;
import org.wildfly.security.authz.RoleMapper;
import org.wildfly.security.authz.Roles;

/**
 * Lets work in the background be done by whoever began it, with the rights they have by then: every
 * boundary asks for rights as if they sat before a page.
 */
@ApplicationScoped
public class OnBehalf {
  @Inject SignIn signIn;
  @Inject Modules modules;

  /** Refused where the person may not sign in any more. */
  public <T> T of(String login, Supplier<T> work) {
    var identity = signIn.identity(login).orElseThrow(() -> new UnknownUser(login));
    return SecurityDomain.getCurrent()
        .createAdHocIdentity(identity.login())
        .withDefaultRoleMapper(
            RoleMapper.constant(Roles.fromSet(modules.granted(identity.groups()))))
        .runAsSupplier(work);
  }
}
