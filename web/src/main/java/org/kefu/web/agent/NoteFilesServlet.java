package org.kefu.web.agent;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kefu.customer.boundary.CustomerNotes;
import org.kefu.shared.BusinessException;
import org.kefu.staff.boundary.Right;

/**
 * Serves the documents of customers' files at {@code /notes/note/place} to those who may read them.
 */
@WebServlet("/notes/*")
public class NoteFilesServlet extends HttpServlet {
  private static final Pattern PATH = Pattern.compile("/(\\d{1,18})/(\\d{1,4})");

  @Inject transient CustomerNotes notes;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var path = PATH.matcher(String.valueOf(request.getPathInfo()));
    if (!request.isUserInRole(Right.CUSTOMER_READ)) {
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
    } else if (path.matches()) {
      send(path, response);
    } else {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
  }

  private void send(Matcher path, HttpServletResponse response) throws IOException {
    try {
      var content = notes.file(Long.parseLong(path.group(1)), Integer.parseInt(path.group(2)));
      new Download(content.file().name(), content.file().type(), content.bytes()).send(response);
    } catch (BusinessException unknown) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
  }
}
