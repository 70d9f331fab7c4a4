package org.kefu.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import org.kefu.shared.InvalidInput;
import org.kefu.system.boundary.Files;
import org.kefu.system.boundary.IdempotentCalls;

/** Does the work of a call once for each Idempotency-Key, in one transaction with its note. */
@RequestScoped
class Once {
  private static final String HEADER = "Idempotency-Key";
  private static final int LONGEST = 120;

  @Inject IdempotentCalls calls;
  @Inject HttpServletRequest http;

  /** Answers 201 with the location of what was made. */
  Response created(Object request, Supplier<Made> work) {
    return respond(
        request,
        () -> {
          var made = work.get();
          return new IdempotentCalls.Answer(201, made.path(), Json.JSONB.toJson(made.body()));
        });
  }

  Response ok(Object request, Supplier<?> work) {
    return respond(
        request, () -> new IdempotentCalls.Answer(200, null, Json.JSONB.toJson(work.get())));
  }

  /** What a call made: its path below the root of the interface, and what the caller is told. */
  record Made(String path, Object body) {}

  private Response respond(Object request, Supplier<IdempotentCalls.Answer> work) {
    var answer = calls.once(key(), hash(request), work);
    var response =
        Response.status(answer.status())
            .type(MediaType.APPLICATION_JSON_TYPE)
            .entity(answer.body());
    if (answer.location() != null) {
      response.location(URI.create(answer.location()));
    }
    return response.build();
  }

  private String key() {
    var key = http.getHeader(HEADER);
    if (key != null && (key.isBlank() || key.length() > LONGEST)) {
      throw new InvalidInput(HEADER, "idempotencyKey", LONGEST);
    }
    return key;
  }

  private String hash(Object request) {
    var text = http.getRequestURI() + "\n" + Json.JSONB.toJson(request);
    return Files.sha256(text.getBytes(StandardCharsets.UTF_8));
  }
}
