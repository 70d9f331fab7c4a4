package org.kefu.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.kefu.channel.boundary.ContactLog;
import org.kefu.ticket.boundary.ContactDesk;

/** Contacts on all channels; calls, letters, faxes and visits can be registered. */
@Path("/contacts")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ContactsResource {
  private static final int MOST = 200;

  @Inject ContactLog log;
  @Inject ContactDesk desk;
  @Inject Once once;

  @POST
  @Operation(
      summary =
          "Register a contact: on its own, on a «ticket», or as a new one with «opensTicket»;"
              + " «channel» is PHONE, LETTER, FAX or VISIT, «direction» IN or OUT")
  @APIResponse(
      responseCode = "201",
      content = @Content(schema = @Schema(implementation = ContactJson.class)))
  public Response register(NewContactJson request) {
    return once.created(
        request,
        () -> {
          var number = desk.register(NewContactJson.command(request));
          return new Once.Made("contacts/" + number, ContactJson.of(log.contact(number)));
        });
  }

  @GET
  @Operation(
      summary =
          "Contacts, the newest first: pass «next» as «after» until it is null. Of the last thirty"
              + " days unless «from» says otherwise or only those with something to do are asked"
              + " for")
  public Page list(
      @BeanParam ContactListQuery query,
      @QueryParam("limit") @DefaultValue("50") int limit,
      @QueryParam("after") String after) {
    var slice =
        log.slice(
            query.wanted(), ContactListQuery.place(after), Math.max(1, Math.min(limit, MOST)));
    return new Page(
        slice.rows().stream().map(ContactJson::of).toList(), ContactListQuery.cursor(slice.next()));
  }

  @GET
  @Path("/{id}")
  @Operation(summary = "One contact")
  public ContactJson contact(@PathParam("id") String id) {
    return ContactJson.of(log.contact(id));
  }

  /** One page of contacts; {@code next} is null at the end. */
  public record Page(List<ContactJson> items, String next) {}
}
