package org.kefu.web.agent;

import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.kefu.shared.BusinessException;
import org.kefu.staff.boundary.Right;
import org.kefu.ticket.boundary.TicketPhrases;
import org.kefu.wording.boundary.Phrases;

/**
 * Answers the composer: {@code GET /phrases?ticket=…&part=…} tells the phrases as they read on the
 * ticket, {@code POST /phrases/id} counts that one was used.
 */
@WebServlet("/phrases/*")
public class PhrasesServlet extends HttpServlet {
  private static final Pattern ID = Pattern.compile("/(\\d{1,18})");
  private static final Jsonb JSON = JsonbBuilder.create();
  private static final int LONGEST_PART = 60;

  @Inject transient TicketPhrases phrases;
  @Inject transient Phrases all;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var part = request.getParameter("part");
    var ticket = request.getParameter("ticket");
    if (!request.isUserInRole(Right.TICKET_WORK)) {
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
    } else if (ticket == null || part == null || part.length() > LONGEST_PART) {
      response.sendError(HttpServletResponse.SC_BAD_REQUEST);
    } else {
      try {
        var found = JSON.toJson(phrases.find(ticket, part));
        response.setContentType("application/json;charset=UTF-8");
        response.getOutputStream().write(found.getBytes(StandardCharsets.UTF_8));
      } catch (BusinessException unknown) {
        response.sendError(HttpServletResponse.SC_NOT_FOUND);
      }
    }
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var id = ID.matcher(String.valueOf(request.getPathInfo()));
    if (!request.isUserInRole(Right.TICKET_WORK)) {
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
    } else if (!id.matches()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    } else {
      try {
        all.countUse(Long.parseLong(id.group(1)));
        response.setStatus(HttpServletResponse.SC_NO_CONTENT);
      } catch (BusinessException unknown) {
        response.sendError(HttpServletResponse.SC_NOT_FOUND);
      }
    }
  }
}
