package org.kefu.web.agent;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.stream.Stream;
import org.kefu.channel.boundary.MessageKind;
import org.kefu.shared.BusinessException;
import org.kefu.staff.boundary.Right;
import org.kefu.ticket.boundary.OwnDrafts;

/** A page of the desk keeps at {@code /draft} what is being written on a ticket. */
@WebServlet("/draft")
public class OwnDraftServlet extends HttpServlet {
  @Inject transient OwnDrafts drafts;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var number = request.getParameter("number");
    var text = request.getParameter("text");
    var kind =
        Stream.of(MessageKind.values())
            .filter(each -> each.name().equals(request.getParameter("kind")))
            .findFirst();
    if (!request.isUserInRole(Right.TICKET_WORK)) {
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
    } else if (number == null || text == null || kind.isEmpty()) {
      response.sendError(HttpServletResponse.SC_BAD_REQUEST);
    } else {
      keep(number, kind.get(), text, response);
    }
  }

  private void keep(String number, MessageKind kind, String text, HttpServletResponse response)
      throws IOException {
    try {
      drafts.keep(number, kind, text);
      response.setStatus(HttpServletResponse.SC_NO_CONTENT);
    } catch (BusinessException unknown) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
  }
}
