package org.kefu.web.shared;

import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;

/** Leads to one of the pages in {@code /error}, from whole pages and from parts of pages alike. */
final class ErrorPages {
  static final int FORBIDDEN = 403;
  static final int NOT_FOUND = 404;
  static final int FAILED = 500;

  /** What the error page shall tell: the refusal, or the number of the failure. */
  static final String DETAIL = ErrorPages.class.getName() + ".detail";

  private ErrorPages() {}

  static void show(FacesContext faces, int status, String detail) throws IOException {
    var external = faces.getExternalContext();
    external.getRequestMap().put(DETAIL, detail);
    if (faces.getPartialViewContext().isAjaxRequest()) {
      external.redirect(page(status) + (status == FAILED ? "?number=" + detail : ""));
    } else if (!external.isResponseCommitted()) {
      external.responseReset();
      external.responseSendError(status, "");
    }
    faces.responseComplete();
  }

  static String address(FacesContext faces) {
    var request = (HttpServletRequest) faces.getExternalContext().getRequest();
    return request.getMethod() + " " + request.getRequestURI();
  }

  private static String page(int status) {
    return switch (status) {
      case FORBIDDEN -> "/error/forbidden.xhtml";
      case NOT_FOUND -> "/error/notFound.xhtml";
      default -> "/error/failed.xhtml";
    };
  }
}
