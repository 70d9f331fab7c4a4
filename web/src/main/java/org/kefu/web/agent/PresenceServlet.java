package org.kefu.web.agent;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kefu.staff.boundary.Right;
import org.kefu.staff.boundary.StaffSearch;
import org.kefu.ticket.boundary.Present;
import org.kefu.ticket.boundary.TicketPresence;

/**
 * A page of the desk says at {@code /presence} which ticket it shows and which it lists, and hears
 * who else is there: {@code {"here": [{"name", "typing"}], "rows": {number: names}}}.
 */
@WebServlet("/presence")
public class PresenceServlet extends HttpServlet {
  private static final int MOST_ROWS = 200;

  @Inject transient TicketPresence presence;
  @Inject transient StaffSearch staff;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (!request.isUserInRole(Right.TICKET_READ)) {
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
      return;
    }
    var number = request.getParameter("number");
    if (number != null && request.getParameter("leave") != null) {
      presence.leave(number);
      response.setStatus(HttpServletResponse.SC_NO_CONTENT);
      return;
    }
    var here =
        number == null
            ? List.<Present>of()
            : presence.look(number, request.getParameter("typing") != null);
    send(answer(here, presence.at(rows(request))), response);
  }

  private static Collection<String> rows(HttpServletRequest request) {
    var listed = request.getParameter("rows");
    return listed == null || listed.isBlank()
        ? List.of()
        : Stream.of(listed.split(",")).limit(MOST_ROWS).toList();
  }

  private JsonObject answer(List<Present> here, Map<String, List<Present>> rows) {
    var logins = new HashSet<String>();
    here.forEach(each -> logins.add(each.login()));
    rows.values().forEach(all -> all.forEach(each -> logins.add(each.login())));
    var names = logins.isEmpty() ? Map.<String, String>of() : staff.names(logins);
    var people = Json.createArrayBuilder();
    here.forEach(
        each ->
            people.add(
                Json.createObjectBuilder()
                    .add("name", names.getOrDefault(each.login(), each.login()))
                    .add("typing", each.typing())));
    var listed = Json.createObjectBuilder();
    rows.forEach((number, all) -> listed.add(number, words(all, names)));
    return Json.createObjectBuilder().add("here", people).add("rows", listed).build();
  }

  private static String words(List<Present> all, Map<String, String> names) {
    return all.stream()
        .map(each -> names.getOrDefault(each.login(), each.login()))
        .collect(Collectors.joining(", "));
  }

  private static void send(JsonObject answer, HttpServletResponse response) throws IOException {
    response.setContentType("application/json");
    response.setCharacterEncoding(StandardCharsets.UTF_8.name());
    response.setHeader("Cache-Control", "no-store");
    response.getWriter().write(answer.toString());
  }
}
