package org.kefu.web.agent;

import jakarta.servlet.http.HttpServletResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** How a table is sent to be kept, never to be shown by the browser itself. */
enum TableDownload {
  CSV("text/csv;charset=UTF-8", ".csv"),
  XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", ".xlsx");

  private final String type;
  private final String ending;

  TableDownload(String type, String ending) {
    this.type = type;
    this.ending = ending;
  }

  void head(HttpServletResponse response, String name) {
    var encoded = URLEncoder.encode(name + ending, StandardCharsets.UTF_8).replace("+", "%20");
    response.setContentType(type);
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Cache-Control", "no-store");
    response.setHeader("Content-Disposition", "attachment; filename*=UTF-8''" + encoded);
  }
}
