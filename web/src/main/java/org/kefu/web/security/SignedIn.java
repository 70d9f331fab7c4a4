package org.kefu.web.security;

import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.time.Instant;
import java.util.Optional;
import org.kefu.staff.boundary.Identity;

/** Who a session belongs to, and when that was last compared with the users. */
public record SignedIn(Identity identity, Instant checkedAt) implements Serializable {
  private static final String KEY = SignedIn.class.getName();

  static Optional<SignedIn> in(HttpServletRequest request) {
    var session = request.getSession(false);
    return Optional.ofNullable(session == null ? null : (SignedIn) session.getAttribute(KEY));
  }

  void keepIn(HttpServletRequest request) {
    request.getSession().setAttribute(KEY, this);
  }

  /** Somebody has just proven who they are; the session's old id is worth nothing any more. */
  public static void begin(HttpServletRequest request, Identity identity) {
    if (request.getSession(false) != null) {
      request.changeSessionId();
    }
    new SignedIn(identity, Instant.now()).keepIn(request);
  }

  /** The password was given by an administrator and still has to be replaced. */
  public static void demandPassword(HttpServletRequest request, boolean demanded) {
    request.getSession().setAttribute(KEY + ".password", demanded);
  }

  static boolean isPasswordDemanded(HttpServletRequest request) {
    var session = request.getSession(false);
    return session != null && Boolean.TRUE.equals(session.getAttribute(KEY + ".password"));
  }
}
