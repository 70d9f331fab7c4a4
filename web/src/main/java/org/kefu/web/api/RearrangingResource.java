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
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.kefu.ticket.boundary.NewPart;
import org.kefu.ticket.boundary.TicketRearranging;

/** Bringing what was said to the ticket it belongs to. */
@Path("/tickets/{number}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class RearrangingResource {
  @Inject TicketRearranging rearranging;
  @Inject TicketViews views;
  @Inject Once once;
  @Context HttpHeaders headers;

  @POST
  @Path("/merge")
  @Operation(summary = "Let the ticket go on in another of the same customer; this one ends")
  public Response merge(@PathParam("number") String number, Merge request) {
    return once.ok(
        request,
        () -> {
          rearranging.merge(number, request.into());
          return view(request.into());
        });
  }

  @POST
  @Path("/part")
  @Consumes(MediaType.WILDCARD)
  @Operation(summary = "Undo the merge of the ticket; one that is not merged is no mistake")
  public Response part(@PathParam("number") String number) {
    return once.ok(
        number,
        () -> {
          rearranging.part(number);
          return view(number);
        });
  }

  @POST
  @Path("/move")
  @Operation(summary = "Bring some of the messages to another ticket")
  public Response move(@PathParam("number") String number, Move request) {
    return once.ok(
        request,
        () -> {
          rearranging.move(number, request.messages(), request.into());
          return view(request.into());
        });
  }

  @POST
  @Path("/split")
  @Operation(summary = "Make a ticket of its own of some of the messages")
  public Response split(@PathParam("number") String number, Split request) {
    return once.created(
        request,
        () -> {
          var fresh =
              rearranging.split(
                  number, request.messages(), new NewPart(request.subject(), request.customer()));
          return new Once.Made("tickets/" + fresh, view(fresh));
        });
  }

  private TicketJson view(String number) {
    return views.view(number, Language.of(headers));
  }

  /** Into which ticket. */
  public record Merge(String into) {}

  /** Which messages, and into which ticket. */
  public record Move(List<String> messages, String into) {}

  /** Which messages, what the new ticket is about, and the number of its customer. */
  public record Split(List<String> messages, String subject, String customer) {}
}
