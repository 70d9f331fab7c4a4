package org.kefu.web.agent;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import org.kefu.shared.BusinessException;
import org.kefu.staff.boundary.Right;
import org.kefu.transfer.boundary.ImportSearch;
import org.kefu.transfer.boundary.ImportTarget;
import org.kefu.web.export.TableDownload;

/** Serves tables to take along: an empty one to fill in, the faulty rows of an import. */
@WebServlet("/tables/*")
public class TablesServlet extends HttpServlet {
  private static final Pattern FAULTY = Pattern.compile("/import/([\\w-]{1,40})\\.csv");
  private static final List<ImportTarget> TEMPLATE =
      List.of(
          ImportTarget.NAME,
          ImportTarget.COMPANY,
          ImportTarget.PHONE,
          ImportTarget.EMAIL,
          ImportTarget.PROVINCE,
          ImportTarget.CITY,
          ImportTarget.DISTRICT,
          ImportTarget.STREET,
          ImportTarget.REMARK);

  @Inject transient ImportSearch imports;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var path = String.valueOf(request.getPathInfo());
    var faulty = FAULTY.matcher(path);
    if (!request.isUserInRole(Right.CUSTOMER_IMPORT)) {
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
    } else if (path.equals("/template.xlsx")) {
      TableDownload.XLSX.head(response, Bundles.text("transfer", "title"));
      imports.writeTemplate(words("target."), words("example."), response.getOutputStream());
    } else if (faulty.matches()) {
      sendFaulty(faulty.group(1), response);
    } else {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
  }

  private static List<String> words(String keys) {
    return TEMPLATE.stream().map(target -> Bundles.text("transfer", keys + target)).toList();
  }

  private void sendFaulty(String number, HttpServletResponse response) throws IOException {
    try {
      imports.details(number);
    } catch (BusinessException unknown) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    TableDownload.CSV.head(response, number);
    imports.writeFaulty(
        number,
        Bundles.text("transfer", "run.faultyReason"),
        ImportWords::why,
        response.getOutputStream());
  }
}
