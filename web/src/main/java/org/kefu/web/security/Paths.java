package org.kefu.web.security;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Addresses inside this application, as requests name them. */
final class Paths {
  static final String SIGN_IN = "/login.xhtml";
  static final String PASSWORD = "/account/password.xhtml";

  private Paths() {}

  static String of(HttpServletRequest request) {
    return request.getRequestURI().substring(request.getContextPath().length());
  }

  static String signInThen(HttpServletRequest request) {
    if (!"GET".equals(request.getMethod())) {
      return SIGN_IN + "?ended=true";
    }
    var query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
    return SIGN_IN + "?to=" + URLEncoder.encode(of(request) + query, StandardCharsets.UTF_8);
  }

  static boolean isResource(HttpServletRequest request) {
    return of(request).startsWith("/jakarta.faces.resource/");
  }
}
