package org.kefu.it;

import java.util.Set;
import java.util.concurrent.Callable;
import org.wildfly.security.auth.server.SecurityDomain;
import org.wildfly.security.authz.RoleMapper;
import org.wildfly.security.authz.Roles;

/** Lets a test inside the server act as somebody, as if a page had signed them in. */
public final class Caller {

  private Caller() {}

  public static <T> T as(String login, Set<String> rights, Callable<T> work) throws Exception {
    return SecurityDomain.getCurrent()
        .createAdHocIdentity(login)
        .withDefaultRoleMapper(RoleMapper.constant(Roles.fromSet(rights)))
        .runAs(work);
  }
}
