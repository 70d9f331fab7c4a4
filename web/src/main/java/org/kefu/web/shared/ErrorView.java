package org.kefu.web.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;

/** Behind the pages in {@code /error}. */
@Named
@RequestScoped
public class ErrorView {
  @Inject HttpServletRequest request;

  private String number;

  /** The number of the failure; one that came past Faces is logged here. */
  public String getNumber() {
    if (number == null) {
      number = given();
    }
    return number;
  }

  /** Why the page is not there, in words; empty when nobody said so. */
  public String getReason() {
    return (String) request.getAttribute(ErrorPages.DETAIL);
  }

  private String given() {
    var detail = request.getAttribute(ErrorPages.DETAIL);
    if (detail != null) {
      return (String) detail;
    }
    var failure = (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
    if (failure != null) {
      return ErrorNumber.log(
          failure, (String) request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI));
    }
    var told = request.getParameter("number");
    return ErrorNumber.isOne(told) ? told : "";
  }
}
