package org.kefu.web.admin;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.kefu.channel.boundary.MailShelf;
import org.kefu.shared.BusinessException;
import org.kefu.staff.boundary.Right;
import org.kefu.web.agent.Download;

/** Serves the bytes of a mail that was set aside at {@code /sources/message}. */
@WebServlet("/sources/*")
public class MailSourceServlet extends HttpServlet {
  private static final Pattern PATH = Pattern.compile("/([A-Za-z0-9-]+)");

  @Inject transient MailShelf shelf;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var path = PATH.matcher(String.valueOf(request.getPathInfo()));
    if (!request.isUserInRole(Right.MAIL_SORT)) {
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
    } else if (path.matches()) {
      send(path.group(1), response);
    } else {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
  }

  private void send(String message, HttpServletResponse response) throws IOException {
    try {
      new Download(message + ".eml", "message/rfc822", shelf.raw(message)).send(response);
    } catch (BusinessException unknown) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
  }
}
