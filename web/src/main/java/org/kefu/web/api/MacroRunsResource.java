package org.kefu.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.kefu.deed.boundary.MacroRefused;
import org.kefu.deed.boundary.MacroRuns;

/** Macros on one ticket. */
@Path("/tickets/{number}/macros/{id: \\d{1,18}}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.WILDCARD)
public class MacroRunsResource {
  @Inject MacroRuns runs;
  @Inject TicketViews views;
  @Inject Once once;
  @Context HttpHeaders headers;

  @POST
  @Operation(
      summary =
          "Do a macro: all of it or nothing. «reply» are the words that wait for a last look and"
              + " have not been sent, null where there are none; 409 says why nothing was done")
  public Response run(@PathParam("number") String number, @PathParam("id") long id) {
    return once.ok(
        "macro " + id + " " + number,
        () -> {
          var done = runs.run(id, number);
          if (done.hitch() != null) {
            throw new MacroRefused(done.hitch());
          }
          return new Done(done.reply(), views.view(number, Language.of(headers)));
        });
  }

  /** What came of it. */
  public record Done(String reply, TicketJson ticket) {}
}
