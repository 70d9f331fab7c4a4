package org.kefu.web.portal;

import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kefu.shared.BusinessException;
import org.kefu.staff.boundary.Profile;
import org.kefu.ticket.boundary.OwnTickets;
import org.kefu.ticket.boundary.SignedLinks;
import org.kefu.web.agent.Download;

/**
 * Serves a customer the files of a ticket of theirs: at {@code /portal/files/ticket/message/place}
 * to who signed in, at {@code /signed/files/key/message/place} to who has the link.
 */
@WebServlet(
    name = "customerFiles",
    urlPatterns = {"/portal/files/*", "/signed/files/*"})
public class FilesServlet extends HttpServlet {
  private static final Pattern PATH =
      Pattern.compile("/([A-Za-z0-9_-]+)/([A-Za-z0-9-]+)/(\\d{1,4})");

  @Inject transient OwnTickets tickets;
  @Inject transient SignedLinks links;
  @Inject transient Profile profile;

  /** The path with that of the application before it. */
  static String below(String path) {
    return FacesContext.getCurrentInstance().getExternalContext().getRequestContextPath() + path;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var path = PATH.matcher(String.valueOf(request.getPathInfo()));
    var content = path.matches() ? content(request, path) : Optional.<Download>empty();
    if (content.isPresent()) {
      content.get().send(response);
    } else {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
  }

  /** Whatever is not theirs is as unknown as what does not exist. */
  private Optional<Download> content(HttpServletRequest request, Matcher path) {
    try {
      return ticket(request, path.group(1))
          .map(tickets::current)
          .flatMap(number -> tickets.file(number, path.group(2), Integer.parseInt(path.group(3))))
          .map(file -> new Download(file.file().name(), file.file().type(), file.bytes()));
    } catch (BusinessException unknown) {
      return Optional.empty();
    }
  }

  private Optional<String> ticket(HttpServletRequest request, String named) {
    return request.getServletPath().startsWith("/signed/")
        ? Optional.of(links.ticket(named))
        : Optional.of(named).filter(this::isMine);
  }

  private boolean isMine(String number) {
    return tickets.details(number).customerNumber().equals(profile.mine().customerNumber());
  }
}
