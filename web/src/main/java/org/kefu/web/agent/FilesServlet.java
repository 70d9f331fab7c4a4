package org.kefu.web.agent;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.kefu.channel.boundary.MessageLog;
import org.kefu.shared.BusinessException;

/** Serves a message's attachments at {@code /files/message/place} to those who may read tickets. */
@WebServlet("/files/*")
public class FilesServlet extends HttpServlet {
  private static final Pattern PATH = Pattern.compile("/([A-Za-z0-9-]+)/(\\d{1,4})");

  @Inject transient MessageLog messages;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var path = PATH.matcher(String.valueOf(request.getPathInfo()));
    if (!request.isUserInRole("ticket.read")) {
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
    } else if (path.matches()) {
      send(path.group(1), Integer.parseInt(path.group(2)), response);
    } else {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
  }

  private void send(String message, int place, HttpServletResponse response) throws IOException {
    try {
      var content = messages.attachment(message, place);
      new Download(content.file().name(), content.file().type(), content.bytes()).send(response);
    } catch (BusinessException unknown) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
  }
}
