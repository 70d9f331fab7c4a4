package org.kefu.web.shared;

import jakarta.annotation.Resource;
import jakarta.faces.application.ResourceHandler;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.transaction.HeuristicMixedException;
import jakarta.transaction.HeuristicRollbackException;
import jakarta.transaction.NotSupportedException;
import jakarta.transaction.RollbackException;
import jakarta.transaction.Status;
import jakarta.transaction.SystemException;
import jakarta.transaction.UserTransaction;
import java.io.IOException;

/**
 * Reads a page in one transaction: its parts show one moment, and what one of them has read the
 * next need not ask for again. A refusal ends it and with it the page: what a page can do without
 * is asked for without one. Submits are not held together: there each call stands for itself, so
 * that a refusal takes nothing else along.
 */
public class OneTransaction extends HttpFilter {
  @Resource UserTransaction transaction;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (!isPage(request)) {
      chain.doFilter(request, response);
      return;
    }
    try {
      if (request.getDispatcherType() == DispatcherType.ERROR) {
        end(); // that of the page that failed
      }
      transaction.begin();
      try {
        chain.doFilter(request, response);
      } finally {
        end();
      }
    } catch (NotSupportedException | SystemException failed) {
      throw new ServletException(failed);
    }
  }

  private static boolean isPage(HttpServletRequest request) {
    return request.getMethod().equals("GET")
        && !request.getServletPath().startsWith(ResourceHandler.RESOURCE_IDENTIFIER);
  }

  private void end() throws SystemException, ServletException {
    switch (transaction.getStatus()) {
      case Status.STATUS_NO_TRANSACTION -> {}
      case Status.STATUS_ACTIVE -> commit();
      default -> transaction.rollback();
    }
  }

  /** A page may note something as well, such as that a notice was seen. */
  private void commit() throws SystemException, ServletException {
    try {
      transaction.commit();
    } catch (RollbackException | HeuristicMixedException | HeuristicRollbackException failed) {
      throw new ServletException(failed);
    }
  }
}
