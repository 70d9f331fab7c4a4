package org.kefu.web.security;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.kefu.staff.boundary.SignIn;
import org.kefu.web.shared.Areas;

/** The bare address: to the set-up of a new installation, to one's own home, or to the sign-in. */
@WebServlet("")
public class Entrance extends HttpServlet {
  @Inject transient SignIn signIn;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (request.getUserPrincipal() != null) {
      response.sendRedirect(Areas.homeOf(request::isUserInRole));
    } else if (signIn.isUnused()) {
      response.sendRedirect("/setup.xhtml");
    } else {
      response.sendRedirect(Paths.SIGN_IN);
    }
  }
}
