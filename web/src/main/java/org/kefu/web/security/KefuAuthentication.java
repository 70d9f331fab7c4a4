package org.kefu.web.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.kefu.staff.boundary.Identity;
import org.kefu.staff.boundary.SignIn;
import org.kefu.system.boundary.Modules;
import org.kefu.web.shared.ModulePages;

/**
 * Tells the container who calls: a program by the token of each request, a person by the session
 * that the sign-in page has begun. What an administrator takes away is gone within a minute.
 */
@ApplicationScoped
public class KefuAuthentication implements HttpAuthenticationMechanism {
  private static final Duration TRUSTED = Duration.ofMinutes(1);
  private static final String BEARER = "Bearer ";
  private static final String API = "/api/";

  @Inject SignIn signIn;
  @Inject Modules modules;

  @Override
  public AuthenticationStatus validateRequest(
      HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
    var program = Paths.of(request).startsWith(API);
    if (!ModulePages.of(Paths.of(request)).stream().allMatch(modules::isOn)) {
      return deny(response, program);
    }
    var identity = program ? byToken(request) : bySession(request);
    if (identity.isPresent()) {
      var who = identity.get();
      return context.notifyContainerAboutLogin(who.login(), modules.granted(who.groups()));
    }
    if (!context.isProtected()) {
      return context.doNothing();
    }
    try {
      return program ? refuse(response) : askToSignIn(request, response);
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    }
  }

  private Optional<Identity> byToken(HttpServletRequest request) {
    return Optional.ofNullable(request.getHeader("Authorization"))
        .filter(header -> header.regionMatches(true, 0, BEARER, 0, BEARER.length()))
        .flatMap(header -> signIn.byToken(header.substring(BEARER.length()).strip()));
  }

  private Optional<Identity> bySession(HttpServletRequest request) {
    return SignedIn.in(request)
        .flatMap(known -> isFresh(known) ? Optional.of(known.identity()) : again(known, request));
  }

  private static boolean isFresh(SignedIn known) {
    return known.checkedAt().plus(TRUSTED).isAfter(Instant.now());
  }

  private Optional<Identity> again(SignedIn known, HttpServletRequest request) {
    var now = signIn.identity(known.identity().login());
    now.ifPresentOrElse(
        identity -> new SignedIn(identity, Instant.now()).keepIn(request),
        () -> request.getSession().invalidate());
    return now;
  }

  /** What belongs to a part of the product that is off is not there, whoever asks. */
  private static AuthenticationStatus deny(HttpServletResponse response, boolean program) {
    try {
      response.setStatus(HttpServletResponse.SC_NOT_FOUND);
      if (program) {
        problem(
            response, "Not Found", HttpServletResponse.SC_NOT_FOUND, "This part is switched off");
      }
      return AuthenticationStatus.SEND_FAILURE;
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    }
  }

  private static AuthenticationStatus refuse(HttpServletResponse response) throws IOException {
    response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
    response.setHeader("WWW-Authenticate", "Bearer realm=\"Kefu\"");
    problem(
        response,
        "Unauthorized",
        HttpServletResponse.SC_UNAUTHORIZED,
        "A valid token is needed: Authorization: Bearer ...");
    return AuthenticationStatus.SEND_FAILURE;
  }

  private static void problem(HttpServletResponse response, String title, int status, String detail)
      throws IOException {
    response.setContentType("application/problem+json");
    response
        .getOutputStream()
        .print(
            "{\"type\":\"about:blank\",\"title\":\"%s\",\"status\":%d,\"detail\":\"%s\"}"
                .formatted(title, status, detail));
    response.flushBuffer(); // else the server would put its own words in the place of these
  }

  private static AuthenticationStatus askToSignIn(
      HttpServletRequest request, HttpServletResponse response) throws IOException {
    response.setHeader("Cache-Control", "no-store");
    if ("partial/ajax".equals(request.getHeader("Faces-Request"))) {
      response.setContentType("text/xml;charset=UTF-8");
      response
          .getOutputStream()
          .print(
              "<?xml version='1.0' encoding='UTF-8'?><partial-response><redirect url=\""
                  + Paths.SIGN_IN
                  + "?ended=true\"/></partial-response>");
    } else {
      response.sendRedirect(Paths.signInThen(request));
    }
    return AuthenticationStatus.SEND_CONTINUE;
  }
}
