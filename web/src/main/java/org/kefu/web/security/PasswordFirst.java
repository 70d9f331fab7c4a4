package org.kefu.web.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Whoever signed in with a password that somebody else gave them sees nothing until it is theirs.
 */
public class PasswordFirst extends HttpFilter {
  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    var open =
        Paths.isResource(request)
            || Paths.of(request).equals(Paths.PASSWORD)
            || Paths.of(request).equals(Paths.SIGN_IN)
            || !SignedIn.isPasswordDemanded(request);
    if (open) {
      chain.doFilter(request, response);
    } else {
      response.sendRedirect(Paths.PASSWORD);
    }
  }
}
