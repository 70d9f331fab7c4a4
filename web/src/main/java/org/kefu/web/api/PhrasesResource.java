package org.kefu.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.kefu.ticket.boundary.FilledPhrase;
import org.kefu.ticket.boundary.TicketPhrases;
import org.kefu.wording.boundary.PhraseRow;
import org.kefu.wording.boundary.Phrases;

/** The phrases of whoever calls: their own, those of their teams, those of all. */
@Path("/phrases")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class PhrasesResource {
  private static final int MOST = 200;

  @Inject Phrases phrases;
  @Inject TicketPhrases onTicket;

  @GET
  @Operation(
      summary =
          "Phrases with «query» in their name, category or pinyin, the most used first, with their"
              + " placeholders")
  public Page list(
      @QueryParam("query") @DefaultValue("") String part,
      @QueryParam("first") @DefaultValue("0") int first,
      @QueryParam("limit") @DefaultValue("50") int limit) {
    var page = phrases.page(part, Math.max(0, first), Math.max(1, Math.min(limit, MOST)));
    return new Page(page.rows().stream().map(PhraseJson::of).toList(), page.total());
  }

  @GET
  @Path("/filled")
  @Operation(summary = "The first twelve as they read on a «ticket», their placeholders filled")
  public List<FilledPhrase> filled(
      @QueryParam("ticket") String ticket, @QueryParam("query") @DefaultValue("") String part) {
    return onTicket.find(TicketCalls.text("ticket", ticket), part);
  }

  /** Some phrases and how many there are. */
  public record Page(List<PhraseJson> items, long total) {}

  /**
   * A phrase as the interface shows it.
   *
   * @param sharedWith the code of a team, * for all, null for its owner alone
   */
  public record PhraseJson(
      long id, String name, String category, String text, String sharedWith, long uses) {
    static PhraseJson of(PhraseRow row) {
      var file = row.file();
      return new PhraseJson(
          row.id(), file.name(), file.category(), file.body(), file.sharedWith(), row.uses());
    }
  }
}
