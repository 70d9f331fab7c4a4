package org.kefu.web.agent;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.kefu.channel.boundary.MessageLog;
import org.kefu.channel.boundary.MessageView;
import org.kefu.channel.boundary.Reading;
import org.kefu.channel.boundary.Readings;
import org.kefu.shared.BusinessException;
import org.kefu.staff.boundary.Right;

/**
 * Serves one mail as a page of its own at {@code /mailpages/message}, for a frame: with its
 * pictures from foreign servers where {@code pictures} asks for them, and read in {@code charset};
 * or the bytes that came, where {@code source} asks for those. The frame may load those pictures
 * and nothing else; the page around it may not even do that.
 */
@WebServlet("/mailpages/*")
public class MailPageServlet extends HttpServlet {
  private static final Pattern PATH = Pattern.compile("/([A-Za-z0-9-]+)");

  @Inject transient MessageLog messages;
  @Inject transient Readings readings;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var path = PATH.matcher(String.valueOf(request.getPathInfo()));
    if (!request.isUserInRole(Right.TICKET_READ)) {
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
    } else if (path.matches()) {
      send(path.group(1), request, response);
    } else {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
  }

  private void send(String number, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    try {
      if (request.getParameter("source") != null) {
        new Download(number + ".eml", "message/rfc822", messages.raw(number)).send(response);
        return;
      }
      var message = messages.message(number);
      var reading = reading(message, request.getParameter("charset"));
      var shown = request.getParameter("pictures") != null && reading.html() != null;
      var files = request.getContextPath() + "/files";
      write(page(reading, message, files, shown, request), reading, shown, response);
    } catch (BusinessException unknown) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
  }

  private Reading reading(MessageView message, String charset) {
    if (charset == null) {
      return new Reading(null, message.text(), message.html());
    }
    return readings.read(message.number(), charset.isEmpty() ? null : charset);
  }

  private static String page(
      Reading reading,
      MessageView message,
      String files,
      boolean shown,
      HttpServletRequest request) {
    var style = request.getContextPath() + "/jakarta.faces.resource/css/kefu.css.xhtml";
    return "<!DOCTYPE html><html data-theme=\"light\"><head><meta charset=\"utf-8\">"
        + "<link rel=\"stylesheet\" href=\""
        + style
        + "\"></head><body class=\"k-mailpage\">"
        + body(reading, message, files, shown)
        + "</body></html>";
  }

  private static String body(Reading reading, MessageView message, String files, boolean shown) {
    if (reading.html() == null || reading.html().isBlank()) {
      return "<div class=\"k-text\">" + escaped(reading.text().strip()) + "</div>";
    }
    var html = Pictures.ours(reading.html(), message, files);
    return "<div class=\"k-html\">" + (shown ? Pictures.shown(html) : html) + "</div>";
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  private static void write(
      String page, Reading reading, boolean shown, HttpServletResponse response)
      throws IOException {
    var origins = shown ? Pictures.origins(reading.html()) : List.<String>of();
    response.setContentType("text/html;charset=UTF-8");
    response.setHeader("X-Frame-Options", "SAMEORIGIN");
    response.setHeader("Referrer-Policy", "no-referrer");
    response.setHeader(
        "Content-Security-Policy",
        "default-src 'none'; style-src 'self'; img-src 'self' data: "
            + String.join(" ", origins)
            + "; base-uri 'none'; form-action 'none'; frame-ancestors 'self'; sandbox"
            + " allow-same-origin allow-popups allow-popups-to-escape-sandbox");
    response.getOutputStream().write(page.getBytes(StandardCharsets.UTF_8));
  }
}
