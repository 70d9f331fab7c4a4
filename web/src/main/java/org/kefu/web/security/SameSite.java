package org.kefu.web.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Set;

/**
 * Lets nothing be changed from a page of another site. It backs the view state that Faces asks for
 * with every submit. Programs bring a token of their own and are not asked.
 */
public class SameSite extends HttpFilter {
  private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS", "TRACE");

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (isActing(request) && !isOurs(request)) {
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
    } else {
      chain.doFilter(request, response);
    }
  }

  /** A line kept open is no reading either: another site must not listen in a user's name. */
  private static boolean isActing(HttpServletRequest request) {
    var upgrade = "websocket".equalsIgnoreCase(request.getHeader("Upgrade"));
    return upgrade
        || !READING.contains(request.getMethod()) && !Paths.of(request).startsWith("/api/");
  }

  private static boolean isOurs(HttpServletRequest request) {
    var site = request.getHeader("Sec-Fetch-Site");
    if (site != null && !site.equals("same-origin")) {
      return false;
    }
    var origin = request.getHeader("Origin");
    return origin == null || authority(origin).equalsIgnoreCase(request.getHeader("Host"));
  }

  private static String authority(String origin) {
    try {
      return String.valueOf(URI.create(origin).getRawAuthority());
    } catch (IllegalArgumentException nonsense) {
      return "";
    }
  }
}
