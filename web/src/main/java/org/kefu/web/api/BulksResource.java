package org.kefu.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
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
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.kefu.bulk.boundary.BulkDesk;
import org.kefu.bulk.boundary.BulkOutcome;
import org.kefu.bulk.boundary.BulkSearch;
import org.kefu.bulk.boundary.BulkState;
import org.kefu.bulk.boundary.BulkTally;
import org.kefu.bulk.boundary.BulkTicket;
import org.kefu.bulk.boundary.NewBulk;
import org.kefu.deed.boundary.DeedKind;
import org.kefu.deed.boundary.TicketDeed;
import org.kefu.shared.InvalidInput;

/** The same change of many tickets: look first, then run, stop, go on, undo. */
@Path("/bulks")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class BulksResource {
  private static final int MOST = 1000;

  @Inject BulkDesk bulks;
  @Inject BulkSearch search;
  @Inject Once once;

  /**
   * What a program wants to be done to many tickets.
   *
   * @param tickets their numbers; null for all that the query finds
   * @param query words as in a search for tickets
   */
  public record WantedBulk(List<String> tickets, String query, List<WantedDeed> deeds) {}

  /**
   * One deed: kinds are priority, type, product, hand_over, take, tag, untag, note, reply, solve,
   * close; and field, whose value is the key of a custom field and whose text is written into it.
   */
  public record WantedDeed(String kind, String value, String team, String login, String text) {
    private TicketDeed deed() {
      return new TicketDeed(kind(kind), value, team, login, text);
    }

    private static DeedKind kind(String name) {
      try {
        return DeedKind.valueOf(String.valueOf(name).strip().toUpperCase(Locale.ROOT));
      } catch (IllegalArgumentException unknown) {
        var known = Arrays.toString(DeedKind.values());
        throw new InvalidInput("kind", "choice", known.substring(1, known.length() - 1));
      }
    }
  }

  /** How far a bulk is. */
  public record BulkJson(
      String number, BulkState state, String problem, BulkTally tickets, List<TicketDeed> deeds) {}

  /** Some tickets of a bulk and how many there are. */
  public record BulkTicketsJson(List<BulkTicket> items, long total) {}

  @POST
  @Operation(summary = "Fix the tickets and tell what would become of them; changes nothing yet")
  public Response preview(WantedBulk wanted) {
    if (wanted == null || wanted.deeds() == null || wanted.deeds().isEmpty()) {
      throw new InvalidInput("deeds", "required");
    }
    if (wanted.tickets() == null && (wanted.query() == null || wanted.query().isBlank())) {
      throw new InvalidInput("tickets", "required");
    }
    return once.created(
        wanted,
        () -> {
          var number = bulks.preview(command(wanted));
          return new Once.Made("bulks/" + number, json(number));
        });
  }

  private static NewBulk command(WantedBulk wanted) {
    var query = new ListQuery(wanted.query(), null, null, null, "number").wanted();
    return new NewBulk(
        wanted.tickets(),
        wanted.tickets() == null ? query : null,
        wanted.deeds().stream().map(WantedDeed::deed).toList(),
        null);
  }

  @GET
  @Path("/{number}")
  @Operation(summary = "How far a bulk is")
  public BulkJson read(@PathParam("number") String number) {
    return json(number);
  }

  @GET
  @Path("/{number}/tickets")
  @Operation(summary = "What would become, or became, of its tickets")
  public BulkTicketsJson tickets(
      @PathParam("number") String number,
      @QueryParam("outcome") String outcome,
      @QueryParam("first") @DefaultValue("0") int first,
      @QueryParam("limit") @DefaultValue("100") int limit) {
    var size = Math.max(1, Math.min(limit, MOST));
    var page = search.tickets(number, outcomes(outcome), Math.max(0, first), size);
    return new BulkTicketsJson(page.rows(), page.total());
  }

  private static Set<BulkOutcome> outcomes(String names) {
    if (names == null || names.isBlank()) {
      return EnumSet.allOf(BulkOutcome.class);
    }
    try {
      return Arrays.stream(names.split(","))
          .map(name -> BulkOutcome.valueOf(name.strip().toUpperCase(Locale.ROOT)))
          .collect(Collectors.toSet());
    } catch (IllegalArgumentException unknown) {
      throw new InvalidInput("outcome", "choice", Arrays.toString(BulkOutcome.values()));
    }
  }

  @POST
  @Path("/{number}/{way: run|stop|undo}")
  @Consumes(MediaType.WILDCARD)
  @Operation(
      summary = "run: do it, or go on with it; stop: leave the rest; undo: put back what can be")
  public Response move(@PathParam("number") String number, @PathParam("way") String way) {
    switch (way) {
      case "run" -> bulks.run(number);
      case "stop" -> bulks.stop(number);
      default -> bulks.undo(number);
    }
    return Response.accepted(json(number)).build();
  }

  private BulkJson json(String number) {
    var details = search.details(number);
    return new BulkJson(
        number, details.state(), details.problem(), details.tally(), details.deeds());
  }
}
