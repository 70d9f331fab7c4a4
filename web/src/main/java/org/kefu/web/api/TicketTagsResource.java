package org.kefu.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.kefu.ticket.boundary.TicketTags;

/** The tags of a ticket, each by its name. */
@Path("/tickets/{number}/tags/{tag}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.WILDCARD)
public class TicketTagsResource {
  @Inject TicketTags tags;
  @Inject TicketViews views;
  @Context HttpHeaders headers;

  @PUT
  @Operation(summary = "Give the ticket a tag; one that it has already is no mistake")
  public TicketJson add(@PathParam("number") String number, @PathParam("tag") String tag) {
    tags.add(number, List.of(tag));
    return views.view(number, Language.of(headers));
  }

  @DELETE
  @Operation(summary = "Take a tag away; one that it does not have is no mistake")
  public TicketJson remove(@PathParam("number") String number, @PathParam("tag") String tag) {
    tags.remove(number, tag);
    return views.view(number, Language.of(headers));
  }
}
