package org.kefu.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.kefu.workflow.replay.LogReport;
import org.kefu.workflow.replay.TicketLogImport;

/** Takes over what another system has done. */
@Path("/imports")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ImportsResource {
  @Inject TicketLogImport imports;

  @POST
  @Path("/tickets")
  @Consumes({"text/csv", MediaType.TEXT_PLAIN, MediaType.APPLICATION_OCTET_STREAM})
  @Operation(summary = "Replay an incident log (CSV) with the clock of the log")
  public LogReport tickets(byte[] csv) {
    return imports.replay(csv);
  }
}
