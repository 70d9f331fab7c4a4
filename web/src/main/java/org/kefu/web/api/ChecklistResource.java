package org.kefu.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.kefu.checklist.boundary.CheckItemRow;
import org.kefu.checklist.boundary.CheckLists;
import org.kefu.shared.InvalidInput;

/** What is to be ticked off on a ticket. */
@Path("/tickets/{number}/checklist")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ChecklistResource {
  @Inject CheckLists lists;

  /** An item to add; what gates keeps the ticket from being solved. */
  public record NewItem(String words, boolean gates) {}

  @GET
  @Operation(summary = "The items of a ticket")
  public List<CheckItemRow> items(@PathParam("number") String number) {
    return lists.of(number);
  }

  @POST
  @Operation(summary = "Add an item")
  public List<CheckItemRow> add(@PathParam("number") String number, NewItem item) {
    if (item == null || item.words() == null || item.words().isBlank()) {
      throw new InvalidInput("words", "required");
    }
    lists.add(number, item.words(), item.gates());
    return lists.of(number);
  }

  @PUT
  @Path("/{item}/tick")
  @Consumes(MediaType.WILDCARD)
  @Operation(summary = "Tick an item")
  public List<CheckItemRow> tick(@PathParam("number") String number, @PathParam("item") long item) {
    lists.tick(number, item, true);
    return lists.of(number);
  }

  @DELETE
  @Path("/{item}/tick")
  @Operation(summary = "Open an item again")
  public List<CheckItemRow> untick(
      @PathParam("number") String number, @PathParam("item") long item) {
    lists.tick(number, item, false);
    return lists.of(number);
  }
}
