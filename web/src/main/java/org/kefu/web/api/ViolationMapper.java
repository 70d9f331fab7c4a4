package org.kefu.web.api;

import jakarta.validation.ValidationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.Providers;

/**
 * Takes what a rule of a field refuses from the server, which would tell it in words of its own.
 */
@Provider
public class ViolationMapper implements ExceptionMapper<ValidationException> {
  @Context Providers providers;

  @Override
  public Response toResponse(ValidationException thrown) {
    return providers.getExceptionMapper(Throwable.class).toResponse(thrown);
  }
}
