package org.kefu.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.kefu.web.export.Exports;
import org.kefu.web.export.TableDownload;

/** Tickets: open, read, list, talk, act. */
@Path("/tickets")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class TicketsResource {
  private static final int MOST = 200;

  @Inject TicketCalls calls;
  @Inject TicketViews views;
  @Inject TicketParts parts;
  @Inject Once once;
  @Inject Caller caller;
  @Inject Exports exports;
  @Context HttpHeaders headers;

  @POST
  @Operation(summary = "Open a ticket; committed with its process")
  @APIResponse(
      responseCode = "201",
      content = @Content(schema = @Schema(implementation = TicketJson.class)))
  public Response open(NewTicketJson request) {
    return once.created(
        request,
        () -> {
          var number = calls.open(request);
          return new Once.Made("tickets/" + number, views.view(number, locale()));
        });
  }

  @GET
  @Path("/{number}")
  @Operation(summary = "A ticket with its conversation and the actions possible now")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = TicketJson.class)))
  public Response ticket(@PathParam("number") String number) {
    return tagged(number);
  }

  @GET
  @Operation(summary = "Tickets by keyset: pass «next» as «after» until it is null")
  public TicketRowJson.Page list(
      @QueryParam("query") String words,
      @QueryParam("state") String state,
      @QueryParam("team") String team,
      @QueryParam("assignee") String assignee,
      @QueryParam("sort") @DefaultValue("-createdAt") String sort,
      @QueryParam("limit") @DefaultValue("50") int limit,
      @QueryParam("after") String after) {
    var query = new ListQuery(words, state, team, assignee, sort);
    var size = Math.max(1, Math.min(limit, MOST));
    var wanted =
        caller.isStaff() ? query.wanted() : query.wanted().ofCustomer(caller.customerNumber());
    var rows = views.after(wanted, query.place(after), size + 1);
    var page = rows.subList(0, Math.min(size, rows.size()));
    return new TicketRowJson.Page(
        page.stream().map(row -> views.row(row, locale())).toList(),
        rows.size() > size ? query.cursor(page.get(size - 1)) : null);
  }

  @GET
  @Path("/export")
  @Produces({TableDownload.CSV_TYPE, TableDownload.XLSX_TYPE})
  @Operation(
      summary =
          "All of a list as a file, csv or xlsx, in the order in which they were opened; columns"
              + " beside number, priority and subject: customer, product, state, substatus, owner,"
              + " tags, channel, updated, and custom fields as f.key")
  public Response export(
      @QueryParam("query") String words,
      @QueryParam("state") String state,
      @QueryParam("team") String team,
      @QueryParam("assignee") String assignee,
      @QueryParam("sort") @DefaultValue("-createdAt") String sort,
      @QueryParam("format") @DefaultValue("csv") String format,
      @QueryParam("columns") String columns)
      throws IOException {
    var query = new ListQuery(words, state, team, assignee, sort).wanted();
    return Exported.response(
        exports.tickets(query, Exports.ticketColumns(columns), Exported.kind(format), locale()));
  }

  @PATCH
  @Path("/{number}")
  @Operation(
      summary =
          "Put right what a ticket says of itself, and fill custom fields; what is not named stays,"
              + " a null empties what may be empty. With If-Match, only as it was read: else 412")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = TicketJson.class)))
  public Response change(
      @PathParam("number") String number,
      @HeaderParam(HttpHeaders.IF_MATCH) String asRead,
      @RequestBody(content = @Content(schema = @Schema(implementation = TicketChange.class)))
          JsonObject request) {
    parts.correct(number, TicketChange.of(request, asRead));
    return tagged(number);
  }

  private Response tagged(String number) {
    var ticket = views.view(number, locale());
    return Response.ok(ticket).tag(String.valueOf(ticket.version())).build();
  }

  @POST
  @Path("/{number}/messages")
  @Operation(
      summary = "Say something: REPLY to the customer, NOTE among ourselves, CUSTOMER for them")
  public Response say(@PathParam("number") String number, NewMessageJson request) {
    return once.created(
        request,
        () -> {
          var id = calls.say(number, request);
          return new Once.Made("messages/" + id, new MessageMade(id));
        });
  }

  @POST
  @Path("/{number}/actions/{action}")
  @Consumes(MediaType.WILDCARD)
  @Operation(
      summary =
          "Act: take, assign, ask, expert, return, solve, confirm, refuse, reopen, close; 409 names"
              + " what is possible now")
  public Response act(
      @PathParam("number") String number, @PathParam("action") String action, String body) {
    var wanted = ActJson.read(body);
    return once.ok(
        wanted,
        () -> {
          calls.act(number, action, wanted);
          return views.view(number, locale());
        });
  }

  private Locale locale() {
    return Language.of(headers);
  }

  /** What a program sends to say something. */
  public record NewMessageJson(String kind, String text, String to) {}

  /** The number of the message that was made. */
  public record MessageMade(String id) {}

  /** What an action needs besides its name. */
  public record ActJson(String text, String team, String login, String reason) {

    /** Many actions need nothing: then the body may be empty, whatever its content type. */
    static ActJson read(String body) {
      return body == null || body.isBlank()
          ? new ActJson(null, null, null, null)
          : Json.JSONB.fromJson(body, ActJson.class);
    }
  }
}
