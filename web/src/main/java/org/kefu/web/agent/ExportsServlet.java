package org.kefu.web.agent;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.kefu.shared.BusinessException;
import org.kefu.staff.boundary.Right;
import org.kefu.ticket.boundary.TicketQuery;
import org.kefu.transfer.boundary.CustomerExport.Extent;
import org.kefu.web.export.Exports;
import org.kefu.web.export.TableDownload;
import org.kefu.web.export.TakenAlong;

/** Sends the list somebody looks at as a file to take along. */
@WebServlet("/exports/*")
public class ExportsServlet extends HttpServlet {
  @Inject transient Exports exports;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var path = String.valueOf(request.getPathInfo());
    var kind = TableDownload.ending(request.getParameter("format"));
    if (kind.isEmpty() || !path.equals("/customers") && !path.equals("/tickets")) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    } else if (!request.isUserInRole(rightTo(path))) {
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
    } else {
      send(path, kind.get(), request, response);
    }
  }

  private static String rightTo(String path) {
    return path.equals("/customers") ? Right.CUSTOMER_EXPORT : Right.TICKET_EXPORT;
  }

  private void send(
      String path, TableDownload kind, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    TakenAlong made;
    try {
      made = path.equals("/customers") ? customers(kind, request) : tickets(kind, request);
    } catch (BusinessException refused) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND); // no page leads to such a list
      return;
    }
    made.send(response);
  }

  /** What a list holds is said by the address of its page, as saved views keep it. */
  private TakenAlong customers(TableDownload kind, HttpServletRequest request) throws IOException {
    var whole = "file".equals(request.getParameter("columns"));
    var filter = new CustomerFilter();
    filter.read(String.valueOf(request.getParameter("list")));
    return exports.customers(
        filter.query(), whole ? Extent.FILE : Extent.LIST, kind, Bundles.locale());
  }

  private TakenAlong tickets(TableDownload kind, HttpServletRequest request) throws IOException {
    var filter = new TicketFilter();
    filter.read(String.valueOf(request.getParameter("list")));
    return exports.tickets(
        filter.query(TicketQuery.View.OPEN),
        Exports.ticketColumns(request.getParameter("columns")),
        kind,
        Bundles.locale());
  }
}
