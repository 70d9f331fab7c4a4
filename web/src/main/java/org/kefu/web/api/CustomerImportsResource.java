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
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.kefu.transfer.boundary.CustomerImports;
import org.kefu.transfer.boundary.ImportSearch;
import org.kefu.transfer.boundary.ImportState;
import org.kefu.transfer.boundary.ImportTally;
import org.kefu.transfer.boundary.ImportedRow;
import org.kefu.transfer.boundary.NewImport;
import org.kefu.transfer.boundary.RowOutcome;

/** Brings customers in from tables, as the page does. */
@Path("/imports/customers")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class CustomerImportsResource {
  private static final int FAULTY_TOLD = 100;

  @Inject CustomerImports imports;
  @Inject ImportSearch search;

  /**
   * How far an import is.
   *
   * @param leftOut columns with account data, which the caller may not write
   * @param faulty the first rows that were not taken
   */
  public record ImportJson(
      String number,
      ImportState state,
      String problem,
      List<String> leftOut,
      ImportTally rows,
      List<FaultyJson> faulty) {}

  /** A row that was not taken: why, and in which column, the first being 1. */
  public record FaultyJson(int line, Integer column, String reason, List<String> about) {
    static FaultyJson of(ImportedRow row) {
      return new FaultyJson(
          row.line(), row.place() == null ? null : row.place() + 1, row.reason(), row.reasonArgs());
    }
  }

  @POST
  @Consumes(MediaType.APPLICATION_OCTET_STREAM)
  @Operation(summary = "Import customers from a spreadsheet, CSV or vCard file")
  public Response begin(@QueryParam("name") @DefaultValue("table") String name, InputStream content)
      throws IOException {
    var kept = Files.createTempFile("kefu-import", ".tmp");
    try {
      Files.copy(content, kept, StandardCopyOption.REPLACE_EXISTING);
      var number = imports.begin(new NewImport(name, kept));
      imports.runAsGuessed(number);
      return Response.accepted(json(number)).build();
    } finally {
      Files.delete(kept);
    }
  }

  @GET
  @Path("/{number}")
  @Operation(summary = "How far an import is")
  public ImportJson read(@PathParam("number") String number) {
    return json(number);
  }

  private ImportJson json(String number) {
    var details = search.details(number);
    var faulty = search.rows(number, Set.of(RowOutcome.FAILED), 0, FAULTY_TOLD).rows();
    return new ImportJson(
        number,
        details.state(),
        details.problem(),
        details.leftOut(),
        details.tally(),
        faulty.stream().map(FaultyJson::of).toList());
  }
}
