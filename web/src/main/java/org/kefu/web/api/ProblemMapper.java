package org.kefu.web.api;

import jakarta.ejb.EJBAccessException;
import jakarta.json.JsonException;
import jakarta.json.bind.JsonbException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.kefu.shared.BusinessException;
import org.kefu.shared.ChangedMeanwhile;
import org.kefu.shared.InvalidInput;
import org.kefu.workflow.worklist.NotPossibleNow;

/** The edge where everything that goes wrong in a call becomes a problem detail. */
@Provider
public class ProblemMapper implements ExceptionMapper<Throwable> {
  private static final Logger LOG = Logger.getLogger(ProblemMapper.class.getName());
  private static final SecureRandom RANDOM = new SecureRandom();

  private static final int PRECONDITION = 412;

  @Context HttpHeaders headers;

  @Override
  public Response toResponse(Throwable thrown) {
    for (var cause = thrown; cause != null; cause = cause.getCause()) {
      var problem = known(cause);
      if (problem != null) {
        return problem.response();
      }
      if (cause instanceof WebApplicationException web) {
        return web(web);
      }
    }
    return unknown(thrown);
  }

  private Problem known(Throwable cause) {
    if (cause instanceof BusinessException refusal) {
      return refused(refusal);
    }
    if (cause instanceof ConstraintViolationException violated) {
      return violated(violated.getConstraintViolations().iterator().next());
    }
    if (cause instanceof EJBAccessException) {
      return problem(403, "forbidden", List.of());
    }
    if (cause instanceof JsonException || cause instanceof JsonbException) {
      return problem(400, "json", List.of());
    }
    return null;
  }

  private Problem refused(BusinessException refusal) {
    var name = refusal.getKey();
    var asked =
        refusal instanceof ChangedMeanwhile
            && headers.getHeaderString(HttpHeaders.IF_MATCH) != null;
    var problem = problem(asked ? PRECONDITION : status(name), name, refusal.getArgs());
    if (refusal instanceof InvalidInput input) {
      return problem.at(input.getField());
    }
    if (refusal instanceof NotPossibleNow not) {
      return problem.instead(
          not.possible().stream().map(a -> a.name().toLowerCase(Locale.ROOT)).toList());
    }
    return problem;
  }

  private static int status(String key) {
    if (key.startsWith("Unknown")) {
      return 404;
    }
    return key.startsWith("InvalidInput") ? 422 : 409;
  }

  private Problem violated(ConstraintViolation<?> violation) {
    var path = violation.getPropertyPath().toString();
    var field = path.substring(path.lastIndexOf('.') + 1);
    return problem(422, "InvalidInput.constraint", List.of(field, violation.getMessage()))
        .at(field);
  }

  private Response web(WebApplicationException thrown) {
    var status = thrown.getResponse().getStatus();
    if (thrown.getCause() instanceof ProcessingException) {
      return problem(400, "json", List.of()).response();
    }
    return problem(status, "http." + status, List.of()).response();
  }

  private Response unknown(Throwable thrown) {
    var bytes = new byte[4];
    RANDOM.nextBytes(bytes);
    var number = "K-" + HexFormat.of().withUpperCase().formatHex(bytes);
    LOG.log(Level.SEVERE, "Error " + number, thrown);
    return problem(500, "error", List.of(number)).numbered(number).response();
  }

  private Problem problem(int status, String key, List<String> args) {
    return Problem.of(status, key, args, Language.of(headers));
  }
}
