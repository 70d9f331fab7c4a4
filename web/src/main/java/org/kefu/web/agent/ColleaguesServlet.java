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
import org.kefu.staff.boundary.Right;
import org.kefu.ticket.boundary.TicketColleagues;

/** Colleagues for the composer: {@code GET /colleagues?part=} finds whom a note may name. */
@WebServlet("/colleagues")
public class ColleaguesServlet extends HttpServlet {
  private static final Jsonb JSON = JsonbBuilder.create();
  private static final int LONGEST_PART = 60;

  @Inject transient TicketColleagues colleagues;

  /** A line of the list, as the phrases have them: {@code text} is what is put in. */
  public record Line(String name, String category, String text) {}

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var part = request.getParameter("part");
    if (!request.isUserInRole(Right.TICKET_WORK)) {
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
    } else if (part == null || part.length() > LONGEST_PART) {
      response.sendError(HttpServletResponse.SC_BAD_REQUEST);
    } else {
      var lines =
          colleagues.find(part).stream()
              .map(person -> new Line(person.name(), person.login(), "@" + person.login() + " "))
              .toList();
      response.setContentType("application/json;charset=UTF-8");
      response.getOutputStream().write(JSON.toJson(lines).getBytes(StandardCharsets.UTF_8));
    }
  }
}
