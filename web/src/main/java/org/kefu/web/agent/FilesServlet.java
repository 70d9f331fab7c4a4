package org.kefu.web.agent;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.regex.Pattern;
import org.kefu.channel.boundary.MessageLog;
import org.kefu.channel.boundary.StoredFile;
import org.kefu.shared.BusinessException;

/**
 * Serves a message's attachments at {@code /files/message/place} to those who may read tickets.
 * Whatever a stranger sent must not run here: it is downloaded, unless it is a picture, and even
 * then nothing in it is executed.
 */
@WebServlet("/files/*")
public class FilesServlet extends HttpServlet {
  private static final Pattern PATH = Pattern.compile("/([A-Za-z0-9-]+)/(\\d{1,4})");
  private static final Set<String> SAFE =
      Set.of("image/png", "image/jpeg", "image/gif", "image/webp", "image/bmp");

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
      send(messages.attachment(message, place), response);
    } catch (BusinessException unknown) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
  }

  private static void send(MessageLog.Content content, HttpServletResponse response)
      throws IOException {
    boolean safe = SAFE.contains(type(content.file()));
    response.setContentType(safe ? type(content.file()) : "application/octet-stream");
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Content-Security-Policy", "sandbox; default-src 'none'");
    response.setHeader("Cache-Control", "private, max-age=86400, immutable");
    response.setHeader(
        "Content-Disposition", (safe ? "inline" : "attachment") + name(content.file().name()));
    response.setContentLength(content.bytes().length);
    response.getOutputStream().write(content.bytes());
  }

  private static String type(StoredFile file) {
    return file.type() == null ? "" : file.type().toLowerCase();
  }

  private static String name(String name) {
    var encoded =
        URLEncoder.encode(name == null ? "file" : name, StandardCharsets.UTF_8).replace("+", "%20");
    return "; filename*=UTF-8''" + encoded;
  }
}
