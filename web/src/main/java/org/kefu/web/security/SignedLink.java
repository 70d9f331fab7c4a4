package org.kefu.web.security;

import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** The short address in letters to customers: the page behind it checks the signature. */
@WebServlet("/t/*")
public class SignedLink extends HttpServlet {
  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    var path = request.getPathInfo();
    if (path == null || path.length() < 2) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    var key = URLEncoder.encode(path.substring(1), StandardCharsets.UTF_8);
    response.sendRedirect(request.getContextPath() + "/signed/ticket.xhtml?k=" + key);
  }
}
