package org.kefu.web.export;

import jakarta.servlet.http.HttpServletResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.kefu.transfer.boundary.TableFormat;

/** How a table is sent to be kept, never to be shown by the browser itself. */
public enum TableDownload {
  CSV(TableDownload.CSV_TYPE, "csv", TableFormat.CSV),
  XLSX(TableDownload.XLSX_TYPE, "xlsx", TableFormat.XLSX),
  VCARD(TableDownload.VCARD_TYPE, "vcf", TableFormat.VCARD);

  public static final String CSV_TYPE = "text/csv;charset=UTF-8";
  public static final String XLSX_TYPE =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  public static final String VCARD_TYPE = "text/vcard;charset=UTF-8";

  private final String type;
  private final String ending;
  private final TableFormat format;

  TableDownload(String type, String ending, TableFormat format) {
    this.type = type;
    this.ending = ending;
    this.format = format;
  }

  /** Empty for an ending that none of them has. */
  public static Optional<TableDownload> ending(String ending) {
    return Arrays.stream(values()).filter(each -> each.ending.equals(ending)).findFirst();
  }

  public TableFormat format() {
    return format;
  }

  public String type() {
    return type;
  }

  /**
   * @param name without its ending
   */
  public void head(HttpServletResponse response, String name) {
    response.setContentType(type);
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Cache-Control", "no-store");
    response.setHeader("Content-Disposition", disposition(name));
  }

  public String disposition(String name) {
    var encoded = URLEncoder.encode(name + "." + ending, StandardCharsets.UTF_8);
    return "attachment; filename*=UTF-8''" + encoded.replace("+", "%20");
  }
}
