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
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.kefu.ticket.boundary.NewPart;
import org.kefu.ticket.boundary.TicketRearranging;

/** Bringing what was said to the ticket it belongs to. */
@Path("/tickets/{number}/{way: merge|part|move|split}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.WILDCARD)
public class RearrangingResource {
  @Inject TicketRearranging rearranging;
  @Inject TicketViews views;
  @Inject Once once;
  @Context HttpHeaders headers;

  @POST
  @Operation(
      summary =
          "merge: let the ticket go on «into» another of the same customer; part: undo that; move:"
              + " bring «messages» «into» another; split: make a ticket of them, with «subject» and"
              + " the number of its «customer»")
  public Response rearrange(
      @PathParam("number") String number, @PathParam("way") String way, String body) {
    var wanted = Wanted.read(body);
    return way.equals("split")
        ? once.created(wanted, () -> split(number, wanted))
        : once.ok(wanted, () -> views.view(rearranged(number, way, wanted), locale()));
  }

  /** Returns the number of the ticket in which it goes on. */
  private String rearranged(String number, String way, Wanted wanted) {
    switch (way) {
      case "merge" -> rearranging.merge(number, wanted.into());
      case "move" -> rearranging.move(number, wanted.messages(), wanted.into());
      default -> rearranging.part(number);
    }
    return way.equals("part") ? number : wanted.into();
  }

  private Once.Made split(String number, Wanted wanted) {
    var part = new NewPart(wanted.subject(), wanted.customer());
    var fresh = rearranging.split(number, wanted.messages(), part);
    return new Once.Made("tickets/" + fresh, views.view(fresh, locale()));
  }

  private Locale locale() {
    return Language.of(headers);
  }

  /** What a program says of it; each way needs some of it. */
  public record Wanted(List<String> messages, String into, String subject, String customer) {
    static Wanted read(String body) {
      return body == null || body.isBlank()
          ? new Wanted(null, null, null, null)
          : Json.JSONB.fromJson(body, Wanted.class);
    }
  }
}
