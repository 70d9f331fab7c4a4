package org.kefu.web.agent;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;

/**
 * Sends what a stranger wrote. It must not run here: it is downloaded, unless it is a picture, and
 * even then nothing in it is executed.
 */
public record Download(String name, String type, byte[] bytes) {
  private static final Set<String> SAFE =
      Set.of("image/png", "image/jpeg", "image/gif", "image/webp", "image/bmp");

  public void send(HttpServletResponse response) throws IOException {
    var kind = type == null ? "" : type.toLowerCase(Locale.ROOT);
    boolean safe = SAFE.contains(kind);
    response.setContentType(safe ? kind : "application/octet-stream");
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Content-Security-Policy", "sandbox; default-src 'none'");
    response.setHeader("Cache-Control", "private, max-age=86400, immutable");
    response.setHeader("Content-Disposition", (safe ? "inline" : "attachment") + encodedName());
    response.setContentLength(bytes.length);
    response.getOutputStream().write(bytes);
  }

  private String encodedName() {
    var encoded =
        URLEncoder.encode(name == null ? "file" : name, StandardCharsets.UTF_8).replace("+", "%20");
    return "; filename*=UTF-8''" + encoded;
  }
}
