package org.kefu.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.kefu.ticket.boundary.TicketColleagues;

/** The colleagues called in to a ticket, each by their login; answers with all of them. */
@Path("/tickets/{number}/colleagues/{login}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.WILDCARD)
public class TicketColleaguesResource {
  @Inject TicketColleagues colleagues;

  @PUT
  @Operation(summary = "Call in a colleague; they get a notice and see the ticket")
  public List<String> callIn(@PathParam("number") String number, @PathParam("login") String login) {
    colleagues.callIn(number, login, null);
    return colleagues.at(number);
  }

  @DELETE
  @Operation(summary = "Let a colleague go; one who is not here is no mistake")
  public List<String> letGo(@PathParam("number") String number, @PathParam("login") String login) {
    colleagues.letGo(number, login);
    return colleagues.at(number);
  }
}
