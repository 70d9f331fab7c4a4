package org.kefu.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.kefu.deed.boundary.MacroRow;
import org.kefu.deed.boundary.Macros;
import org.kefu.deed.boundary.TicketDeed;

/** The macros of whoever calls: their own, those of their teams, those of all. */
@Path("/macros")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class MacrosResource {
  private static final int MOST = 200;

  @Inject Macros macros;

  @GET
  @Operation(summary = "Macros with «query» in their name or its pinyin, the most used first")
  public Page list(
      @QueryParam("query") @DefaultValue("") String part,
      @QueryParam("first") @DefaultValue("0") int first,
      @QueryParam("limit") @DefaultValue("50") int limit) {
    var page = macros.page(part, Math.max(0, first), Math.max(1, Math.min(limit, MOST)));
    return new Page(page.rows().stream().map(MacroJson::of).toList(), page.total());
  }

  @GET
  @Path("/{id: \\d{1,18}}")
  @Operation(summary = "One macro with its deeds")
  public MacroJson macro(@PathParam("id") long id) {
    return MacroJson.of(macros.macro(id));
  }

  /** Some macros and how many there are. */
  public record Page(List<MacroJson> items, long total) {}

  /**
   * A macro as the interface shows it.
   *
   * @param sends true where a reply leaves at once; else it is handed back for a last look
   * @param sharedWith the code of a team, * for all, null for its owner alone
   * @param runnable false where something it names is there no more
   */
  public record MacroJson(
      long id,
      String name,
      List<TicketDeed> deeds,
      boolean sends,
      String sharedWith,
      boolean runnable,
      long uses) {
    static MacroJson of(MacroRow row) {
      var file = row.file();
      return new MacroJson(
          row.id(),
          file.name(),
          file.deeds(),
          file.sends(),
          file.sharedWith(),
          row.hitch() == null,
          row.uses());
    }
  }
}
