package org.kefu.web.shared;

import jakarta.ejb.EJBAccessException;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import jakarta.validation.ConstraintViolationException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.stream.Stream;
import org.kefu.shared.BusinessException;

/**
 * Where everything that pages do not catch arrives. A refusal becomes a message at its place, a
 * page that has expired leads back to the sign-in, and anything else gets an error number that
 * stands on the page and in the log.
 */
public class BusinessExceptionHandler extends ExceptionHandlerWrapper {
  public BusinessExceptionHandler(ExceptionHandler wrapped) {
    super(wrapped);
  }

  @Override
  public void handle() {
    for (var events = getUnhandledExceptionQueuedEvents().iterator(); events.hasNext(); ) {
      var queued = events.next().getContext();
      events.remove();
      try {
        handle(queued.getContext(), queued.getException(), queued.getPhaseId());
      } catch (IOException gone) {
        throw new UncheckedIOException(gone);
      }
    }
    getWrapped().handle();
  }

  private static void handle(FacesContext faces, Throwable thrown, PhaseId phase)
      throws IOException {
    var refusal = find(thrown, BusinessException.class);
    var violation = find(thrown, ConstraintViolationException.class);
    var told = faces.isPostback() && phase != PhaseId.RENDER_RESPONSE;
    if (find(thrown, ViewExpiredException.class) != null) {
      Refusals.signInAgain(faces);
    } else if (find(thrown, EJBAccessException.class) != null) {
      ErrorPages.show(faces, ErrorPages.FORBIDDEN, null);
    } else if (refusal != null && told) {
      Refusals.tell(faces, refusal);
    } else if (refusal != null) {
      ErrorPages.show(faces, ErrorPages.NOT_FOUND, what(faces, refusal));
    } else if (violation != null && told) {
      violation.getConstraintViolations().forEach(one -> Refusals.tell(faces, one));
    } else if (violation != null && phase == PhaseId.INVOKE_APPLICATION) {
      ErrorPages.show(faces, ErrorPages.NOT_FOUND, null); // the address lacks what it shows
    } else {
      ErrorPages.show(faces, ErrorPages.FAILED, ErrorNumber.log(thrown, ErrorPages.address(faces)));
    }
  }

  /** What is not there; null where the address names nothing. */
  private static String what(FacesContext faces, BusinessException refusal) {
    return refusal.getArgs().contains(String.valueOf((Object) null))
        ? null
        : Refusals.text(faces, refusal);
  }

  private static <T extends Throwable> T find(Throwable thrown, Class<T> type) {
    return Stream.iterate(thrown, t -> t != null, Throwable::getCause)
        .limit(30)
        .filter(type::isInstance)
        .map(type::cast)
        .findFirst()
        .orElse(null);
  }
}
